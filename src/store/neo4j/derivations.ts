import type { StoredContribution } from '../difference.js';
import type { AssertionRow, CampaignRoleRow, Derivation, MentionRow, ReferenceRow, SectionRow } from '../rows.js';
import { distinct, groupBy, groupsInOrder } from '../rows-by-key.js';
import type { Connection, Run } from './connection.js';
import { fromData } from './values.js';

const CONTRIBUTED = {
  mentions: 'MATCH (n:Mention) WHERE n.inputId IN $ids',
  assertions: 'MATCH (n:Assertion) WHERE n.inputId IN $ids',
  sections: 'MATCH (n:Provision) WHERE n.inputId IN $ids',
  campaignRoles: 'MATCH (n:CampaignRole) WHERE n.inputId IN $ids',
} as const;

const BY_ID = {
  mentions: 'MATCH (n:Mention) WHERE n.id IN $ids',
  assertions: 'MATCH (n:Assertion) WHERE n.id IN $ids',
  sections: 'MATCH (n:Provision) WHERE n.id IN $ids',
  campaignRoles: 'MATCH (n:CampaignRole) WHERE n.id IN $ids',
} as const;

const REFERENCES = `MATCH (i:Input)-[:VOTES_FOR]->(v:Vote) WHERE i.id IN $ids
RETURN i.id AS inputId, v.id AS id, v.key AS key, v.claimsHash AS claimsHash, v.claims AS claims ORDER BY v.id`;

/** A claim that an input makes for a key, as stored; `id` is that of the vote. */
export interface StoredReference extends Omit<ReferenceRow, 'claims'> {
  readonly id: string;
  readonly inputId: string;
  readonly claims: string;
}

/**
 * Returns what each input contributes, null where that is nothing: references by key and hash, sections by
 * `provisionSort`, all else ascending by id.
 */
export async function derivations(
  connection: Connection,
  inputIds: readonly string[],
): Promise<readonly (Derivation | null)[]> {
  const contributed = async <Row>(what: keyof typeof CONTRIBUTED): Promise<readonly (readonly Row[])[]> =>
    ofInputs(inputIds, await contributedRows(connection, what, inputIds), (row) => fromData<Row>(row.data));
  const claimed = await references(connection, inputIds);
  const mentions = await contributed<MentionRow>('mentions');
  const assertions = await contributed<AssertionRow>('assertions');
  const sections = await contributed<SectionRow>('sections');
  const roles = await contributed<CampaignRoleRow>('campaignRoles');
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

/** Returns the claims that each input contributes, by key and hash. */
export async function references(
  connection: Connection,
  inputIds: readonly string[],
): Promise<readonly (readonly ReferenceRow[])[]> {
  return ofInputs(inputIds, await storedReferences((query) => connection.read(query), inputIds), referenceOf);
}

/** Returns the rows of one kind that inputs contribute, ascending by id. */
function contributedRows(
  connection: Connection,
  what: keyof typeof CONTRIBUTED,
  inputIds: readonly string[],
): Promise<readonly { readonly inputId: string; readonly data: string }[]> {
  const text = `${CONTRIBUTED[what]} RETURN n.inputId AS inputId, n.data AS data ORDER BY n.id`;
  return connection.read({ text, parameters: { ids: distinct(inputIds) } });
}

/** Returns what is stored of one kind that inputs contribute, to compare it. */
export function storedContributions(
  run: Run,
  what: keyof typeof CONTRIBUTED,
  inputIds: readonly string[],
): Promise<readonly StoredContribution[]> {
  const text = `${CONTRIBUTED[what]} RETURN n.inputId AS inputId, n.id AS id, n.digest AS digest`;
  return run({ text, parameters: { ids: distinct(inputIds) } });
}

/** Returns stored contributions of one kind by id, in the order asked. */
export async function contributionsById<Row>(
  run: Run,
  what: keyof typeof CONTRIBUTED,
  ids: readonly string[],
): Promise<readonly Row[]> {
  const text = `${BY_ID[what]} RETURN n.id AS id, n.data AS data`;
  const rows = await run<{ readonly id: string; readonly data: string }>({ text, parameters: { ids } });
  const data = new Map(rows.map((row) => [row.id, row.data]));
  return ids.map((id) => fromData<Row>(data.get(id) ?? 'null'));
}

/** Returns the claims that inputs make for keys, as stored, by key and hash. */
export function storedReferences(run: Run, inputIds: readonly string[]): Promise<readonly StoredReference[]> {
  return run({ text: REFERENCES, parameters: { ids: distinct(inputIds) } });
}

function referenceOf({ key, claimsHash, claims }: StoredReference): ReferenceRow {
  return { key, claimsHash, claims: fromData<ReferenceRow['claims']>(claims) };
}

function ofInputs<Stored extends { readonly inputId: string }, Row>(
  inputIds: readonly string[],
  stored: readonly Stored[],
  rowOf: (stored: Stored) => Row,
): readonly (readonly Row[])[] {
  const byInput = groupBy(stored, (row) => row.inputId);
  return groupsInOrder(inputIds, byInput).map((rows) => rows.map(rowOf));
}
