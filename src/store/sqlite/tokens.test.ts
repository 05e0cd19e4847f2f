import { describe, expect, it } from 'vitest';
import { fullTextQuery, holdsTokens } from './tokens.js';

describe('fullTextQuery', () => {
  it.each([
    [['thi'], '"thi" *'], // one token is a prefix
    [['thi', 'd'], '"thi" AND "d" *'], // only the last is
    [['and', 'near'], '"and" AND "near" *'], // operators are words
    [['a"b'], '"a""b" *'], // a quote stays within its token
  ])('makes %j into %j', (tokens, expected) => {
    expect(fullTextQuery(tokens)).toBe(expected);
  });

  it('has phrases whole, before tokens', () => {
    expect(fullTextQuery(['khen', 't'], ['thi dua'])).toBe('"thi dua" AND "khen" AND "t" *');
    expect(fullTextQuery([], ['thi dua', 'khen'])).toBe('"thi dua" AND "khen"');
  });
});

describe('holdsTokens', () => {
  it('has one numbered value for each pattern, and no token in its text', () => {
    expect(holdsTokens('words', 2, 4)).toBe(
      "instr(' ' || words || ' ', ?4) > 0 AND instr(' ' || words || ' ', ?5) > 0",
    );
  });

  it('always holds without tokens', () => {
    expect(holdsTokens('words', 0, 1)).toBe('1');
  });
});
