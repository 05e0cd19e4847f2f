import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { Connection, SqlValue } from './connection.js';
import { type KeyOrder, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { fromData } from './values.js';

/** Order of bodies and campaigns. */
const BY_NAME: KeyOrder = { columns: ['name_folded', 'id'], descending: false };

interface Scanned {
  readonly name_folded: string;
  readonly id: string;
  readonly data: string;
}

/**
 * Returns a page of `table` in the order of folded names and ids. `condition` may use the columns, and `values` as
 * ?6, ?7, … (the page takes ?1–?5).
 */
export function pageByName<Row>(
  connection: Connection,
  table: 'bodies' | 'campaigns',
  condition: string,
  values: readonly SqlValue[],
  page: PageRequest,
): Page<Row> {
  const range = keyRangeOf(BY_NAME, page);
  const sql = `SELECT name_folded, id, data FROM ${table} WHERE ${rangeSql(BY_NAME, 2)} AND ${condition}
    ORDER BY ${scanOrder(BY_NAME, range)} LIMIT ?1`;
  const scanned = connection.all<Scanned>(sql, [page.size + 1, ...rangeValues(range), ...values]);
  return pageOf(
    scanned.map(({ name_folded, id, data }) => ({ row: fromData(data), keyset: [name_folded, id] })),
    page,
  );
}
