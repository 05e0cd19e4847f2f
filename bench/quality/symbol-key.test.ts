import { describe, expect, it } from 'vitest';
import { keyInText, nameKey, symbolKey } from './symbol-key.js';

describe('the comparable form of a number', () => {
  it.each([
    ['01/NQ-CP', '1NQCP'],
    ['01-NQ/CP', '1NQCP'],
    ['45/2018/nđ-cp', '452018NDCP'],
    ['30/2017/NÐ-CP', '302017NDCP'],
    [null, ''],
  ])('of %s is %s', (symbol, key) => {
    expect(symbolKey(symbol)).toBe(key);
  });

  it('is that of the first number in a text, ignoring dates', () => {
    expect(keyInText('Nghị định ngày 12/3/2014 số 45/2018/NĐ-CP')).toBe('452018NDCP');
    expect(keyInText('Luật Giá ngày 20/6/2012')).toBeNull();
  });
});

it('compares names without case, diacritics and spaces', () => {
  expect(nameKey('Ủy ban nhân dân tỉnh Đắk Nông')).toBe(nameKey('UỶ BAN NHÂN DÂN TỈNH ĐẮK NÔNG'));
});
