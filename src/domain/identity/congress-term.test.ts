import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../testing/vocabulary.js';
import { congressTermIn } from './congress-term.js';

describe('the term of the national congress', () => {
  it.each([
    ['2014-04-07', null, 11],
    // the first day of a congress belongs to the new term
    ['2021-01-24', null, 12],
    ['2021-01-25', null, 13],
    // a year alone tells, but not in a congress year
    [null, 2020, 12],
    [null, 2021, null],
    [null, 2016, null],
    [null, null, null],
    // before the first congress
    ['1930-02-03', null, null],
  ] as const)('that holds %s, %s is %s', (date, year, term) => {
    expect(congressTermIn(date, year, vocabulary)).toBe(term);
  });
});
