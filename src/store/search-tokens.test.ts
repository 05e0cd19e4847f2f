import { expect, it } from 'vitest';
import { tokenPatterns } from './search-tokens.js';

it('token patterns are whole words, the last one the start of a word', () => {
  expect(tokenPatterns(['01', 'ct'])).toEqual([' 01 ', ' ct']);
});
