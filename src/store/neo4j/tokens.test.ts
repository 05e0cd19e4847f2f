import { describe, expect, it } from 'vitest';
import { luceneQuery, tokenPatterns } from './tokens.js';

describe('luceneQuery', () => {
  it('requires every token, the last as a prefix, in the search text alone', () => {
    expect(luceneQuery(['01', 'ct'], false)).toBe('+searchText:01 +searchText:ct*');
  });

  it('lets each token stand in the search text or in the content', () => {
    expect(luceneQuery(['01', 'ct'], true)).toBe('+01 +ct*');
  });
});

describe('tokenPatterns', () => {
  it('holds words apart, the last open at its end', () => {
    expect(tokenPatterns(['01', 'ct'])).toEqual([' 01 ', ' ct']);
  });
});
