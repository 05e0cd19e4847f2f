import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.js';

const PIECES = [
  'Nghị định',
  'a',
  ' ',
  '\n',
  '\u00ad',
  '\u200b',
  '\ufeff',
  'e\u0301',
  'u\u031b\u0323',
  '\u{1F4DC}',
  'Ð',
  '–',
];

describe('normalise', () => {
  it('gives a text that is composed already as it is', () => {
    const text = 'Nghị định số 11/2019/NĐ–CP';
    expect(normalise(text).text).toBe(text);
  });

  it('composes, and leaves out soft hyphens and what has no width', () => {
    expect(normalise('Nghi\u0323 đi\u0323nh\u00ad 5\u200b\ufeff').text).toBe('Nghị định 5');
  });

  it('gives full-width characters and slashes of mathematics as plain ones', () => {
    expect(normalise('０７／２０２２∕ＴＴ').text).toBe('07/2022/TT');
  });

  it('composes the first marks of a letter that has too many, and leaves the others', () => {
    const marks = '\u0323\u0301'.repeat(50);
    expect(normalise(`a${marks} b\u0323`).text.endsWith(` ḅ`)).toBe(true);
    expect(normalise(`a${marks}`).text.endsWith(marks.slice(8))).toBe(true);
  });

  it('leads every offset back to where its character came from', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
        const given = pieces.join('');
        const { text, toOriginal } = normalise(given);
        for (let at = 0; at < text.length; at++) {
          const from = given[toOriginal(at)] ?? '';
          const composed = text[at] ?? '';
          expect(composed.normalize('NFD').startsWith(from.normalize('NFD')[0] ?? '')).toBe(true);
        }
        for (let at = 1; at <= text.length; at++) expect(toOriginal(at)).toBeGreaterThan(toOriginal(at - 1));
      }),
    );
  });
});
