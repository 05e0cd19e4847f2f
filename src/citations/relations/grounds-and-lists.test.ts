import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string])[] = [
  // grounds: a consent, what was issued with a document, what others said beside a letter
  [
    'Được sự thống nhất của Thường trực Tỉnh ủy tại Công văn số 1102-CV/TU ngày 16/8/2023;\nĐiều 1. Kiện toàn Ban Chỉ đạo.',
    ['1102-CV/TU BASED_ON'],
    'Quyết định',
  ],
  [
    'Căn cứ Luật Tổ chức Quốc hội số 57/2014/QH13 và Nội quy kỳ họp ban hành kèm theo Nghị quyết số 71/2022/QH15;\nĐiều 1. Thông qua.',
    ['57/2014/QH13 BASED_ON', '71/2022/QH15 BASED_ON'],
    'Nghị quyết',
  ],
  [
    'Thực hiện Nghị quyết số 9-NQ/TU; trên cơ sở Văn bản số 4176/BKHCN-CĐS ngày 15/8/2025 của Bộ Khoa học và Công nghệ và đề nghị của Sở Khoa học và Công nghệ tại Tờ trình số 121/TTr-SKHCN, UBND tỉnh ban hành Kế hoạch:',
    ['09-NQ/TU IMPLEMENTS', '4176/BKHCN-CĐS BASED_ON', '121/TTr-SKHCN BASED_ON'],
    'Kế hoạch',
  ],
  [
    'Trên cơ sở ý kiến các ban xây dựng Đảng và Công văn số 88-CV/ĐĐ, Ban Thường vụ Tỉnh ủy có ý kiến như sau:',
    ['88-CV/ĐĐ BASED_ON'],
    'Thông báo',
  ],
  [
    'Thực hiện Chỉ thị số 19/CT-TTg; trên cơ sở báo cáo, đề xuất của Sở Tài chính tại Báo cáo số 512/BC-STC, Chủ tịch UBND tỉnh yêu cầu:',
    ['19/CT-TTg IMPLEMENTS', '512/BC-STC BASED_ON'],
    'Chỉ thị',
  ],
  ['I. CƠ SỞ CHÍNH TRỊ, PHÁP LÝ\n- Nghị quyết số 29-NQ/TW;\nII. NỘI DUNG', ['29-NQ/TW BASED_ON'], 'Tờ trình'],
  // lists over a remark, over the word that says that a law was amended, and after a title
  [
    'Chấp hành nghiêm Luật Đất đai năm 2024 (đối với các điều đã có hiệu lực), Luật Khoáng sản năm 2010.',
    ['Luật Đất đai IMPLEMENTS', 'Luật Khoáng sản IMPLEMENTS'],
    'Chỉ thị',
  ],
  [
    'Triển khai Luật Bảo hiểm y tế sửa đổi, Nghị định số 188/2025/NĐ-CP.',
    ['Luật Bảo hiểm y tế IMPLEMENTS', '188/2025/NĐ-CP IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Quán triệt Nghị quyết số 44-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương về Chiến lược bảo vệ Tổ quốc, Nghị quyết Trung ương 8 khóa XI và Kế hoạch số 26-KH/TU.',
    ['44-NQ/TW IMPLEMENTS', 'plenum 8 of 11 IMPLEMENTS', '26-KH/TU IMPLEMENTS'],
    'Chỉ thị',
  ],
  // the plenum of further terms
  [
    'Gắn với thực hiện Nghị quyết Trung ương 4 khóa XI, XII và Kết luận số 21-KL/TW.',
    ['plenum 4 of 11 IMPLEMENTS', 'plenum 4 of 12 IMPLEMENTS', '21-KL/TW IMPLEMENTS'],
    'Kế hoạch',
  ],
  // a span of years over both, and acts that go on
  [
    'Sau 3 năm thi hành Luật An toàn thực phẩm và thực hiện Chỉ thị số 08-CT/TW, công tác quản lý có chuyển biến.',
    ['Luật An toàn thực phẩm REFERS', '08-CT/TW REFERS'],
    'Chỉ thị',
  ],
  [
    '5. Bãi bỏ Nghị quyết số 37/2004/QH11 về giáo dục; đồng thời hủy bỏ nội dung về tiêu chí tại khoản 3 Điều 1 Nghị quyết số 29/2021/QH15.',
    ['37/2004/QH11 REPEALS', '29/2021/QH15 REPEALS'],
    'Nghị quyết',
  ],
  // what another document does, and what is no act on a document
  [
    'Kế hoạch số 178/KH-UBND thay thế Kế hoạch số 97/KH-UBND ngày 23/3/2023.',
    ['178/KH-UBND REFERS', '97/KH-UBND EMBEDDED'],
    'Tin',
  ],
  ['2. Công bố bản án trên Cổng thông tin theo Nghị quyết số 03/2017/NQ-HĐTP.', ['03/2017/NQ-HĐTP REFERS']],
  ['Trước hợp nhất, Thành ủy có Chương trình số 25-CTr/TU.', ['25-CTr/TU REFERS']],
  // a title by which a document lays something down
  [
    'V/v thực hiện chính sách tinh giản biên chế theo Nghị định số 29/2023/NĐ-CP\n\nKính gửi: Các sở.',
    ['29/2023/NĐ-CP IMPLEMENTS'],
    'Công văn',
  ],
];

describe('grounds, lists and acts', () => {
  it.each(ROWS.map(([text, expected, type = null]) => [text, expected, type] as const))(
    'reach from document to document: %s',
    (text, expected, type) => {
      const titleSpan = text.startsWith('V/v') ? { start: 0, end: text.indexOf('\n') } : null;
      const found = recogniseIn(text, { type, titleSpan }).map(
        ({ claims, role, kind }) =>
          `${claims.symbol ?? (claims.ordinal === null ? claims.name : `plenum ${claims.ordinal} of ${claims.term}`)} ${role === 'CITING' ? kind : role}`,
      );
      expect(found, explainIn(text, { type, titleSpan })).toEqual(expected);
    },
  );
});
