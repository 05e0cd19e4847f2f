import { describe, expect, it } from 'vitest';
import { isSyllable } from './syllable.js';

describe('isSyllable', () => {
  it.each('căn cứ Điều QUYỀN nghiêng giữ gìn quốc quy hòa hoà thuỷ khuya ương ở Đắk người uyên yêu xoong'.split(' '))(
    'is one: %s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each([
    'viÖt', // a letter that Vietnamese lacks
    'đIều', // casing
    'điêù́', // two tones
    'các̀', // two tones
    'cảc', // a stop takes acute or dot below
    'cac', // and never none
    'đb', // no rhyme
    'bđa', // no such beginning
    'NĐ',
    '',
  ])('is none: %s', (word) => {
    expect(isSyllable(word.normalize('NFC'))).toBe(false);
  });
});
