import type { InputRow, KeyRow, VoteRow } from '../rows.js';
import { distinct, groupBy, groupsInOrder, rowsInOrder } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** Returns inputs by id, in the order asked, null where there is none. */
export function getInputs(connection: Connection, ids: readonly string[]): readonly (InputRow | null)[] {
  return getRows(connection, 'inputs', ids);
}

/** Returns the inputs that bear any of the tokens, each once, ascending by id. */
export function inputsByTokens(connection: Connection, tokens: readonly string[]): readonly InputRow[] {
  const sql = `SELECT data FROM inputs WHERE id IN (SELECT input_id FROM input_tokens
    WHERE token IN (SELECT value FROM json_each(?))) ORDER BY id`;
  return connection.all<{ data: string }>(sql, [JSON.stringify(tokens)]).map(({ data }) => fromData(data));
}

/** Returns the ids of the inputs that bear any of the tokens, each once, ascending. */
export function inputIdsByTokens(connection: Connection, tokens: readonly string[]): readonly string[] {
  const sql = `SELECT DISTINCT input_id AS id FROM input_tokens
    WHERE token IN (SELECT value FROM json_each(?)) ORDER BY input_id`;
  return connection.all<{ id: string }>(sql, [JSON.stringify(tokens)]).map(({ id }) => id);
}

/** Returns the registered keys, in the order asked, null where one is not registered. */
export function registeredKeys(connection: Connection, keys: readonly string[]): readonly (KeyRow | null)[] {
  const sql = `SELECT keys.key, keys.id, keys.seq FROM json_each(?) AS asked CROSS JOIN keys ON keys.key = asked.value`;
  const rows = connection.all<KeyRow>(sql, [JSON.stringify(distinct(keys))]);
  return rowsInOrder(keys, new Map(rows.map((row) => [row.key, row])));
}

/** A row of the table `votes`. */
export interface StoredVote {
  readonly key: string;
  readonly claims_hash: string;
  readonly inputs: number;
  readonly claims: string;
}

/** Returns the vote that a stored row holds. */
export function voteOf(stored: StoredVote): VoteRow {
  const { key, claims_hash, inputs, claims } = stored;
  return { key, claimsHash: claims_hash, claims: fromData(claims), inputs };
}

/** Returns the votes for each key, ascending by claimsHash. */
export function votes(connection: Connection, keys: readonly string[]): readonly (readonly VoteRow[])[] {
  const sql = `SELECT votes.* FROM json_each(?) AS asked CROSS JOIN votes ON votes.key = asked.value
    ORDER BY votes.key, claims_hash`;
  const rows = connection.all<StoredVote>(sql, [JSON.stringify(distinct(keys))]).map(voteOf);
  return groupsInOrder(
    keys,
    groupBy(rows, (row) => row.key),
  );
}
