import { expect, it } from 'vitest';
import { explainIn, relationsIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type: string, title?: string])[] = [
  // how to study what a document asks for, and some of its points
  [
    'HƯỚNG DẪN\nTuyên truyền, học tập chuyên đề năm 2022 theo Kết luận số 21-KL/TW',
    ['21-KL/TW IMPLEMENTS'],
    'Hướng dẫn',
    'Tuyên truyền, học tập chuyên đề năm 2022 theo Kết luận số 21-KL/TW',
  ],
  [
    'HƯỚNG DẪN\nMột số điểm về công tác cán bộ theo Kết luận số 21-KL/TW',
    ['21-KL/TW GUIDES'],
    'Hướng dẫn',
    'Một số điểm về công tác cán bộ theo Kết luận số 21-KL/TW',
  ],
  // after a title the issuer and what it issues; a bracket that tells what changed the document
  [
    'Thực hiện Quyết định số 16/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ ban hành Kế hoạch triển khai các luật mới, Bộ Nội vụ ban hành Kế hoạch triển khai thi hành Luật Lưu trữ năm 2024 như sau:',
    ['16/QĐ-TTg IMPLEMENTS', 'Luật Lưu trữ IMPLEMENTS'],
    'Kế hoạch',
  ],
  [
    'Phổ biến Nghị định số 71/2019/NĐ-CP ngày 30/8/2019 của Chính phủ quy định xử phạt vi phạm hành chính về hóa chất (sửa đổi, bổ sung bởi Nghị định số 17/2022/NĐ-CP) cho doanh nghiệp.',
    ['71/2019/NĐ-CP REFERS', '17/2022/NĐ-CP EMBEDDED'],
    'Tin',
  ],
  // a title that ends in "tiếp theo" ends there
  [
    'KẾ HOẠCH\nTriển khai Chỉ thị số 5/CT-TTg về chuyển đổi số năm 2023 và những năm tiếp theo\n\nCăn cứ Quyết định số 16/QĐ-TTg ngày 06/01/2022;',
    ['05/CT-TTg IMPLEMENTS', '16/QĐ-TTg BASED_ON'],
    'Kế hoạch',
    'Triển khai Chỉ thị số 5/CT-TTg về chuyển đổi số năm 2023 và những năm tiếp theo',
  ],
  // the bracket under the title of a plan that stands alone
  [
    'KẾ HOẠCH\nTriển khai công tác hộ tịch\n(Kèm theo Quyết định số 118/QĐ-BTP ngày 20/01/2023)\n\nI. MỤC ĐÍCH',
    ['118/QĐ-BTP REFERS'],
    'Kế hoạch',
    'Triển khai công tác hộ tịch',
  ],
];

it.each(ROWS.map(([text, expected, type, title]) => [text, expected, type, title] as const))(
  'a title and what stands at it: %s',
  (text, expected, type, title) => {
    const from = title === undefined ? -1 : text.indexOf(title);
    const context = { type, titleSpan: title === undefined ? null : { start: from, end: from + title.length } };
    expect(relationsIn(text, context), explainIn(text, context)).toEqual(expected);
  },
);
