import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squeezeSpaces } from './single-spaced.js';

describe('squeezeSpaces', () => {
  it('leaves one space of each run', () => {
    expect(squeezeSpaces('a  b   c d').text).toBe('a b c d');
  });

  it('leads from each character to its place and back', () => {
    const text = fc.array(fc.constantFrom('a', 'b', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (original) => {
        const { text: squeezed, squeeze, spread } = squeezeSpaces(original);
        expect(squeezed).not.toContain('  ');
        for (let at = 0; at <= squeezed.length; at += 1) {
          expect(original.charAt(spread(at))).toBe(squeezed.charAt(at));
          expect(squeeze(spread(at))).toBe(at);
        }
      }),
    );
  });
});
