import { describe, expect, it } from 'vitest';
import { classification } from './classification.js';

const HEAD =
  'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n  TỈNH HÀ NAM              Độc lập - Tự do - Hạnh phúc\n';

describe('classification', () => {
  it.each([
    [`${HEAD}TỐI MẬT\nSố: 1/QĐ-UBND`, 'TỐI MẬT'],
    [`${HEAD}   MẬT              Hà Nam, ngày 01 tháng 3 năm 2020`, 'MẬT'], // in a column
    ['TUYỆT MẬT\nBỘ CÔNG AN', 'TUYỆT MẬT'],
    ['Độ mật: Mật\nBỘ CÔNG AN', 'MẬT'],
    ['ỦY BAN NHÂN DÂN | MẬT |', 'MẬT'], // a cell
    // not stamps
    [`${HEAD}QUYẾT ĐỊNH\nVề danh mục bí mật nhà nước độ Mật, Tối mật`, null],
    ['QUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ BẢO VỆ BÍ\nMẬT\n', null],
    [`${HEAD}QUYẾT ĐỊNH\nĐiều 1. Danh mục\nMẬT\n`, null], // after the first provision
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(classification(text)).toBe(expected);
    expect(classification(text.normalize('NFD'))).toBe(expected);
  });
});
