import { isDeepStrictEqual } from 'node:util';
import type { Connection } from './connection.js';

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

/** A row as read: the number of the asked value that it answers, and its JSON. */
interface Found {
  readonly at: number;
  readonly data: string;
}

/** Returns the rows with these ids, in their order, null where there is none; one statement. */
export function getRows<T>(connection: Connection, table: RowTable, ids: readonly string[]): (T | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data
    FROM json_each(?) AS asked CROSS JOIN ${table} AS found ON found.id = asked.value`;
  return answer(ids, connection.all<Found>(sql, [JSON.stringify(ids)]));
}

/** Returns one parsed row for each asked value, null where `found` has none for it. */
export function answer<T>(asked: readonly unknown[], found: readonly Found[]): (T | null)[] {
  const rows = new Map(found.map(({ at, data }) => [at, data]));
  return asked.map((_, at) => parseOrNull<T>(rows.get(at)));
}

/** Returns the parsed rows of each asked value, in the order in which they were found. */
export function answerLists<T>(asked: readonly unknown[], found: readonly Found[]): T[][] {
  const lists: T[][] = asked.map(() => []);
  for (const { at, data } of found) lists[at]?.push(JSON.parse(data) as T);
  return lists;
}

function parseOrNull<T>(data: string | undefined): T | null {
  return data === undefined ? null : (JSON.parse(data) as T);
}

/** Returns the stored JSON of the rows with these ids, by id; one statement. */
export function readTexts(connection: Connection, table: RowTable, ids: readonly string[]): Map<string, string> {
  const sql = `SELECT found.id AS id, found.data AS data
    FROM json_each(?) AS asked CROSS JOIN ${table} AS found ON found.id = asked.value`;
  const rows = connection.all<{ id: string; data: string }>(sql, [JSON.stringify(ids)]);
  return new Map(rows.map(({ id, data }) => [id, data]));
}

/** Returns whether stored JSON says the same as new JSON, whatever the order of their properties; false when nothing is stored. */
export function saysTheSame(stored: string | undefined, text: string): boolean {
  if (stored === undefined) return false;
  return stored === text || isDeepStrictEqual(JSON.parse(stored), JSON.parse(text));
}
