import { describe, expect, it } from 'vitest';
import { tokenise } from '../text/tokenise.js';
import { readWrittenDate, readYear } from './dates.js';

const DATES: readonly (readonly [text: string, date: string | null])[] = [
  ['ngày 07 tháng 4 năm 2014', '2014-04-07'],
  ['ngày 07/4/2014', '2014-04-07'],
  ['07/4/2014', '2014-04-07'],
  ['ngày 7-4-2014', '2014-04-07'],
  ['ngày 7.4.2014', '2014-04-07'],
  ['ngày 7 tháng 4, năm 2014', '2014-04-07'],
  ['ngày\n30/01/2022', '2022-01-30'],
  ['ngày 30/10/01', '2001-10-30'],
  ['NGÀY 30 THÁNG 01 NĂM 2022', '2022-01-30'],
  // the year as a word after a month that a mark joins
  ['ngày 26/02 năm 1998', '1998-02-26'],
  ['ngày 29/2/2020', '2020-02-29'],
  // marks and words together
  ['ngày 1/7 năm 2016', '2016-07-01'],
  ['ngày 1 tháng 7/2016', '2016-07-01'],
  ['ngày 1 tháng 7-16', '2016-07-01'],
  ['ngày 31/2/2020', null],
  ['ngày 29/02/2021', null],
  ['ngày 19/6', null],
  ['ngày ký', null],
  ['5 năm 2021', null],
  ['01/2019/NĐ-CP', null],
  // the number of a form, whose letters are no year
  ['05-1/BK-TNCN', null],
];

describe('readWrittenDate', () => {
  it.each(DATES)('reads "%s"', (text, date) => {
    expect(readWrittenDate(tokenise(text), 0)?.date ?? null).toBe(date);
  });
});

describe('readYear', () => {
  it.each([
    ['năm 2013', 2013],
    ['2013', 2013],
    ['năm 13', null],
    ['năm nay', null],
    ['0123', null],
  ] as const)('reads "%s"', (text, year) => {
    expect(readYear(tokenise(text), 0)?.year ?? null).toBe(year);
  });
});
