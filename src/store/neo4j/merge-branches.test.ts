import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitationRow } from '../rows.js';
import type { Order } from './graph-names.js';
import { type Branch, compareSorts, takeSure, withRead } from './merge-branches.js';

const START = { type: 'REFERS', assurance: 'STATED', more: true, low: '', high: '~', sorts: [], hits: [] } as const;
const hit = (sort: string) => ({ sort, citation: {} as CitationRow });

describe('withRead', () => {
  it('goes on after the last of what was read, and ends where less was read than asked for', () => {
    const read = { ...START, sorts: ['c', 'b'], hits: [hit('b')] };
    expect(withRead(START, read, 'DESC', 2)).toEqual({ ...read, high: 'b' });
    expect(withRead(START, { ...read, sorts: ['a', 'b'] }, 'ASC', 2)).toEqual({ ...read, sorts: ['a', 'b'], low: 'b' });
    expect(withRead(START, read, 'DESC', 3)).toEqual({ ...read, more: false });
  });
});

describe('takeSure', () => {
  it('takes no more than every branch was read to', () => {
    const long: Branch = { ...START, sorts: ['f', 'd', 'b'], hits: [hit('f'), hit('b')] };
    const short: Branch = { ...START, sorts: ['e', 'c'], hits: [hit('c')] };
    const ended: Branch = { ...START, more: false, sorts: ['g', 'a'], hits: [hit('g'), hit('a')] };
    const { sorts, hits, rest } = takeSure([long, short, ended], 'DESC');
    expect(sorts).toEqual(['f', 'd', 'e', 'c', 'g']);
    expect(hits.map(({ sort }) => sort)).toEqual(['f', 'c', 'g']);
    expect(rest.map((branch) => branch.sorts)).toEqual([['b'], [], ['a']]);
    expect(rest.map((branch) => branch.hits.map(({ sort }) => sort))).toEqual([['b'], [], ['a']]);
  });

  it('merges branches of any length in order, however many are read at a time', () => {
    const texts = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 4 }),
        fc.constantFrom<Order>('ASC', 'DESC'),
        fc.integer({ min: 1, max: 5 }),
        (lists, order, size) => {
          const inOrder = lists.map((list) => list.toSorted((a, b) => compareSorts(a, b, order)));
          const merged: string[] = [];
          let branches: readonly Branch[] = lists.map(() => START);
          let at = lists.map(() => 0);
          while (branches.some(({ more, sorts }) => more || sorts.length > 0)) {
            branches = branches.map((branch, index) => {
              if (!branch.more || branch.sorts.length > 0) return branch;
              const sorts = inOrder[index]?.slice(at[index], (at[index] ?? 0) + size) ?? [];
              at = at.map((one, other) => (other === index ? one + sorts.length : one));
              return withRead(branch, { ...START, sorts }, order, size);
            });
            const { sorts, rest } = takeSure(branches, order);
            merged.push(...sorts.toSorted((a, b) => compareSorts(a, b, order)));
            branches = rest;
          }
          expect(merged).toEqual(lists.flat().toSorted((a, b) => compareSorts(a, b, order)));
        },
      ),
    );
  });
});
