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
