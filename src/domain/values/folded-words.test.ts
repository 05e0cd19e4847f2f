import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from './fold.js';
import { foldedWords } from './folded-words.js';

const wordsIn = (text: string) => [...foldedWords(text)];

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aĐðKİß1 -\n\u0301\u0323ấ뱀ﬁ\u{1d165}\u{1f44d}\u{e0100}') }),
);

describe('foldedWords', () => {
  it.each([
    ['Trách nhiệm', ['Trách', 'nhiệm']],
    ['Trách nhiệm'.normalize('NFD'), ['Trách'.normalize('NFD'), 'nhiệm'.normalize('NFD')]],
    ['01/CT-UBND, Đắk Lắk.', ['01', 'CT', 'UBND', 'Đắk', 'Lắk']],
    ['👍 thi\u0301 👍', ['thi\u0301']],
    ['', []],
  ])('says where the words of %j stand', (text, words) => {
    expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('has the words of the folded text, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const joined = wordsIn(text).map(({ word }) => word);
        expect(joined.join(' ')).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('has words whose places fold to them', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { word, start, end } of wordsIn(text)) expect(foldText(text.slice(start, end))).toBe(word);
      }),
    );
  });

  it('has the words of a long text too, which is folded in another order', () => {
    const text = 'Kế hoạch thi đua\u0301\u0323 '.repeat(40);
    expect(
      wordsIn(text)
        .map(({ word }) => word)
        .join(' '),
    ).toBe(foldText(text));
  });
});
