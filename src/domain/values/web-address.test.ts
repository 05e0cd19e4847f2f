import { expect, it } from 'vitest';
import { isWebAddress } from './web-address.js';

it.each([
  ['https://example.org/van-ban?id=1', true],
  ['http://example.org', true],
  ['javascript:alert(1)', false],
  ['https://user:secret@example.org/', false],
  ['https://example.org/a b', false],
  ['https://example.org/\u202e', false],
  ['example.org', false],
])('%j may be followed: %j', (text, expected) => {
  expect(isWebAddress(text)).toBe(expected);
});
