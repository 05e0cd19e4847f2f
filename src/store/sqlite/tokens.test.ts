import { describe, expect, it } from 'vitest';
import { matchQuery, tokenPatterns, tokenSql } from './tokens.js';

describe('matchQuery', () => {
  it.each([
    [['thi'], '"thi" *'], // one token is a prefix
    [['thi', 'd'], '"thi" AND "d" *'], // only the last is
    [['and', 'near'], '"and" AND "near" *'], // operators are words
    [['a"b'], '"a""b" *'], // a quote stays within its token
  ])('makes %j into %j', (tokens, expected) => {
    expect(matchQuery(tokens)).toBe(expected);
  });
});

describe('tokenSql', () => {
  it('has one numbered value for each pattern, and no token in its text', () => {
    expect(tokenPatterns(['thi', 'd'])).toEqual([' thi ', ' d']);
    expect(tokenSql('words', 2, 4)).toBe("instr(' ' || words || ' ', ?4) > 0 AND instr(' ' || words || ' ', ?5) > 0");
  });

  it('holds always without tokens', () => {
    expect(tokenSql('words', 0, 1)).toBe('1');
  });
});
