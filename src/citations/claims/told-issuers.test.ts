import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';
import type { RecognitionContext } from '../recognise-citations.js';

const HAIPHONG = {
  issuer: 'Ban Thường vụ Thành ủy Hải Phòng',
  number: '105-QĐ/TU',
  type: 'Quyết định',
  date: '2020-11-09',
};
const GIALAI = { issuer: 'Ủy ban nhân dân tỉnh Gia Lai', number: '12/KH-UBND', type: 'Kế hoạch', date: '2023-11-09' };

const ROWS: readonly (readonly [Partial<RecognitionContext>, text: string, expected: readonly string[]])[] = [
  // a body that changes or ends a document of its own series
  [
    HAIPHONG,
    'Quyết định này thay thế Quyết định số 1512-QĐ/TU, ngày 29/12/2017.',
    ['null: ', '1512-QĐ/TU: Ban Thường vụ Thành ủy Hải Phòng'],
  ],
  [HAIPHONG, 'Căn cứ Quyết định số 1512-QĐ/TU;', ['1512-QĐ/TU: Thành ủy Hải Phòng']],
  [
    { ...GIALAI, issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Gia Lai', number: '5/CT-UBND', type: 'Chỉ thị' },
    'Chỉ thị này thay thế Chỉ thị số 03/CT-UBND ngày 10/02/2020.',
    ['null: ', '03/CT-UBND: Chủ tịch Ủy ban nhân dân tỉnh Gia Lai'],
  ],
  // an issuer that is written beside the document itself goes before that of a list in which it stands
  [
    {},
    'Nghị quyết số 29-NQ/TW của Bộ Chính trị được ban hành. Việc quán triệt Nghị quyết số 29-NQ/TW, Kết luận số 51-KL/TW của Ban Bí thư còn chậm.',
    ['29-NQ/TW: Bộ Chính trị', '29-NQ/TW: Bộ Chính trị', '51-KL/TW: Ban Bí thư'],
  ],
  // two bodies
  [
    {},
    'Theo Quy chế phối hợp số 5423/QCPH-BHXH-TCT ngày 31/12/2014 giữa Bảo hiểm xã hội Việt Nam và Tổng cục Thuế.',
    ['5423/QCPH-BHXH-TCT: Bảo hiểm xã hội Việt Nam, Tổng cục Thuế'],
  ],
  [{}, 'Thực hiện Kết luận số 183-KL/TW của Bộ Chính trị, Ban Bí thư.', ['183-KL/TW: Bộ Chính trị, Ban Bí thư']],
  // whose the documents behind a colon are
  [
    {},
    'Học tập 4 nghị quyết quan trọng của Bộ Chính trị: 57-NQ/TW, 59-NQ/TW.',
    ['57-NQ/TW: Bộ Chính trị', '59-NQ/TW: Bộ Chính trị'],
  ],
  // where a name ends, and where it stands
  [GIALAI, 'Sở Tư pháp thẩm định tại Báo cáo số 161/BC-STP ngày 25/10/2022.', ['161/BC-STP: Sở Tư pháp tỉnh Gia Lai']],
  [GIALAI, 'Theo Công văn số 2215/SYT-NVY của Sở Y tế Gia Lai.', ['2215/SYT-NVY: Sở Y tế tỉnh Gia Lai']],
  [GIALAI, 'Theo Công văn số 2215/SYT-NVY của Sở Y tế Kon Tum.', ['2215/SYT-NVY: Sở Y tế tỉnh Kon Tum']],
  [
    GIALAI,
    'Kết quả thực hiện Nghị quyết số 20-NQ/TW của Ban Chấp hành Trung ương khóa XII của hai tỉnh.',
    ['20-NQ/TW: Ban Chấp hành Trung ương'],
  ],
  [
    GIALAI,
    'Theo ý kiến của Ban Thường vụ Tỉnh ủy (tại Công văn số 466-CV/TU, ngày 25/2/2022).',
    ['466-CV/TU: Ban Thường vụ Tỉnh ủy Gia Lai'],
  ],
  [{}, 'Theo Công văn số 2308/NHNN-TD của NHNN.', ['2308/NHNN-TD: Ngân hàng Nhà nước Việt Nam']],
  // letters of the place that is named right before, and of a body named right after the type word
  [
    GIALAI,
    'Tham khảo kinh nghiệm của tỉnh Quảng Ninh theo Đề án số 12/ĐA-UBND và thành phố Đà Nẵng tại Kế hoạch số 210/KH-UBND.',
    ['12/ĐA-UBND: Ủy ban nhân dân tỉnh Quảng Ninh', '210/KH-UBND: Ủy ban nhân dân thành phố Đà Nẵng'],
  ],
  [
    GIALAI,
    'Theo Nghị quyết HĐND tỉnh Hậu Giang số 17/NQ-HĐND, ngày 09/12/2021.',
    ['17/NQ-HĐND: Hội đồng nhân dân tỉnh Hậu Giang'],
  ],
  // general words before a colon with what the documents are about; "thêm", "đều ngày"
  [
    GIALAI,
    'Căn cứ các quyết định của Chủ tịch UBND tỉnh về giao dự toán năm 2022: số 490/QĐ-UBND, số 491/QĐ-UBND;',
    ['490/QĐ-UBND: Chủ tịch Ủy ban nhân dân tỉnh Gia Lai', '491/QĐ-UBND: Chủ tịch Ủy ban nhân dân tỉnh Gia Lai'],
  ],
  [
    GIALAI,
    'Bộ Chính trị ban hành thêm các Nghị quyết số 70-NQ/TW và số 71-NQ/TW.',
    ['70-NQ/TW: Bộ Chính trị', '71-NQ/TW: Bộ Chính trị'],
  ],
  [
    GIALAI,
    'Xét các Tờ trình số 201/TTr-STC và số 203/TTr-STC đều ngày 13/12/2021 của Sở Tài chính;',
    ['201/TTr-STC: Sở Tài chính tỉnh Gia Lai', '203/TTr-STC: Sở Tài chính tỉnh Gia Lai'],
  ],
  // letters that the text explains elsewhere, who said it and who wrote it down, and who acts after the comma
  [
    GIALAI,
    'Xét Tờ trình số 35-TTr/BCS của Ban cán sự đảng Tòa án nhân dân tỉnh; Báo cáo số 92-BC/BCS kèm theo.',
    [
      '35-TTr/BCS: Ban cán sự đảng Tòa án nhân dân tỉnh Gia Lai',
      '92-BC/BCS: Ban cán sự đảng Tòa án nhân dân tỉnh Gia Lai',
    ],
  ],
  [
    {},
    'Căn cứ kết luận của Bộ Chính trị tại các văn bản số 154-CV/VPTW ngày 08/6/2025 và số 189-CV/VPTW ngày 18/12/2025 của Văn phòng Trung ương Đảng;',
    ['154-CV/VPTW: Văn phòng Trung ương Đảng', '189-CV/VPTW: Văn phòng Trung ương Đảng'],
  ],
  [
    {},
    'Thực hiện Chương trình số 15-CTr/TĐTN-VP của Ban Chấp hành Tỉnh đoàn Lào Cai, Ban Thường vụ Tỉnh đoàn Lào Cai ban hành Kế hoạch như sau:',
    ['15-CTr/TĐTN-VP: Ban Chấp hành Tỉnh đoàn Lào Cai'],
  ],
];

describe('the issuer of a document', () => {
  it.each(ROWS)('%j is told by its sentence: %s', (citing, text, expected) => {
    const lines = recogniseIn(text, citing).map(({ claims }) => `${claims.symbol}: ${claims.issuers.join(', ')}`);
    expect(lines, explainIn(text, citing)).toEqual(expected);
  });
});
