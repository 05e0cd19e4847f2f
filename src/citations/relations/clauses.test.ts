import { describe, expect, it } from 'vitest';
import { explainIn, relationsIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string, title?: string])[] = [
  // another clause between the verb and the document
  [
    'Qua một năm triển khai, Bộ Công Thương nhận được ý kiến về Điều 9 Thông tư số 14/2022/TT-BCT.',
    ['14/2022/TT-BCT REFERS'],
  ],
  ['Các sở đã tích cực triển khai, song chưa đạt mức nêu tại Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  ['Chấp hành giờ giấc; lưu ý nơi đông người phải tuân thủ Chỉ thị số 31-CT/TW.', ['31-CT/TW REFERS']],
  [
    'Triển khai Nghị quyết số 9-NQ/TU; thành lập tổ công tác tại Quyết định số 812/QĐ-UBND.',
    ['09-NQ/TU IMPLEMENTS', '812/QĐ-UBND REFERS'],
  ],
  [
    'Thực hiện Nghị quyết số 9-NQ/TU; ý kiến của Huyện ủy tại Công văn số 88-CV/HU.',
    ['09-NQ/TU IMPLEMENTS', '88-CV/HU IMPLEMENTS'],
  ],
  // the main clause ends a title, and so does a further ground
  [
    'Sau 3 năm thực hiện Nghị quyết số 9-NQ/TU về trồng rừng, Hội đồng nhân dân tỉnh đã ban hành 02 nghị quyết (số 20/2018/NQ-HĐND).',
    ['09-NQ/TU REFERS', '20/2018/NQ-HĐND REFERS'],
  ],
  [
    'Thực hiện Công văn số 88/UBND-VX ngày 06/5/2022 về việc triển khai Quyết định số 812/QĐ-TTg; căn cứ Nghị quyết số 9-NQ/TU, Ủy ban nhân dân huyện yêu cầu:',
    ['88/UBND-VX IMPLEMENTS', '812/QĐ-TTg EMBEDDED', '09-NQ/TU BASED_ON'],
    'Chỉ thị',
  ],
  [
    'Để chấn chỉnh việc trên, căn cứ các quy định tại Điều 9 Luật Trồng trọt, Nghị định số 53/2017/NĐ-CP ngày 06/5/2017, Ủy ban nhân dân tỉnh yêu cầu:',
    ['Luật Trồng trọt BASED_ON', '53/2017/NĐ-CP BASED_ON'],
    'Chỉ thị',
  ],
  [
    '- Căn cứ Điều lệ Đảng;\n- Theo Nghị quyết số 9-NQ/TU ngày 06/5/2022,\nBAN THƯỜNG VỤ QUYẾT ĐỊNH',
    ['Điều lệ Đảng BASED_ON', '09-NQ/TU BASED_ON'],
    'Quyết định',
  ],
  // what a letter asks for, and what a plan was issued for, stand in the place of a title
  [
    'Tỉnh ủy đã ban hành Công văn số 88-CV/TU yêu cầu các xã thực hiện nghiêm Chỉ thị số 31-CT/TW.',
    ['88-CV/TU REFERS', '31-CT/TW EMBEDDED'],
  ],
  [
    'Thực hiện Công văn số 88-CV/TU, đề nghị các xã triển khai Chỉ thị số 31-CT/TW.',
    ['88-CV/TU IMPLEMENTS', '31-CT/TW IMPLEMENTS'],
  ],
  [
    'Xã đã ban hành Kế hoạch số 21/KH-UBND ngày 06/5/2022 để triển khai Nghị quyết số 9-NQ/TU.',
    ['21/KH-UBND REFERS', '09-NQ/TU EMBEDDED'],
  ],
  [
    'Sở nhận được Công văn số 45/BX-DA ngày 25/7/2024 của Công ty về đất trồng rừng theo Luật Trồng trọt.',
    ['45/BX-DA REFERS', 'Luật Trồng trọt EMBEDDED'],
  ],
  [
    'Thực hiện Nghị định số 53/2017/NĐ-CP (về giống), Nghị định số 60/2021/NĐ-CP.',
    ['53/2017/NĐ-CP IMPLEMENTS', '60/2021/NĐ-CP IMPLEMENTS'],
  ],
  [
    'Phòng nhận được Công văn số 88/SCT-KH ngày 06/5/2022 của Sở Công Thương hướng dẫn thực hiện Quyết định số 812/QĐ-TTg, Quyết định số 813/QĐ-TTg ngày 06/3/2022.',
    ['88/SCT-KH REFERS', '812/QĐ-TTg EMBEDDED', '813/QĐ-TTg EMBEDDED'],
  ],
  // what is carried out
  [
    'Thực hiện Chương trình kiểm tra năm 2019 ban hành kèm theo Quyết định số 812-QĐ/HU, Huyện ủy lập kế hoạch.',
    ['812-QĐ/HU IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    '1. Các xã thực hiện đúng, đầy đủ các quy định của Luật Trồng trọt, Luật Chăn nuôi.',
    ['Luật Trồng trọt IMPLEMENTS', 'Luật Chăn nuôi IMPLEMENTS'],
    'Chỉ thị',
  ],
  ['1. Các xã thực hiện dự án quy định tại Luật Trồng trọt.', ['Luật Trồng trọt REFERS'], 'Chỉ thị'],
  ['Các cơ sở thực hiện phòng dịch theo Nghị quyết số 81/NQ-CP.', ['81/NQ-CP REFERS']],
  ['Các cơ sở thực hiện các biện pháp theo Nghị quyết số 81/NQ-CP.', ['81/NQ-CP IMPLEMENTS']],
  ['Các xã sớm đưa Nghị quyết số 9-NQ/TU vào cuộc sống.', ['09-NQ/TU IMPLEMENTS']],
  [
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch thực hiện Nghị quyết số 9-NQ/TU.',
    ['quyết định SELF', '09-NQ/TU IMPLEMENTS'],
    'Quyết định',
  ],
  ['2. Các xã xây dựng chương trình, kế hoạch thực hiện Nghị quyết số 9-NQ/TU.', ['09-NQ/TU IMPLEMENTS'], 'Chỉ thị'],
  [
    'V/v thực hiện tinh giản biên chế theo Nghị định số 53/2017/NĐ-CP',
    ['53/2017/NĐ-CP IMPLEMENTS'],
    'Công văn',
    'V/v thực hiện tinh giản biên chế theo Nghị định số 53/2017/NĐ-CP',
  ],
  // general words that a colon or bracket tells apart, and the next body that speaks
  [
    'Thực hiện Nghị quyết số 9-NQ/TU và các quy định nêu gương: Quy định số 48-QĐ/TW ngày 06/5/2012, số 49-QĐ/TW.',
    ['09-NQ/TU IMPLEMENTS', '48-QĐ/TW IMPLEMENTS', '49-QĐ/TW IMPLEMENTS'],
  ],
  [
    'Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 77/CĐ-TTg, Chủ tịch Ủy ban nhân dân tỉnh tại Công văn số 88/UBND-VX.',
    ['77/CĐ-TTg IMPLEMENTS', '88/UBND-VX IMPLEMENTS'],
  ],
  [
    'Các hộ chấp hành chưa nghiêm Luật Trồng trọt và chỉ đạo của Ủy ban nhân dân tỉnh tại Công văn số 88/UBND-VX.',
    ['Luật Trồng trọt REFERS', '88/UBND-VX REFERS'],
  ],
  [
    'Thực hiện Quyết định số 812/QĐ-TTg ngày 06/5/2022 về trồng rừng;\nQuyết định số 45/QĐ-UBND ngày 09/6/2022 về giao rừng,\n1. Mục tiêu',
    ['812/QĐ-TTg IMPLEMENTS', '45/QĐ-UBND IMPLEMENTS'],
    'Kế hoạch',
  ],
  // each ending is said of the documents before it
  [
    '4. Quyết định số 45/QĐ-UBND bị bãi bỏ; Công văn số 88/UBND-VX hết hiệu lực.',
    ['45/QĐ-UBND REPEALS', '88/UBND-VX REPEALS'],
    'Công văn',
  ],
  // "Luật này" in a letter is the law that it speaks of
  ['Luật này thay thế Luật Trồng trọt năm 2001.', ['Luật Trồng trọt EMBEDDED'], 'Công văn'],
  // guidance
  ['V/v hướng dẫn nội dung tuyên truyền Luật Trồng trọt', ['Luật Trồng trọt REFERS'], 'Công văn'],
  [
    'Nghị định này hướng dẫn thực hiện cơ chế giao rừng cho hộ nghèo ở vùng cao quy định tại Nghị quyết số 58/2021/QH15.',
    ['nghị định SELF', '58/2021/QH15 GUIDES'],
    'Nghị định',
  ],
  ['1. Các xã rà soát; Cục Thuế tỉnh hướng dẫn Nghị định số 53/2017/NĐ-CP.', ['53/2017/NĐ-CP REFERS']],
  ['HƯỚNG DẪN\nThực hiện Đề án số 4-ĐA/TU', ['04-ĐA/TU GUIDES'], 'Hướng dẫn', 'Thực hiện Đề án số 4-ĐA/TU'],
  // an act that is agreed to, and one on other things
  ['2. Đồng ý tạm dừng thực hiện Kế hoạch số 20-KH/TU.', ['20-KH/TU SUSPENDS'], 'Kết luận'],
  ['1. Hợp nhất ba phòng theo Nghị quyết số 9-NQ/TU.', ['09-NQ/TU REFERS'], 'Kế hoạch'],
];

describe('the clause in which a document is named', () => {
  it.each(ROWS.map(([text, expected, type = null, title]) => [text, expected, type, title] as const))(
    'says what is done with it: %s',
    (text, expected, type, title) => {
      const from = title === undefined ? -1 : text.indexOf(title);
      const context = { type, titleSpan: title === undefined ? null : { start: from, end: from + title.length } };
      expect(relationsIn(text, context), explainIn(text, context)).toEqual(expected);
    },
  );
});
