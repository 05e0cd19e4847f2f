import { describe, expect, it } from 'vitest';
import { searchTokens } from './search-tokens.js';

describe('searchTokens', () => {
  it.each([
    [null, []],
    ['  ', []],
    ['Thi ĐUA', ['thi', 'dua']],
    ['01/NQ-CP', ['01', 'nq', 'cp']],
  ])('folds %j', (search, tokens) => {
    expect(searchTokens(search)).toEqual(tokens);
  });

  it('refuses a search without a letter or digit, and one of more than 20 words', () => {
    expect(() => searchTokens('…!')).toThrow('holds no letter or digit');
    expect(() => searchTokens('a '.repeat(21))).toThrow('at most 20 words, this one has 21');
  });
});
