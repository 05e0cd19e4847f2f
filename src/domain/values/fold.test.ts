import { describe, expect, it } from 'vitest';
import { foldText } from './fold.js';

describe('foldText', () => {
  it.each([
    ['Ủy ban nhân dân TP. Hồ Chí Minh', 'uy ban nhan dan tp ho chi minh'],
    ['Uỷ ban', 'uy ban'], // the other place of the tone mark
    ['NÐ-CP', 'nd cp'], // U+00D0
    ['Đắk Lắk', 'dak lak'],
    ['  thi\u00a0đua\n', 'thi dua'], // any white space
    ['“…”', ''],
  ])('folds %j to %j', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });

  it('drops any number of marks', () => {
    expect(foldText(`a${'\u0301\u0323'.repeat(500)}b`)).toBe('ab');
  });

  it('gives the same for NFC and NFD', () => {
    const name = 'Hội đồng nhân dân thành phố Đà Nẵng';
    for (const text of [name, name.repeat(20)])
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
  });
});
