import type {
  AssertionRow,
  CampaignRoleRow,
  Derivation,
  InputRow,
  KeyRow,
  MentionRow,
  ReferenceRow,
  VoteRow,
} from '../rows.js';
import type { Connection } from './connection.js';
import { sectionsOf } from './provisions.js';
import { answerLists } from './rows-by-id.js';

/** Returns the inputs bearing any of the tokens, see the port. */
export function inputsByTokens(connection: Connection, tokens: readonly string[]): InputRow[] {
  const sql = `SELECT data FROM inputs WHERE id IN (SELECT input_id FROM input_tokens
    WHERE token IN (SELECT value FROM json_each(?))) ORDER BY id`;
  return connection.all<{ data: string }>(sql, [JSON.stringify(tokens)]).map(({ data }) => JSON.parse(data));
}

/** Returns the register's rows of keys, see the port. */
export function registeredKeys(connection: Connection, keys: readonly string[]): (KeyRow | null)[] {
  const sql = `SELECT keys.key, keys.id, keys.seq FROM json_each(?) AS asked CROSS JOIN keys ON keys.key = asked.value`;
  const rows = connection.all<KeyRow>(sql, [JSON.stringify([...new Set(keys)])]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** A row of `votes`. */
export interface StoredVote {
  readonly key: string;
  readonly claims_hash: string;
  readonly inputs: number;
  readonly claims: string;
}

/** Returns the vote that a stored row stands for. */
export function readVote({ key, claims_hash, inputs, claims }: StoredVote): VoteRow {
  return { key, claimsHash: claims_hash, claims: JSON.parse(claims), inputs };
}

/** Returns the votes for each key, see the port. */
export function votes(connection: Connection, keys: readonly string[]): VoteRow[][] {
  const sql = `SELECT votes.* FROM json_each(?) AS asked CROSS JOIN votes ON votes.key = asked.value
    ORDER BY votes.key, claims_hash`;
  const byKey = new Map<string, VoteRow[]>(keys.map((key) => [key, []]));
  for (const row of connection.all<StoredVote>(sql, [JSON.stringify([...byKey.keys()])])) {
    byKey.get(row.key)?.push(readVote(row));
  }
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Returns what each input contributes, null where that is nothing: references by key and hash, sections by `provisionSort`, all else ascending by id. */
export function derivations(connection: Connection, inputIds: readonly string[]): (Derivation | null)[] {
  const references = referencesOf(connection, inputIds);
  const mentions = contributed<MentionRow>(connection, 'mentions', inputIds);
  const assertions = contributed<AssertionRow>(connection, 'assertions', inputIds);
  const sections = sectionsOf(connection, inputIds);
  const roles = contributed<CampaignRoleRow>(connection, 'campaign_roles', inputIds);
  return inputIds.map((inputId, at) => {
    const parts = {
      references: references[at] ?? [],
      mentions: mentions[at] ?? [],
      assertions: assertions[at] ?? [],
      sections: sections[at] ?? [],
      campaignRoles: roles[at] ?? [],
    };
    return Object.values(parts).every((part) => part.length === 0) ? null : { inputId, ...parts };
  });
}

function contributed<T>(
  connection: Connection,
  table: 'mentions' | 'assertions' | 'campaign_roles',
  ids: readonly string[],
): T[][] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN ${table} AS found ON found.input_id = asked.value ORDER BY found.id`;
  return answerLists<T>(ids, connection.all(sql, [JSON.stringify(ids)]));
}

interface StoredReference extends StoredVote {
  readonly at: number;
}

function referencesOf(connection: Connection, ids: readonly string[]): ReferenceRow[][] {
  const sql = `SELECT asked.key AS at, votes.* FROM json_each(?) AS asked
    CROSS JOIN input_references AS made ON made.input_id = asked.value
    CROSS JOIN votes ON votes.key = made.key AND votes.claims_hash = made.claims_hash
    ORDER BY votes.key, votes.claims_hash`;
  const lists: ReferenceRow[][] = ids.map(() => []);
  for (const row of connection.all<StoredReference>(sql, [JSON.stringify(ids)])) {
    lists[row.at]?.push({ key: row.key, claimsHash: row.claims_hash, claims: JSON.parse(row.claims) });
  }
  return lists;
}
