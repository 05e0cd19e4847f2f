import { expect, it } from 'vitest';
import { romanNumeral, romanValue } from './roman-numeral.js';

it.each([
  [1, 'I'],
  [4, 'IV'],
  [14, 'XIV'],
  [49, 'XLIX'],
  [89, 'LXXXIX'],
  [399, 'CCCXCIX'],
])('%d is written %s', (value, numeral) => {
  expect([romanNumeral(value), romanValue(numeral)]).toEqual([numeral, value]);
});

it('each number has a numeral that gives it back', () => {
  const numbers = Array.from({ length: 399 }, (_, at) => at + 1);
  expect(numbers.map(romanNumeral).map(romanValue)).toEqual(numbers);
});
