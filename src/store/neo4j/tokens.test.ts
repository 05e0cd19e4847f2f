import { describe, expect, it } from 'vitest';
import { fullTextQuery } from './tokens.js';

describe('fullTextQuery', () => {
  it('requires every token, the last as a prefix, in the search text alone', () => {
    expect(fullTextQuery(['01', 'ct'], false)).toBe('+searchText:01 +searchText:ct*');
  });

  it('requires phrases in one place each', () => {
    expect(fullTextQuery(['ct'], false, ['thi dua'])).toBe('+searchText:"thi dua" +searchText:ct*');
    expect(fullTextQuery([], true, ['thi dua'])).toBe('+"thi dua"');
  });

  it('lets each token stand in the search text or in the content', () => {
    expect(fullTextQuery(['01', 'ct'], true)).toBe('+01 +ct*');
  });
});
