import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKeysets, compareText } from './order.js';

const texts = fc.string({ unit: 'binary' });

describe('compareText', () => {
  it('orders as the bytes of UTF-8 do, that is by code point', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });

  it('puts an astral character after the last of the basic plane, where UTF-16 would put it before', () => {
    expect(compareText('\u{1F600}', '\uFFFD')).toBeGreaterThan(0);
  });
});

describe('compareKeysets', () => {
  it.each([
    [['2021-01-01', 'a'], ['2021-01-01', 'b'], -1], // the first columns are equal
    [['2022-01-01', 'a'], ['2021-01-01', 'b'], 1], // the first column decides
    [['', 'z'], ['2021-01-01', 'a'], -1], // the unknown date is lowest
    [['1', 'a'], ['1', 'a'], 0],
  ] as const)('compares %j with %j', (a, b, expected) => {
    expect(Math.sign(compareKeysets(a, b))).toBe(expected);
  });
});
