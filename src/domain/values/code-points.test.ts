import fc from 'fast-check';
import { expect, it } from 'vitest';
import { indexCodePoints } from './code-points.js';

it.each([
  ['Điều 5', 3, 3], // one unit a letter
  ['𝟓 Điều', 2, 1], // after a character of two units
  ['𝟓𝟔 Điều', 4, 2],
  ['', 0, 0],
])('the offsets of %j count code points', (text, offset, expected) => {
  expect(indexCodePoints(text)(offset)).toBe(expected);
});

const text = fc.string({ unit: fc.constantFrom('a', 'đ', '𝟓', '🇻') });

it('slices by code points what UTF-16 offsets slice', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const at = indexCodePoints(a + b + c);
      const [start, end] = [at(a.length), at(a.length + b.length)];
      expect([...(a + b + c)].slice(start, end).join('')).toBe(b);
    }),
  );
});
