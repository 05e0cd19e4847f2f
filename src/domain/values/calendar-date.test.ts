import { describe, expect, it } from 'vitest';
import { addDuration, isIsoDate, isoDate } from './calendar-date.js';

describe('isoDate', () => {
  it.each([
    [21, 1, 2021, '2021-01-21'],
    [5, 3, 2020, '2020-03-05'],
    [29, 2, 2020, '2020-02-29'],
    // no such days
    [29, 2, 2021, null],
    [29, 2, 2100, null],
    [31, 4, 2021, null],
    [0, 1, 2021, null],
    [1, 13, 2021, null],
    [1, 0, 2021, null],
    // no year of these documents
    [1, 1, 21, null],
    [1, 1, 2101, null],
    [Number.NaN, 1, 2021, null],
  ])('of day %s, month %s, year %s is %s', (day, month, year, expected) => {
    expect(isoDate(day, month, year)).toBe(expected);
  });
});

describe('isIsoDate', () => {
  it.each([
    ['2021-01-21', true],
    ['2021-1-21', false],
    ['2021-02-30', false],
    ['2021-01-21T00:00:00Z', false],
    ['21/01/2021', false],
    ['', false],
  ])('of "%s" is %s', (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });
});

describe('addDuration', () => {
  it.each([
    ['2010-12-15', 'P45D', '2011-01-29'],
    ['2020-01-15', 'P6M', '2020-07-15'],
    ['2018-01-15', 'P5Y', '2023-01-15'],
    // a month without such a day
    ['2021-08-31', 'P6M', '2022-02-28'],
    ['2020-02-29', 'P1Y', '2021-02-28'],
    // no such duration, no such year
    ['2020-01-15', '6 tháng', null],
    ['2099-01-15', 'P5Y', null],
  ])('%s and %s give %s', (date, duration, expected) => {
    expect(addDuration(date, duration)).toBe(expected);
  });
});
