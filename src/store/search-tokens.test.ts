import { expect, it } from 'vitest';
import { searchedWords, tokenPatterns, wordPatterns } from './search-tokens.js';

it('token patterns are whole words, the last one the start of a word', () => {
  expect(tokenPatterns(['01', 'ct'])).toEqual([' 01 ', ' ct']);
});

it('words searched for are phrases, which are whole, and tokens', () => {
  const words = { tokens: ['01', 'ct'], phrases: ['thi dua'] };
  expect(wordPatterns(words)).toEqual([' thi dua ', ' 01 ', ' ct']);
  expect(searchedWords(words)).toBe('thi dua 01 ct');
});
