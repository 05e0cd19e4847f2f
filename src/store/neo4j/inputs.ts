import type { InputRow, KeyRow, VoteRow } from '../rows.js';
import { byId, distinct, groupBy, groupsInOrder, rowsInOrder } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { fromData } from './values.js';

/** An input as stored: its row without the content of a text, which has a property of its own. */
export interface StoredInput {
  readonly data: string;
  readonly content: string | null;
}

/** A vote as stored. */
export type StoredVote = Omit<VoteRow, 'claims'> & { readonly claims: string };

const BY_ID = `MATCH (i:Input) WHERE i.id IN $ids AND i.data IS NOT NULL
RETURN i.data AS data, i.content AS content`;

const BY_TOKEN = `MATCH (t:Token)<-[:BEARS]-(i:Input) WHERE t.value IN $tokens
WITH DISTINCT i ORDER BY i.id
RETURN i.data AS data, i.content AS content`;

const IDS_BY_TOKEN = `MATCH (t:Token)<-[:BEARS]-(i:Input) WHERE t.value IN $tokens
RETURN DISTINCT i.id AS id ORDER BY id`;

/** What a query returns of the node `k`: a registered key. */
export const KEY_OF_K = 'k.value AS key, k.id AS id, k.seq AS seq';

const KEYS = `MATCH (k:Key) WHERE k.value IN $keys AND k.seq IS NOT NULL
RETURN ${KEY_OF_K}`;

/** What a query returns of the node `v`: the names of {@link StoredVote}. */
export const VOTE_OF_V = 'v.key AS key, v.claimsHash AS claimsHash, v.claims AS claims, v.inputs AS inputs';

const VOTES = `MATCH (v:Vote) WHERE v.key IN $keys
RETURN ${VOTE_OF_V} ORDER BY v.id`;

/** Returns the input that a node holds. */
export function inputOf(stored: StoredInput): InputRow {
  const row = fromData<InputRow>(stored.data);
  return row.kind === 'text' ? { ...row, content: stored.content ?? '' } : row;
}

/** Returns the vote that a node holds. */
export function voteOf(stored: StoredVote): VoteRow {
  return { ...stored, claims: fromData<VoteRow['claims']>(stored.claims) };
}

/** Returns inputs by id, in the order asked, null where there is none. */
export async function getInputs(connection: Connection, ids: readonly string[]): Promise<readonly (InputRow | null)[]> {
  const rows = await connection.read<StoredInput>({ text: BY_ID, parameters: { ids: distinct(ids) } });
  return rowsInOrder(ids, byId(rows.map(inputOf)));
}

/** Returns the inputs that bear any of the tokens, each once, ascending by id. */
export async function inputsByTokens(connection: Connection, tokens: readonly string[]): Promise<readonly InputRow[]> {
  const rows = await connection.read<StoredInput>({ text: BY_TOKEN, parameters: { tokens: distinct(tokens) } });
  return rows.map(inputOf);
}

/** Returns the ids of the inputs that bear any of the tokens, each once, ascending. */
export async function inputIdsByTokens(connection: Connection, tokens: readonly string[]): Promise<readonly string[]> {
  const parameters = { tokens: distinct(tokens) };
  const rows = await connection.read<{ readonly id: string }>({ text: IDS_BY_TOKEN, parameters });
  return rows.map(({ id }) => id);
}

/** Returns the registered keys, in the order asked, null where one is not registered. */
export async function registeredKeys(
  connection: Connection,
  keys: readonly string[],
): Promise<readonly (KeyRow | null)[]> {
  const rows = await connection.read<KeyRow>({ text: KEYS, parameters: { keys: distinct(keys) } });
  return rowsInOrder(keys, new Map(rows.map((row) => [row.key, row])));
}

/** Returns the votes for each key, ascending by claimsHash. */
export async function votes(connection: Connection, keys: readonly string[]): Promise<readonly (readonly VoteRow[])[]> {
  const rows = await connection.read<StoredVote>({ text: VOTES, parameters: { keys: distinct(keys) } });
  return groupsInOrder(
    keys,
    groupBy(rows.map(voteOf), (row) => row.key),
  );
}
