import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceRuns } from './replaced-text.js';

const singleSpaced = (text: string) => replaceRuns(text, / {2,}/g, () => ' ');

describe('replaceRuns', () => {
  it('replaces each run', () => {
    expect(singleSpaced('a  b   c d').text).toBe('a b c d');
  });

  it('leads from inside a run to the end of what replaced it', () => {
    expect([0, 1, 2, 3, 4].map(singleSpaced('a   b').fromOriginal)).toEqual([0, 1, 2, 2, 2]);
  });

  it('leads from each character to its place in the original and back', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (original) => {
        const { text, fromOriginal, toOriginal } = singleSpaced(original);
        expect(text).not.toContain('  ');
        for (let at = 0; at <= text.length; at += 1) {
          expect(original.charAt(toOriginal(at))).toBe(text.charAt(at));
          expect(fromOriginal(toOriginal(at))).toBe(at);
        }
      }),
    );
  });
});
