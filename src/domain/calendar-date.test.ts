import { describe, expect, it } from 'vitest';
import { isIsoDate, toIsoDate } from './calendar-date.js';

describe('toIsoDate', () => {
  it.each([
    ['21', '01', '2021', '2021-01-21'],
    ['5', '3', '2020', '2020-03-05'],
    ['29', '2', '2020', '2020-02-29'],
    // no such days
    ['29', '2', '2021', null],
    ['31', '4', '2021', null],
    ['0', '1', '2021', null],
    ['1', '13', '2021', null],
    // no year of these documents
    ['1', '1', '21', null],
    ['1', '1', '2101', null],
    ['x', '1', '2021', null],
    [undefined, '1', '2021', null],
  ])('of day %s, month %s, year %s is %s', (day, month, year, expected) => {
    expect(toIsoDate(day, month, year)).toBe(expected);
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
