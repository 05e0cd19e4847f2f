import { expect, it } from 'vitest';
import { exponentOf } from './exponent.js';

const growing = (seconds: (size: number) => number) =>
  [100, 200, 400].map((size) => ({ size, seconds: seconds(size) }));

it.each([
  ['linear', (size: number) => size / 50, 1],
  ['quadratic', (size: number) => size ** 2 / 1e4, 2],
  ['constant', () => 0.3, 0],
  ['nothing', () => 0, 0],
])('finds the exponent of %s growth', (_, seconds, expected) => {
  expect(exponentOf(growing(seconds))).toBeCloseTo(expected, 10);
});
