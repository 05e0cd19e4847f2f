import { describe, expect, it } from 'vitest';
import { dateSpans, wholeYears } from './date-spans.js';
import type { DatedPageRequest } from './legal-store.js';

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
    ['9999-01-01', null, { first: '9999', last: '9999' }],
    ['9999-01-02', null, null],
    ['9999-12-31', '9999-12-31', null],
    ['0001-01-01', '0999-12-31', { first: '0001', last: '0999' }],
    [null, '0000-12-30', null],
  ])('from %s to %s are %j', (from, to, years) => {
    expect(wholeYears({ from, to })).toEqual(years);
  });
});

describe('dateSpans', () => {
  const spans = (over: Partial<DatedPageRequest>, from: string | null = null, to: string | null = null) =>
    dateSpans({ from, to }, { size: 5, from: null, direction: 'FORWARD', ...over }).map(({ span, page }) => [
      span.kind,
      page.from,
    ]);
  const dated = ['2020-01-01', 'a'];
  const undated = ['~', 'a'];

  it('is one stretch with the newest first, unless dates are bounded', () => {
    expect(spans({ from: dated })).toEqual([['ALL', dated]]);
    expect(spans({ from: dated }, '2020-06-01')).toEqual([
      ['DATED', dated],
      ['UNDATED', dated],
    ]);
    expect(spans({}, '2020-06-01', '2020-07-01')).toEqual([['DATED', null]]);
  });

  it.each([
    [
      'FORWARD',
      null,
      [
        ['DATED', null],
        ['UNDATED', null],
      ],
    ],
    [
      'FORWARD',
      dated,
      [
        ['DATED', dated],
        ['UNDATED', null],
      ],
    ],
    [
      'FORWARD',
      undated,
      [
        ['DATED', undated],
        ['UNDATED', ['', 'a']],
      ],
    ],
    [
      'BACKWARD',
      null,
      [
        ['UNDATED', null],
        ['DATED', null],
      ],
    ],
    [
      'BACKWARD',
      undated,
      [
        ['UNDATED', ['', 'a']],
        ['DATED', undated],
      ],
    ],
    ['BACKWARD', dated, [['DATED', dated]]],
  ] as const)('reads undated rows last with the oldest first: %s from %j', (direction, from, expected) => {
    expect(spans({ order: 'OLDEST_FIRST', direction, from })).toEqual(expected);
  });
});
