import { describe, expect, it } from 'vitest';
import { oneOf, readPatterns, someOf } from './read-patterns.js';

const row = { phrases: ['v/v', 'Sửa đổi,  bổ sung'], kind: 'A', reason: 'why', examples: ['so'] };
const read = (...items: readonly object[]) =>
  readPatterns('x.json', { items }, { kind: oneOf(['A', 'B']), traits: someOf(['C']) });

const REFUSED: readonly (readonly [object, string])[] = [
  [{ ...row, phrases: [] }, '"phrases" must be a list of texts'],
  [{ ...row, examples: undefined }, '"examples" must be a list of texts'],
  [{ ...row, reason: '' }, '"reason" is missing'],
  [{ ...row, kind: 'D' }, '"kind" cannot be "D"'],
  [{ ...row, traits: ['D'] }, '"traits" cannot be ["D"]'],
  [{ ...row, kinds: 'A' }, '"kinds" is no field of this file'],
  [{ ...row, phrases: ['một', 'Một'] }, '"một" stands here twice'],
];

describe('readPatterns', () => {
  it('gives phrases in lower case with marks as words of their own', () => {
    expect(read(row)).toEqual([
      { phrases: ['v / v', 'sửa đổi , bổ sung'], written: row.phrases, kind: 'A', traits: [] },
    ]);
  });

  it.each(REFUSED)('refuses %j', (item, why) => {
    expect(() => read(row, { phrases: ['khác'], ...item })).toThrow(`patterns/x.json, row 2`);
    expect(() => read({ phrases: ['khác'], ...item })).toThrow(why);
  });
});
