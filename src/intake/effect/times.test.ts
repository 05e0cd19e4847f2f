import { describe, expect, it } from 'vitest';
import { readPeriod, readPoint, readUntil, type WrittenTime } from './times.js';

/** "luat nay" is the document itself. */
const reading =
  (read: typeof readPoint) =>
  (text: string): string | null => {
    const found = read(text, 0, (from, to) => text.slice(from, to).includes('luat nay'));
    return found && told(found);
  };
const told = ({ countedFrom, date, duration }: WrittenTime): string =>
  [countedFrom ?? '-', date, duration].filter(Boolean).join(' ');

describe('readPoint', () => {
  it.each([
    ['ke tu ngay 01 thang 7 nam 2020', 'STATED_DAY 2020-07-01'],
    ['tu ngay 01thang 7nam 2020', 'STATED_DAY 2020-07-01'],
    ['ngay 1/7/2020', 'STATED_DAY 2020-07-01'],
    ['tu 00 gio 00 phut ngay 01-7-2020', 'STATED_DAY 2020-07-01'],
    [', ke tu ngay ky', 'ISSUE'],
    ['tu ngay hoi dong nhan dan tinh thong qua', 'ISSUE'],
    ['ke tu ngay luat nay duoc cong bo', 'PUBLICATION'],
    ['sau 45 ngay, ke tu ngay ky', 'ISSUE P45D'],
    ['sau 01 nam ke tu ngay luat nay co hieu luc', 'OWN_EFFECT P1Y'],
    ['ngay khi co hieu luc', 'OWN_EFFECT'],
    ['tu ngay luat gia co hieu luc', 'OTHER_DOCUMENT'],
    // a school year begins on a day that the text does not tell
    ['tu nam hoc 2020 - 2021', '-'],
    ['theo quy dinh', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(reading(readPoint)(text)).toBe(expected);
  });
});

describe('readUntil gives the first day behind the period', () => {
  it.each([
    ['den het ngay 31/12/2020', 'STATED_DAY 2021-01-01'],
    ['cho den ngay 31/12/2020', 'STATED_DAY 2021-01-01'],
    ['den truoc ngay 01/01/2021', 'STATED_DAY 2021-01-01'],
    ['den het thang 6 nam 2020', 'STATED_DAY 2020-07-01'],
    ['den het nam 2020', 'STATED_DAY 2021-01-01'],
    ['den khi luat gia co hieu luc', 'OTHER_DOCUMENT'],
    ['den het thoi han cua giay phep', null],
  ])('of "%s": %s', (text, expected) => {
    expect(reading(readUntil)(text)).toBe(expected);
  });
});

describe('readPeriod', () => {
  it.each([
    ['trong thoi han 06 thang ke tu ngay luat nay co hieu luc', 'OWN_EFFECT P6M'],
    ['trong 05 nam', '- P5Y'],
    ['trong thoi han 02 nam tinh tu ngay 01/02/2021', 'STATED_DAY 2021-02-01 P2Y'],
    ['trong thoi gian toi', null],
  ])('of "%s" is %s', (text, expected) => {
    expect(reading(readPeriod)(text)).toBe(expected);
  });
});
