import { describe, expect, it } from 'vitest';
import { explainIn, relationsIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string])[] = [
  // "đã" and "đang", whatever verbs share the object
  [
    'Thời gian qua, các chi bộ đã lãnh đạo, chỉ đạo thực hiện có hiệu quả Chỉ thị số 31-CT/TW và Kế hoạch số 20-KH/TU.',
    ['31-CT/TW REFERS', '20-KH/TU REFERS'],
  ],
  // what came of it, in the passive, unless the sentence says that it is to
  ['Hội Cựu chiến binh được củng cố theo tinh thần Thông báo số 42-TB/TW.', ['42-TB/TW REFERS'], 'Chỉ thị'],
  ['Hội Cựu chiến binh cần được củng cố theo tinh thần Thông báo số 42-TB/TW.', ['42-TB/TW IMPLEMENTS'], 'Chỉ thị'],
  // experience, and a change that a document sets out to bring about
  ['5. Các xã tổng kết kinh nghiệm từ việc thực hiện Chỉ thị số 31-CT/TW về đại hội.', ['31-CT/TW REFERS'], 'Chỉ thị'],
  ['1. Tạo chuyển biến rõ nét trong thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS'], 'Hướng dẫn'],
  ['Tỉnh đã tạo chuyển biến rõ nét trong thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS'], 'Hướng dẫn'],
  [
    'Xác định trách nhiệm của các sở, ngành, đơn vị, địa phương có liên quan trong việc thi hành Luật Thủ đô năm 2024.',
    ['Luật Thủ đô IMPLEMENTS'],
    'Kế hoạch',
  ],
  ['Đến nay, huyện đã tổ chức quán triệt Chỉ thị số 31-CT/TW cho 40 chi bộ.', ['31-CT/TW REFERS']],
  ['Huyện ủy đã lãnh đạo thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS'], 'Kế hoạch'],
  ['Các sở đang thực hiện Kế hoạch số 204/KH-UBND thì rà soát lại.', ['204/KH-UBND REFERS'], 'Kế hoạch'],
  [
    'Sáu tháng qua, tỉnh đã tập trung chỉ đạo các cấp, các ngành triển khai Nghị quyết số 11/NQ-CP.',
    ['11/NQ-CP REFERS'],
  ],
  // a report tells in all sections but those that look ahead
  ['II. KẾT QUẢ\nXã thực hiện Kế hoạch số 204/KH-UBND bằng nhiều việc làm.', ['204/KH-UBND REFERS'], 'Báo cáo'],
  [
    'II. CÔNG TÁC CHỈ ĐẠO\nHuyện đưa việc thực hiện Kế hoạch số 204/KH-UBND vào chương trình năm.\nIII. PHƯƠNG HƯỚNG\nTiếp tục thực hiện Kế hoạch số 9/KH-UBND.',
    ['204/KH-UBND REFERS', '09/KH-UBND IMPLEMENTS'],
    'Báo cáo',
  ],
  // what comes to an end, looks back, or has a cause
  ['Tổ công tác giải thể khi kết thúc việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['Ban Chỉ đạo có nhiệm vụ: tham mưu sơ kết việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['Phải tổng kết, đánh giá toàn diện việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  [
    'Nguyên nhân chủ yếu là do việc quán triệt Nghị quyết số 9-NQ/TU, Chỉ thị số 31-CT/TW chưa sâu.',
    ['09-NQ/TU REFERS', '31-CT/TW REFERS'],
  ],
  ['I. KẾT QUẢ\n1. Xã đã triển khai Chỉ thị số 31-CT/TW tới các thôn.', ['31-CT/TW REFERS'], 'Báo cáo'],
  ['I. VIỆC ĐÃ LÀM\n1. Xã đã triển khai Chỉ thị số 31-CT/TW tới các thôn.', ['31-CT/TW REFERS'], 'Báo cáo'],
  // what stands before the first of several verbs is said of all
  ['Tuy nhiên, việc quán triệt, triển khai Luật Trồng trọt ở ba xã còn chậm.', ['Luật Trồng trọt REFERS']],
  ['Làm rõ kết quả lãnh đạo, chỉ đạo, tổ chức thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  ['1. Việc quán triệt, xây dựng chương trình, kế hoạch thực hiện Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  ['Nhiều nơi chưa quán triệt, triển khai Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  ['Kết quả 03 tháng thực hiện Kế hoạch số 204/KH-UBND.', ['204/KH-UBND REFERS']],
  ['Hội nghị xem xét việc thi hành Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['Đẩy mạnh quán triệt, triển khai Chỉ thị số 31-CT/TW.', ['31-CT/TW IMPLEMENTS']],
  // who inspects, in a later clause too
  [
    'Các xã lập kế hoạch; Ủy ban Kiểm tra Huyện ủy chủ trì kiểm tra việc thực hiện Chỉ thị số 31-CT/TW.',
    ['31-CT/TW REFERS'],
  ],
  ['2. Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo giám sát việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['2. Giao Mặt trận Tổ quốc xã giám sát việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['2. Phòng Kinh tế kiểm tra, giám sát việc thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU IMPLEMENTS']],
  ['3. Ủy ban Kiểm tra Đảng ủy giám sát chuyên đề việc thực hiện Quy định số 48-QĐ/TW.', ['48-QĐ/TW REFERS']],
  ['Đoàn công tác sẽ kiểm tra việc thực hiện Công văn số 88/UBND-VX.', ['88/UBND-VX REFERS']],
  [
    '3. Đảng đoàn HĐND tỉnh lãnh đạo sửa đổi các nghị quyết về phí; giám sát việc thực hiện Nghị quyết số 18-NQ/TW.',
    ['18-NQ/TW REFERS'],
  ],
  // how work goes, the circumstances, and what a year is
  ['Nhưng công tác kiểm tra việc chấp hành Chỉ thị số 31-CT/TW còn ít.', ['31-CT/TW REFERS']],
  ['V/v vướng mắc khi thực hiện Thông tư số 14/2022/TT-BYT', ['14/2022/TT-BYT REFERS']],
  ['Quá trình thực hiện phải tuân thủ Luật Trồng trọt.', ['Luật Trồng trọt REFERS']],
  ['Năm 2024 là năm bản lề thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS']],
  ['Ngay sau khi có Chỉ thị số 31-CT/TW, các xã họp dân.', ['31-CT/TW REFERS']],
  // titles of other news
  ['Tin liên quan: Bình Liêu triển khai Nghị quyết số 9-NQ/TU', ['09-NQ/TU REFERS']],
  [
    'Tin liên quan:\n- Hướng dẫn thực hiện Nghị định số 55/2022/NĐ-CP\n- Ba Chẽ triển khai Kế hoạch số 204/KH-UBND',
    ['55/2022/NĐ-CP REFERS', '204/KH-UBND REFERS'],
  ],
];

describe('what was done, or how others do it,', () => {
  it.each(ROWS.map(([text, expected, type = null]) => [text, expected, type] as const))(
    'is told and not carried out: %s',
    (text, expected, type) => {
      expect(relationsIn(text, { type }), explainIn(text, { type })).toEqual(expected);
    },
  );
});
