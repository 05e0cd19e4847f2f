import type { AssertionRow, CampaignRoleRow, Derivation, MentionRow, ReferenceRow, SectionRow } from '../rows.js';
import type { Connection } from './connection.js';
import type { StoredVote } from './inputs.js';
import { answerLists } from './rows-by-id.js';
import { fromData } from './values.js';

/**
 * Returns what each input contributes, null where that is nothing: references by key and hash, sections by
 * `provisionSort`, all else ascending by id.
 */
export function derivations(connection: Connection, inputIds: readonly string[]): readonly (Derivation | null)[] {
  const claimed = references(connection, inputIds);
  const mentions = contributed<MentionRow>(connection, 'mentions', inputIds);
  const assertions = contributed<AssertionRow>(connection, 'assertions', inputIds);
  const sections = sectionsOf(connection, inputIds);
  const roles = contributed<CampaignRoleRow>(connection, 'campaign_roles', inputIds);
  return inputIds.map((inputId, at) => {
    const parts = {
      references: claimed[at] ?? [],
      mentions: mentions[at] ?? [],
      assertions: assertions[at] ?? [],
      sections: sections[at] ?? [],
      campaignRoles: roles[at] ?? [],
    };
    return Object.values(parts).every((part) => part.length === 0) ? null : { inputId, ...parts };
  });
}

function contributed<Row>(
  connection: Connection,
  table: 'mentions' | 'assertions' | 'campaign_roles',
  ids: readonly string[],
): readonly (readonly Row[])[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN ${table} AS found ON found.input_id = asked.value ORDER BY found.id`;
  return answerLists<Row>(ids, connection.all(sql, [JSON.stringify(ids)]));
}

function sectionsOf(connection: Connection, ids: readonly string[]): readonly (readonly SectionRow[])[] {
  const sql = `SELECT asked.key AS at, data -> 'section' AS data FROM json_each(?) AS asked
    CROSS JOIN provisions ON input_id = asked.value ORDER BY document_id, sort`;
  return answerLists<SectionRow>(ids, connection.all(sql, [JSON.stringify(ids)]));
}

interface StoredReference extends StoredVote {
  readonly at: number;
}

/** Returns the claims that each input contributes, by key and hash. */
export function references(connection: Connection, inputIds: readonly string[]): readonly (readonly ReferenceRow[])[] {
  const sql = `SELECT asked.key AS at, votes.* FROM json_each(?) AS asked
    CROSS JOIN input_references AS made ON made.input_id = asked.value
    CROSS JOIN votes ON votes.key = made.key AND votes.claims_hash = made.claims_hash
    ORDER BY votes.key, votes.claims_hash`;
  const lists: ReferenceRow[][] = inputIds.map(() => []);
  for (const row of connection.all<StoredReference>(sql, [JSON.stringify(inputIds)])) {
    lists[row.at]?.push({ key: row.key, claimsHash: row.claims_hash, claims: fromData(row.claims) });
  }
  return lists;
}
