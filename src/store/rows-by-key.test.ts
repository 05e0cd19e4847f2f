import { describe, expect, it } from 'vitest';
import { byId, distinct, groupBy, groupsInOrder, rowsInOrder } from './rows-by-key.js';

describe('distinct and groupBy', () => {
  it('keep the order of first places', () => {
    expect([...groupBy(['b1', 'a1', 'b2'], (row) => row.slice(0, 1))]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
    expect(distinct(['b', 'a', 'b'])).toEqual(['b', 'a']);
  });
});

describe('rowsInOrder and groupsInOrder', () => {
  it('answer in the order asked, duplicates included', () => {
    expect(rowsInOrder(['b', 'x', 'b'], new Map([['b', 1]]))).toEqual([1, null, 1]);
    expect(groupsInOrder(['b', 'x', 'b'], new Map([['b', [1, 2]]]))).toEqual([[1, 2], [], [1, 2]]);
  });
});

describe('byId', () => {
  it('leaves out what was not found', () => {
    expect([...byId([{ id: 'a' }, null])]).toEqual([['a', { id: 'a' }]]);
  });
});
