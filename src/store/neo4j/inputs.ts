import type {
  AssertionRow,
  CampaignRoleRow,
  Derivation,
  InputRow,
  KeyRow,
  MentionRow,
  ReferenceRow,
  SectionRow,
  VoteRow,
} from '../rows.js';
import type { Database, Run } from './connection.js';
import { distinct, fromData, groupBy, inOrder } from './values.js';

/** An input as stored: its row without the content of a text, which has a property of its own. */
export interface StoredInput {
  readonly data: string;
  readonly content: string | null;
}

const BY_ID = `MATCH (i:Input) WHERE i.id IN $ids AND i.data IS NOT NULL
RETURN i.data AS data, i.content AS content`;

const BY_TOKEN = `MATCH (t:Token)<-[:BEARS]-(i:Input) WHERE t.value IN $tokens
WITH DISTINCT i ORDER BY i.id
RETURN i.data AS data, i.content AS content`;

const VOTES = `MATCH (v:Vote) WHERE v.key IN $keys
RETURN v.key AS key, v.claimsHash AS claimsHash, v.claims AS claims, v.inputs AS inputs ORDER BY v.id`;

const KEYS = `MATCH (k:Key) WHERE k.value IN $keys AND k.seq IS NOT NULL
RETURN k.value AS key, k.id AS id, k.seq AS seq`;

const CONTRIBUTED = {
  mentions:
    'MATCH (m:Mention) WHERE m.inputId IN $ids RETURN m.inputId AS input, m.id AS id, m.data AS data ORDER BY m.id',
  assertions:
    'MATCH (a:Assertion) WHERE a.inputId IN $ids RETURN a.inputId AS input, a.id AS id, a.data AS data ORDER BY a.id',
  sections:
    'MATCH (p:Provision) WHERE p.inputId IN $ids RETURN p.inputId AS input, p.id AS id, p.data AS data ORDER BY p.id',
  roles:
    'MATCH (r:CampaignRole) WHERE r.inputId IN $ids RETURN r.inputId AS input, r.id AS id, r.data AS data ORDER BY r.id',
  votes: `MATCH (i:Input)-[:VOTES_FOR]->(v:Vote) WHERE i.id IN $ids
RETURN i.id AS input, v.id AS id, v.key AS key, v.claimsHash AS claimsHash, v.claims AS claims ORDER BY v.id`,
} as const;

/** A row that an input contributed. */
export interface Contributed {
  readonly input: string;
  readonly id: string;
  readonly data: string;
}

/** A vote that an input makes. */
export interface ContributedVote {
  readonly input: string;
  readonly id: string;
  readonly key: string;
  readonly claimsHash: string;
  readonly claims: string;
}

/** All that inputs contributed, kind by kind. */
export interface Contributions {
  readonly mentions: readonly Contributed[];
  readonly assertions: readonly Contributed[];
  readonly sections: readonly Contributed[];
  readonly roles: readonly Contributed[];
  readonly votes: readonly ContributedVote[];
}

/** Returns the input that a node holds. */
export function inputOf(stored: StoredInput): InputRow {
  const row = fromData<InputRow>(stored.data);
  return row.kind === 'text' ? { ...row, content: stored.content ?? '' } : row;
}

/** Returns inputs by id, in the order asked, null where there is none. */
export async function getInputs(database: Database, ids: readonly string[]): Promise<readonly (InputRow | null)[]> {
  const rows = await database.read<StoredInput>({ text: BY_ID, parameters: { ids: distinct(ids) } });
  return inOrder(ids, new Map(rows.map(inputOf).map((row) => [row.id, row])));
}

/** Returns the inputs that bear any of the tokens, ascending by id. */
export async function inputsByTokens(database: Database, tokens: readonly string[]): Promise<readonly InputRow[]> {
  const rows = await database.read<StoredInput>({ text: BY_TOKEN, parameters: { tokens: distinct(tokens) } });
  return rows.map(inputOf);
}

/** Returns the votes for each key, ascending by their hash. */
export async function votes(database: Database, keys: readonly string[]): Promise<readonly (readonly VoteRow[])[]> {
  const rows = await database.read<Omit<VoteRow, 'claims'> & { readonly claims: string }>({
    text: VOTES,
    parameters: { keys: distinct(keys) },
  });
  const byKey = groupBy(
    rows.map((row): VoteRow => ({ ...row, claims: fromData<VoteRow['claims']>(row.claims) })),
    (row) => row.key,
  );
  return keys.map((key) => byKey.get(key) ?? []);
}

/** Returns the registered keys, in the order asked, null where one is not. */
export async function registeredKeys(database: Database, keys: readonly string[]): Promise<readonly (KeyRow | null)[]> {
  const rows = await database.read<KeyRow>({ text: KEYS, parameters: { keys: distinct(keys) } });
  return inOrder(keys, new Map(rows.map((row) => [row.key, row])));
}

/** Returns what inputs contributed, by one query a kind. */
export async function contributionsOf(run: Run, inputIds: readonly string[]): Promise<Contributions> {
  const parameters = { ids: distinct(inputIds) };
  return {
    mentions: await run<Contributed>({ text: CONTRIBUTED.mentions, parameters }),
    assertions: await run<Contributed>({ text: CONTRIBUTED.assertions, parameters }),
    sections: await run<Contributed>({ text: CONTRIBUTED.sections, parameters }),
    roles: await run<Contributed>({ text: CONTRIBUTED.roles, parameters }),
    votes: await run<ContributedVote>({ text: CONTRIBUTED.votes, parameters }),
  };
}

/** Returns what each input contributes, null where there is nothing. */
export async function derivations(
  database: Database,
  inputIds: readonly string[],
): Promise<readonly (Derivation | null)[]> {
  const found = await contributionsOf((query) => database.read(query), inputIds);
  const rows = distinct(inputIds).map((id) => [id, derivationOf(id, found)] as const);
  return inOrder(inputIds, new Map(rows.filter(([, row]) => !isEmpty(row))));
}

function derivationOf(inputId: string, found: Contributions): Derivation {
  const own = <Row extends { readonly input: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.input === inputId);
  return {
    inputId,
    references: own(found.votes).map(
      (row): ReferenceRow => ({
        key: row.key,
        claimsHash: row.claimsHash,
        claims: fromData<VoteRow['claims']>(row.claims),
      }),
    ),
    mentions: own(found.mentions).map((row) => fromData<MentionRow>(row.data)),
    assertions: own(found.assertions).map((row) => fromData<AssertionRow>(row.data)),
    sections: own(found.sections).map((row) => fromData<SectionRow>(row.data)),
    campaignRoles: own(found.roles).map((row) => fromData<CampaignRoleRow>(row.data)),
  };
}

function isEmpty(row: Derivation): boolean {
  const { references, mentions, assertions, sections, campaignRoles } = row;
  return [references, mentions, assertions, sections, campaignRoles].every((rows) => rows.length === 0);
}
