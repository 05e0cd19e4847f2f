import { describe, expect, it } from 'vitest';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

const ROWS: readonly (readonly [text: string, expected: readonly string[], type?: string])[] = [
  // a replacement that is still to be drafted, or that others are to issue
  [
    'Xây dựng Thông tư thay thế Thông tư số 24/2017/TT-BTNMT ngày 01/9/2017 và Thông tư số 10/2021/TT-BTNMT.',
    ['24/2017/TT-BTNMT EMBEDDED', '10/2021/TT-BTNMT EMBEDDED'],
    'Kế hoạch',
  ],
  [
    '1. Tham mưu HĐND tỉnh ban hành nghị quyết thay thế Nghị quyết số 15/2023/NQ-HĐND.',
    ['15/2023/NQ-HĐND EMBEDDED'],
    'Kế hoạch',
  ],
  ['2. Kiến nghị Ban Bí thư ban hành văn bản mới thay thế Chỉ thị số 46-CT/TW.', ['46-CT/TW EMBEDDED'], 'Báo cáo'],
  ['Góp ý dự thảo Nghị định thay thế Nghị định số 191/2013/NĐ-CP.', ['191/2013/NĐ-CP EMBEDDED'], 'Công văn'],
  ['Khi Nghị định thay thế Nghị định số 20/2010/NĐ-CP được ban hành thì áp dụng.', ['20/2010/NĐ-CP REFERS']],
  // what the citing document itself issues
  ['Ban hành Quyết định thay thế Quyết định số 12/2015/QĐ-UBND.', ['12/2015/QĐ-UBND REPLACES'], 'Quyết định'],
  // all members of a list that such a document amends
  [
    'Bộ Xây dựng trình Chính phủ Nghị định sửa đổi, bổ sung Nghị định số 100/2015/NĐ-CP ngày 20/10/2015, Nghị định số 49/2021/NĐ-CP.',
    ['100/2015/NĐ-CP EMBEDDED', '49/2021/NĐ-CP EMBEDDED'],
    'Thông báo',
  ],
  // its issuer between the type and the verb
  [
    'Chương trình hành động của Tỉnh ủy thực hiện Nghị quyết số 72-NQ/TW cũng được trình bày.',
    ['72-NQ/TW EMBEDDED'],
    'Tin',
  ],
  // what the draft is about stands before the verb; a draft as the subject
  [
    '3. Sở Xây dựng trình quyết định đơn giá nhà ở thay cho Quyết định số 44/2021/QĐ-UBND.',
    ['44/2021/QĐ-UBND EMBEDDED'],
    'Thông báo',
  ],
  [
    'Dự thảo Nghị quyết gồm 5 điều, thay thế Nghị quyết số 15/2023/NQ-HĐND và bãi bỏ Điều 2 Nghị quyết số 16/2023/NQ-HĐND.',
    ['15/2023/NQ-HĐND EMBEDDED', '16/2023/NQ-HĐND EMBEDDED'],
    'Tờ trình',
  ],
  [
    'Bộ Y tế khẩn trương trình Chính phủ ban hành Nghị định sửa đổi Nghị định số 96/2023/NĐ-CP.',
    ['96/2023/NĐ-CP EMBEDDED'],
    'Công điện',
  ],
  // what the document named before it does; who only has a task does not
  [
    'Kỳ họp đã thông qua Nghị quyết số 20/2024/NQ-HĐND, đồng thời bãi bỏ Nghị quyết số 11/2021/NQ-HĐND.',
    ['20/2024/NQ-HĐND REFERS', '11/2021/NQ-HĐND EMBEDDED'],
    'Tin',
  ],
  [
    'Ngày 10/6/2023, Chính phủ ban hành Nghị định số 33/2023/NĐ-CP về cán bộ cấp xã, có hiệu lực từ ngày 01/8/2023, thay thế Nghị định số 92/2009/NĐ-CP.',
    ['33/2023/NĐ-CP REFERS', '92/2009/NĐ-CP EMBEDDED'],
    'Tờ trình',
  ],
  ['Bộ Tài chính xây dựng Luật Quản lý thuế, sửa đổi Luật Kế toán.', ['null REFERS', 'null REFERS'], 'Nghị quyết'],
  [
    'Nghị định số 178/2024/NĐ-CP, vừa được Nghị định số 67/2025/NĐ-CP sửa đổi, có nhiều điểm mới.',
    ['178/2024/NĐ-CP REFERS', '67/2025/NĐ-CP EMBEDDED'],
    'Tin',
  ],
  [
    'Theo Nghị định số 55/2015/NĐ-CP (được sửa đổi, bổ sung tại các Nghị định số 116/2018/NĐ-CP; Nghị định số 156/2025/NĐ-CP), mức vay tăng.',
    ['55/2015/NĐ-CP REFERS', '116/2018/NĐ-CP EMBEDDED', '156/2025/NĐ-CP EMBEDDED'],
    'Công văn',
  ],
  // for what the document named before was issued
  [
    'Mức chi theo Kế hoạch số 176/KH-UBND của UBND tỉnh, ban hành ngày 25/10/2021 để thực hiện Kết luận số 06-KL/TW.',
    ['176/KH-UBND REFERS', '06-KL/TW EMBEDDED'],
    'Hướng dẫn',
  ],
  [
    'Nghị quyết số 08/2018/NQ-HĐND được ban hành căn cứ Nghị định số 34/2014/NĐ-CP.',
    ['08/2018/NQ-HĐND REFERS', '34/2014/NĐ-CP EMBEDDED'],
    'Báo cáo',
  ],
  // the name of a committee, and who sets it up
  [
    'Gửi cơ quan thường trực của Ban Chỉ đạo tổng kết 10 năm thực hiện Nghị quyết số 27-NQ/TW.',
    ['27-NQ/TW EMBEDDED'],
    'Công văn',
  ],
  ['Điều 1. Thành lập Ban Chỉ đạo triển khai Chỉ thị số 18/CT-TTg.', ['18/CT-TTg IMPLEMENTS'], 'Quyết định'],
  // "… này" in news is the document named before it, or any rule
  [
    'Đảng ủy đã ban hành Kế hoạch số 21-KH/ĐU. Kế hoạch này thay cho Kế hoạch số 04-KH/ĐU.',
    ['21-KH/ĐU REFERS', 'null REFERS', '04-KH/ĐU EMBEDDED'],
  ],
  [
    'Điều 4 Nghị định số 73/2024/NĐ-CP dành quỹ thưởng 10%. Quy định này cụ thể hóa Nghị quyết số 27-NQ/TW.',
    ['73/2024/NĐ-CP REFERS', '27-NQ/TW EMBEDDED'],
  ],
];

describe('a document that is only described', () => {
  it.each(ROWS.map(([text, expected, type = null]) => [text, expected, type] as const))(
    'has the others in its title: %s',
    (text, expected, type) => {
      const found = recogniseIn(text, { type }).map(
        ({ claims, role, kind }) => `${claims.symbol} ${role === 'CITING' ? kind : role}`,
      );
      expect(found, explainIn(text, { type })).toEqual(expected);
    },
  );
});
