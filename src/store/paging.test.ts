import { describe, expect, it } from 'vitest';
import type { PageRequest } from './legal-store.js';
import { offsetColumn, pageOf } from './paging.js';

const page = (direction: PageRequest['direction']): PageRequest => ({ size: 2, from: null, direction });

describe('pageOf', () => {
  const rows = ['a', 'b', 'c'].map((row) => ({ row, keyset: [row] }));

  it('cuts the row that only shows that there are more', () => {
    expect(pageOf(rows, page('FORWARD'))).toEqual({ rows: rows.slice(0, 2), more: true });
  });

  it('turns a backward scan into the order of the list', () => {
    expect(pageOf(rows, page('BACKWARD')).rows.map(({ row }) => row)).toEqual(['b', 'a']);
  });
});

describe('offsetColumn', () => {
  it('compares as the numbers do', () => {
    expect([100, 20, 3].map(offsetColumn).sort()).toEqual(['0000000003', '0000000020', '0000000100']);
  });
});
