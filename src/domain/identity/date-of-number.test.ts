import { expect, it } from 'vitest';
import { isDateOfNumber } from './date-of-number.js';

it.each([
  ['66/2012/NĐ-CP', '2012-09-06', true],
  ['66/2012/NĐ-CP', '2013-09-06', false],
  // nothing to contradict
  ['01/NQ-CP', '2013-01-07', true],
  ['34-CT/TW', '2014-04-07', true],
  ['66/2012/NĐ-CP', null, true],
  [null, '2013-09-06', true],
  // no year at all
  ['61/3006/TT-BTC', '2006-06-29', true],
])('of the number %s, the date %s: %s', (number, date, expected) => {
  expect(isDateOfNumber(number, date)).toBe(expected);
});
