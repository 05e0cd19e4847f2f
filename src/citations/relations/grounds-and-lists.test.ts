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
  // a line that only announces grounds, above them, and one that is a sentence
  [
    'Căn cứ:\n- Luật Giá năm 2023;\n- Kế hoạch số 71/KH-UBND;\n- Tình hình thực tế.\nSở Y tế báo cáo:',
    ['Luật Giá BASED_ON', '71/KH-UBND BASED_ON'],
    'Kế hoạch',
  ],
  [
    'Căn cứ các văn bản sau đây:\n- Quy định số 296-QĐ/TW;\n- Công văn của Thường trực Tỉnh ủy số 118-CV/TU,\nỦy ban Kiểm tra hướng dẫn:',
    ['296-QĐ/TW BASED_ON', '118-CV/TU BASED_ON'],
    'Hướng dẫn',
  ],
  [
    'Căn cứ tình hình thực tế, Sở Y tế đề nghị các đơn vị:\n- Nghị định số 98/2021/NĐ-CP là cơ sở để mua sắm.',
    ['98/2021/NĐ-CP REFERS'],
    'Công văn',
  ],
  // grounds: of powers, of what was approved with a document, far from the first words, heard, sent with a submission
  [
    'Căn cứ chức năng, nhiệm vụ, quyền hạn của Công an tỉnh được quy định tại Thông tư số 24/2020/TT-BCA;\nĐiều 1. Phạm vi',
    ['24/2020/TT-BCA BASED_ON'],
    'Quy chế',
  ],
  [
    'Căn cứ Kế hoạch sử dụng đất năm 2022 của huyện được Ủy ban nhân dân tỉnh phê duyệt tại Quyết định số 209/QĐ-UBND;\nĐiều 1. Thu hồi',
    ['209/QĐ-UBND BASED_ON'],
    'Quyết định',
  ],
  [
    'Trên cơ sở kết quả biểu quyết của các Thành viên Chính phủ và đề nghị của Bộ trưởng Bộ Kế hoạch và Đầu tư tại Tờ trình số 1890/TTr-BKHĐT và các văn bản số 2001/BKHĐT-TH, số 2233/BKHĐT-TH;\nĐiều 1. Ban hành',
    ['1890/TTr-BKHĐT BASED_ON', '2001/BKHĐT-TH BASED_ON', '2233/BKHĐT-TH BASED_ON'],
    'Nghị quyết',
  ],
  [
    'Trên cơ sở quy định của Bộ luật Lao động năm 2012 và Luật Công đoàn năm 2012, Liên ngành hướng dẫn:',
    ['Bộ luật Lao động BASED_ON', 'Luật Công đoàn BASED_ON'],
    'Hướng dẫn',
  ],
  [
    'Sau khi nghe báo cáo của Bộ Y tế tại Văn bản số 3310/BYT-TH ngày 29/4/2024, Phó Thủ tướng kết luận:',
    ['3310/BYT-TH BASED_ON'],
    'Thông báo',
  ],
  [
    'Xét Tờ trình số 35-TTr/BCSĐ của Ban cán sự đảng UBND tỉnh kèm theo Báo cáo số 92-BC/BCSĐ, Ban Thường vụ Tỉnh ủy kết luận:',
    ['35-TTr/BCSĐ BASED_ON', '92-BC/BCSĐ BASED_ON'],
    'Kết luận',
  ],
  [
    'Căn cứ Công văn số 33/BNN-BVTV ngày 30/5/2023 về việc quản lý thuốc và ý kiến chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 12/UBND-KT, Sở đề nghị:',
    ['33/BNN-BVTV BASED_ON', '12/UBND-KT BASED_ON'],
    'Công văn',
  ],
  // a line that goes on with the line above, also in an annexed programme
  [
    'I. MỤC TIÊU\nThực hiện Quyết định số 17/QĐ-TTg về tiết kiệm;\nQuyết định số 49/QĐ-BTC về tiết kiệm của Bộ.',
    ['17/QĐ-TTg IMPLEMENTS', '49/QĐ-BTC IMPLEMENTS'],
    'Chương trình',
  ],
  // general words in an item below a lead line
  [
    'a) Thực hiện nghiêm các văn bản sau:\n- Nghị định số 105/2025/NĐ-CP;\n- Các văn bản của thành phố: số 412/UBND-NC; số 553/UBND-XD.',
    ['105/2025/NĐ-CP IMPLEMENTS', '412/UBND-NC IMPLEMENTS', '553/UBND-XD IMPLEMENTS'],
    'Chỉ thị',
  ],
  // stopped for a time: by order, by agreement; asked of others, or told, it is not
  ['Yêu cầu các sở ngừng áp dụng Hướng dẫn số 7/HD-SYT.', ['07/HD-SYT SUSPENDS'], 'Công văn'],
  [
    '1. Tạm dừng triển khai Kế hoạch số 8/KH-CAT; ngừng thi hành Kế hoạch số 9/KH-CAT.',
    ['08/KH-CAT SUSPENDS', '09/KH-CAT SUSPENDS'],
    'Thông báo',
  ],
  ['Đề nghị Bộ Y tế tạm dừng thực hiện Thông tư số 20/2011/TT-BYT.', ['20/2011/TT-BYT REFERS'], 'Công văn'],
  ['Các xã đã dừng thực hiện Kế hoạch số 8/KH-UBND.', ['08/KH-UBND REFERS'], 'Báo cáo'],
  ['Tạm dừng thi hành xử phạt theo Nghị định số 100/2019/NĐ-CP.', ['100/2019/NĐ-CP REFERS'], 'Công văn'],
  // a noun that is a verb elsewhere, a clause apart, and a name in quotation marks
  [
    'Hướng dẫn này thay thế các Hướng dẫn: số 12-HD/HND và số 05-HD/HND; riêng mục II Công văn số 214-CV/HND bị hủy bỏ.',
    ['null SELF', '12-HD/HND REPLACES', '05-HD/HND REPLACES', '214-CV/HND REPEALS'],
    'Hướng dẫn',
  ],
  [
    'Trước đây Hướng dẫn số 02-HD/UBKT quy định 60 ngày; nay Hướng dẫn số 03-HD/UBKT được thay bằng Hướng dẫn này.',
    ['02-HD/UBKT REFERS', '03-HD/UBKT REPLACES', 'null SELF'],
    'Hướng dẫn',
  ],
  [
    'Điều 2. Sửa đổi Mục III tài liệu “Hướng dẫn thực hiện quản lý kháng sinh” ban hành kèm theo Quyết định số 563/QĐ-BYT.',
    ['null AMENDS', '563/QĐ-BYT AMENDS'],
    'Quyết định',
  ],
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
