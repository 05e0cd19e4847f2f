import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { singleSpaced } from './single-spaced.js';

describe('singleSpaced', () => {
  it('leaves one space of each run', () => {
    expect(singleSpaced('a  b   c d').text).toBe('a b c d');
  });

  it('leads from each character to its place and back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const { text: single, fromOriginal, toOriginal } = singleSpaced(original);
        expect(single).not.toContain('  ');
        for (let at = 0; at <= single.length; at += 1) {
          expect(original.charAt(toOriginal(at))).toBe(single.charAt(at));
          expect(fromOriginal(toOriginal(at))).toBe(at);
        }
      }),
    );
  });
});
