import { describe, expect, it } from 'vitest';
import { readCount } from './written-counts.js';

describe('readCount', () => {
  it.each([
    ['45 ngay', 45, 'ngay'],
    ['06 (sau) thang', 6, 'thang'],
    ['bon muoi lam ngay', 45, 'ngay'],
    ['muoi lam (15) ngay', 15, 'ngay'],
    ['muoi ngay', 10, 'ngay'],
    ['ba muoi ngay', 30, 'ngay'],
    // five, and the year
    ['nam nam', 5, 'nam'],
    // six, and not "after"
    ['sau thang', 6, 'thang'],
    ['15ngay', 15, 'ngay'],
  ])('of "%s" is %s %s', (text, value, unit) => {
    expect(readCount(text, 0)).toEqual({ value, unit, to: text.length });
  });

  it.each([
    // a day of a month, a month of a year
    'ngay 15 thang 3',
    '15 thang 3 nam 2020',
    // which days are worked on no text tells
    '10 ngay lam viec',
    'muoi muoi ngay',
    '0 ngay',
    'nhieu ngay',
  ])('of "%s" is none', (text) => {
    expect(readCount(text, 0)).toBeNull();
  });
});
