import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

/** Quote, form, date and issuers of every mention. */
const found = (text: string): readonly string[] =>
  recogniseIn(text).map(({ quote, form, claims }) =>
    [quote, form, claims.symbol ?? claims.date ?? '', claims.issuers.join('; ')].filter(Boolean).join(' | '),
  );

const UNNUMBERED: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // by date, the issuer before or after it
  [
    'theo Nghị định ngày 12 tháng 3 năm 2020 của Chính phủ',
    ['Nghị định ngày 12 tháng 3 năm 2020 | NAME | 2020-03-12 | Chính phủ'],
  ],
  [
    'Căn cứ Nghị quyết của Bộ Chính trị ngày 31 tháng 7 năm 1987 về nhiệm vụ quốc phòng;',
    ['Nghị quyết của Bộ Chính trị ngày 31 tháng 7 năm 1987 | NAME | 1987-07-31 | Bộ Chính trị'],
  ],
  ['Quyết định có hiệu lực từ ngày 12/3/2020', []],
  // type and issuer in capitals, on lines of their own, head the text itself
  ['NGHỊ QUYẾT\nCỦA BAN CHẤP HÀNH ĐẢNG BỘ TỈNH\nvề phát triển nghề cá của tỉnh đến năm 2030', []],
  // cited by what they are about, to where the sentence goes on
  [
    'xử phạt theo quy định tại Nghị định của Chính phủ về xử phạt vi phạm hành chính trong lĩnh vực thuế và các quy định khác',
    ['Nghị định của Chính phủ về xử phạt vi phạm hành chính trong lĩnh vực thuế | NAME | Chính phủ'],
  ],
  [
    'thực hiện theo Thông tư hướng dẫn về thủ tục hải quan để thông quan.',
    ['Thông tư hướng dẫn về thủ tục hải quan | NAME'],
  ],
  [
    'thực hiện Thông tư của Bộ Tài chính quy định chế độ công tác phí, hội nghị',
    ['Thông tư của Bộ Tài chính quy định chế độ công tác phí | NAME | Bộ Tài chính'],
  ],
  // with the number after the subject
  [
    'theo quy định tại Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT ngày 12/5/2008 của Bộ Y tế',
    ['Thông tư hướng dẫn ghi nhãn thuốc số 04/2008/TT-BYT | FULL | 04/2008/TT-BYT | Bộ Y tế'],
  ],
  // resolutions with their year
  [
    'Thực hiện Nghị quyết của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2016; theo Nghị quyết của Quốc hội về ngân sách nhà nước',
    ['Nghị quyết của Hội đồng nhân dân tỉnh về nhiệm vụ năm 2016 | NAME | Hội đồng nhân dân tỉnh'],
  ],
  // to come, several, the citing document's own, or without a subject: none
  ['Bộ Tài chính ban hành Thông tư hướng dẫn việc lập dự toán ngân sách', []],
  ['theo các Thông tư hướng dẫn về thủ tục hải quan; theo Nghị định quy định cơ cấu tổ chức của từng Bộ', []],
  [
    'theo hiệu lực của Nghị định ban hành Điều lệ này; thực hiện Thông tư hướng dẫn của Bộ Tài chính',
    ['Điều lệ này | BACK_REFERENCE'],
  ],
];

describe('documents without a number', () => {
  it.each(UNNUMBERED)('are read in "%s"', (text, expected) => {
    expect(found(text), explainIn(text)).toEqual(expected);
  });
});
