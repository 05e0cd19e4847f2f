import { describe, expect, it } from 'vitest';
import { foldText } from '../values/fold.js';
import { foldBodyName, spellOut, withoutTerm } from './body-name.js';

describe('foldBodyName', () => {
  it.each([
    ['UBND TP. Đà Nẵng', 'Ủy ban nhân dân thành phố Đà Nẵng'],
    ['TPHCM', 'Thành phố Hồ Chí Minh'],
    ['Ban Bí thư TW', 'Ban Bí thư Trung ương'],
    ['BCH T.Ư Đảng', 'Ban Chấp hành Trung ương Đảng'],
    ['BCHTW', 'Ban Chấp hành Trung ương'],
    ['Thủ tướng CP', 'Thủ tướng Chính phủ'],
    ['BTV Tỉnh uỷ', 'Ban Thường vụ Tỉnh ủy'],
  ])('folds %s and %s to the same name', (short, full) => {
    expect(foldBodyName(short)).toBe(foldText(full));
  });

  it('leaves a word unchanged that only begins like an abbreviation', () => {
    expect(spellOut('tpp cpa')).toBe('tpp cpa');
  });
});

describe('withoutTerm', () => {
  it.each([
    ['Đại hội Đảng bộ tỉnh lần thứ XI', 'dai hoi dang bo tinh'],
    ['Đại hội đại biểu toàn quốc lần thứ XII của Đảng', 'dai hoi dai bieu toan quoc cua dang'],
    ['Hội nghị lần thứ tư Ban Chấp hành Trung ương khóa XI', 'ban chap hanh trung uong'],
    ['Quốc hội khóa XV', 'quoc hoi'],
    ['Hội đồng nhân dân tỉnh khóa X nhiệm kỳ 2021-2026', 'hoi dong nhan dan tinh'],
    ['Đại hội đại biểu Đảng bộ tỉnh lần thứ 11, nhiệm kỳ 2020 - 2025', 'dai hoi dai bieu dang bo tinh'],
    ['Bộ Tài chính', 'bo tai chinh'],
  ])('reduces %s to %s', (written, expected) => {
    expect(withoutTerm(foldBodyName(written))).toBe(expected);
  });
});
