import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, openConnection } from './connection.js';
import { type DocumentWalk, stepSql } from './document-walk.js';
import { migrate } from './migrate.js';
import { keyRangeOf } from './paging.js';

let connection: Connection;
beforeAll(() => {
  connection = openConnection(':memory:', 0);
  migrate(connection);
});
afterAll(() => connection.close());

const PAGE = { size: 10, from: null, direction: 'FORWARD' } as const;
const OF_YEAR = { sql: 'year = ?1', values: ['2020'] };
const ALL = { sql: 'TRUE', values: [] };
const OF_NUMBER = { sql: 'number_folded = ?1', values: ['01 ct'] };
const RANGE = '(issued_on,key)>(?,?) AND (issued_on,key)<(?,?)';

/** What counts and pages look at of each document. */
const NARROW = 'id, issued_on, key, type, year, is_stub';

describe('a step of a walk', () => {
  it.each([
    ['all documents', ALL, NARROW, `COVERING INDEX documents_by_date (${RANGE})`],
    ['those of a year', OF_YEAR, NARROW, `COVERING INDEX documents_by_year (year=? AND ${RANGE})`],
    ['words of all', ALL, 'search_text', `INDEX documents_by_date (${RANGE})`],
    ['those of a number', OF_NUMBER, NARROW, `INDEX documents_by_number (number_folded=? AND ${RANGE})`],
  ])('reads %s in the order of an index, and sorts nothing', (_, where, columns, expected) => {
    for (const descending of [true, false]) {
      const walk: DocumentWalk = { where, order: { columns: ['issued_on', 'key'], descending } };
      const { sql, values } = stepSql(walk, columns, keyRangeOf(walk.order, PAGE), 5);
      const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values).map(({ detail }) => detail);
      expect(plan).toEqual([`SEARCH documents USING ${expected}`]);
    }
  });
});
