import { expect, it } from 'vitest';
import { todayInVietnam } from './clock.js';

it.each([
  ['2025-12-31T16:59:59Z', '2025-12-31'],
  ['2025-12-31T17:00:00Z', '2026-01-01'],
])('at %s it is %s in Vietnam', (moment, today) => {
  expect(todayInVietnam(() => new Date(moment))).toBe(today);
});
