import { describe, expect, it } from 'vitest';
import { dateInText, monthInText, yearInText } from './dates-in-text.js';

describe('dateInText', () => {
  it.each([
    ['Hà Nội, ngày 07 tháng 4 năm 2014.', 8, '2014-04-07', 32],
    ['ngày 07/4/2014 của', 0, '2014-04-07', 14],
    // written, but no day of the calendar
    ['ngày 31/02/2021', 0, null, 15],
  ] as const)('reads "%s" at %i', (text, at, date, to) => {
    expect(dateInText(text, at)).toEqual({ date, to });
  });

  it.each(['ngày ký', 'ngày   tháng   năm 2021', ''])('reads nothing in "%s"', (text) => {
    expect(dateInText(text, 0)).toBeNull();
  });
});

describe('monthInText and yearInText', () => {
  it('read the first day of a month, and a year', () => {
    expect(monthInText('từ tháng 7 năm 2016', 3)).toEqual({ date: '2016-07-01', to: 19 });
    expect(monthInText('tháng 7/2016', 0)?.date).toBe('2016-07-01');
    expect(yearInText('từ năm 2016', 3)).toBe(2016);
    expect(yearInText('năm học', 0)).toBeNull();
  });
});
