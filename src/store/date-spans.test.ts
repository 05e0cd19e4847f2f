import { describe, expect, it } from 'vitest';
import { wholeYears } from './date-spans.js';

describe('wholeYears', () => {
  it.each([
    ['2020-01-01', '2020-12-31', { first: '2020', last: '2020' }],
    ['2020-01-02', '2022-12-30', { first: '2021', last: '2021' }],
    ['2020-01-01', '2020-12-30', null],
    ['2020-06-01', '2020-07-01', null],
    ['2021-01-01', '2020-12-31', null],
    [null, '2020-12-31', { first: '0000', last: '2020' }],
    ['2020-01-01', null, { first: '2020', last: '9999' }],
    [null, null, { first: '0000', last: '9999' }],
  ])('from %s to %s are %j', (from, to, years) => {
    expect(wholeYears({ from, to })).toEqual(years);
  });
});
