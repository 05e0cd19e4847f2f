import { isDeepStrictEqual } from 'node:util';
import type { Connection } from './connection.js';
import { fromData } from './values.js';

/** Tables whose rows are JSON in `data` under a unique `id`. */
export type RowTable =
  | 'inputs'
  | 'documents'
  | 'citations'
  | 'assertions'
  | 'mentions'
  | 'campaigns'
  | 'campaign_roles'
  | 'bodies';

/** A row as read: the position of the value asked for that it answers, and its JSON. */
interface Found {
  readonly at: number;
  readonly data: string;
}

/** Returns the rows with these ids, in their order, null where there is none; one statement. */
export function getRows<Row>(connection: Connection, table: RowTable, ids: readonly string[]): readonly (Row | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data
    FROM json_each(?) AS asked CROSS JOIN ${table} AS found ON found.id = asked.value`;
  return answer(ids, connection.all<Found>(sql, [JSON.stringify(ids)]));
}

/** Returns the row found for each value asked for, null where there is none. */
export function answer<Row>(asked: readonly unknown[], found: readonly Found[]): readonly (Row | null)[] {
  const rows = new Map(found.map(({ at, data }) => [at, data]));
  return asked.map((_, at) => parseOrNull<Row>(rows.get(at)));
}

/** Returns the rows found for each value asked for, in the order in which they were found. */
export function answerLists<Row>(asked: readonly unknown[], found: readonly Found[]): readonly (readonly Row[])[] {
  const lists: Row[][] = asked.map(() => []);
  for (const { at, data } of found) lists[at]?.push(fromData<Row>(data));
  return lists;
}

function parseOrNull<Row>(data: string | undefined): Row | null {
  return data === undefined ? null : fromData<Row>(data);
}

/** Returns the stored JSON of the rows with these ids, by id; one statement. */
export function readJson(connection: Connection, table: RowTable, ids: readonly string[]): Map<string, string> {
  const sql = `SELECT found.id AS id, found.data AS data
    FROM json_each(?) AS asked CROSS JOIN ${table} AS found ON found.id = asked.value`;
  const rows = connection.all<{ id: string; data: string }>(sql, [JSON.stringify(ids)]);
  return new Map(rows.map(({ id, data }) => [id, data]));
}

/** Returns whether stored JSON is just this row, whatever the order of properties; false when nothing is stored. */
export function holdsRow(stored: string | undefined, row: unknown): boolean {
  if (stored === undefined) return false;
  const text = JSON.stringify(row);
  return stored === text || isDeepStrictEqual(fromData(stored), JSON.parse(text));
}
