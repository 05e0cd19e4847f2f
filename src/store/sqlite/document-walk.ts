import type { Connection } from './connection.js';
import type { FilterSql } from './document-filter.js';
import { type KeyOrder, type KeyRange, rangeAfter, rangeSql, rangeValues, scanOrder } from './paging.js';

/** Columns of the order by date. */
export const BY_DATE = ['issued_on', 'key'] as const;

/** Documents that are walked in the order of an index. */
export interface DocumentWalk {
  /** The condition that the index knows; its values are numbered from 1 on. */
  readonly where: FilterSql;
  readonly order: KeyOrder;
}

/** Returns the statement for the next `step` rows of a walk, where `columns` are selected of each; values are numbered up to `last`. */
export function stepSql({ where, order }: DocumentWalk, columns: string, range: KeyRange, step: number) {
  const { sql, values } = where;
  const first = values.length + 1;
  const last = values.length + 2 * order.columns.length + 1;
  return {
    sql: `SELECT ${columns} FROM documents WHERE ${sql} AND ${rangeSql(order, first)}
      ORDER BY ${scanOrder(order, range)} LIMIT ?${last}`,
    values: [...values, ...rangeValues(range), step],
    last,
  };
}

/** Returns what is left of a range after the next `step` documents of a walk, null when there are not that many. */
export function afterStep(connection: Connection, walk: DocumentWalk, range: KeyRange, step: number): KeyRange | null {
  const { sql, values, last } = stepSql(walk, BY_DATE.join(', '), range, 1);
  const row = connection.get<{ issued_on: string; key: string }>(`${sql} OFFSET ?${last + 1}`, [...values, step - 1]);
  return row === null ? null : rangeAfter(range, [row.issued_on, row.key]);
}
