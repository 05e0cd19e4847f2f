import { describe, expect, it } from 'vitest';
import { isMisread, isSlip } from './slip.js';

describe('isSlip', () => {
  it.each([
    ['126', '162', true], // changed places
    ['126', '12', true], // one is missing
    ['12', '126', true], // one too many
    ['2021', '2020', false], // another digit
    ['126', '126', false], // nothing differs
    ['126', '1', false],
  ])('compares %s with %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
  });

  it('of letters may also be one that was taken for another', () => {
    expect(isMisread('btg', 'btc')).toBe(true);
    expect(isMisread('btc', 'bct')).toBe(true);
    expect(isMisread('bnv', 'btc')).toBe(false);
  });
});
