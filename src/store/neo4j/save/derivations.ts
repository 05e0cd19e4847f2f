import type { AssertionRow, CampaignRoleRow, Derivation, MentionRow, ReferenceRow } from '../../rows.js';
import { campaignRoleRank } from '../../sums.js';
import type { Run } from '../connection.js';
import { type ContributedVote, contributionsOf } from '../inputs.js';
import { placeOf, sortOf } from '../paging.js';
import { provisionId } from '../provisions.js';
import { distinct, type Parameters, toData } from '../values.js';
import { type Difference, differenceOf, type Owned } from './difference.js';
import { saveProvisions } from './provisions.js';
import { writeIds, writeRows } from './write-rows.js';

/** What a save of derivations touched: citations with the document they start from, and campaigns. */
export interface Derived {
  readonly changed: boolean;
  /** Citing document by citation id. */
  readonly citations: ReadonlyMap<string, string>;
  readonly campaigns: ReadonlySet<string>;
}

const REMOVE_MENTIONS = 'MATCH (m:Mention) WHERE m.id IN $ids DETACH DELETE m';
const REMOVE_ASSERTIONS = 'MATCH (a:Assertion) WHERE a.id IN $ids DETACH DELETE a';
const REMOVE_ROLES = 'MATCH (r:CampaignRole) WHERE r.id IN $ids DETACH DELETE r';

const UNLINK_MENTIONS = 'MATCH (m:Mention)-[old:IN|MAY_MEAN]->() WHERE m.id IN $ids DELETE old';
const UNLINK_ROLES = 'MATCH (r:CampaignRole)-[old:IN|OF]->() WHERE r.id IN $ids DELETE old';

const PUT_LINKED = `UNWIND $rows AS row
MERGE (m:Mention {id: row.id})
REMOVE m:Unlinked
SET m += row
WITH m
MATCH (d:Document {id: m.documentId})
CREATE (m)-[:IN]->(d)`;

const PUT_UNLINKED = `UNWIND $rows AS row
MERGE (m:Mention {id: row.properties.id})
SET m:Unlinked, m += row.properties
WITH m, row
CALL (m) { MATCH (d:Document {id: m.documentId}) CREATE (m)-[:IN]->(d) }
UNWIND row.candidates AS candidate
MATCH (d:Document {id: candidate})
CREATE (m)-[:MAY_MEAN {kind: m.kind}]->(d)`;

const PUT_ASSERTIONS = `UNWIND $rows AS row
MERGE (a:Assertion {id: row.id})
SET a += row`;

const PUT_ROLES = `UNWIND $rows AS row
MERGE (r:CampaignRole {id: row.id})
SET r += row
MERGE (c:Campaign {id: row.campaignId})
CREATE (r)-[:OF]->(c)
WITH r
OPTIONAL MATCH (d:Document {id: r.documentId})
SET r.sort = coalesce(d.sort, '\\t') + '\\t' + r.id
WITH r, d WHERE d IS NOT NULL
CREATE (r)-[:IN]->(d)`;

const PUT_VOTES = `UNWIND $rows AS row
MERGE (v:Vote {id: row.id})
ON CREATE SET v.key = row.key, v.claimsHash = row.claimsHash, v.claims = row.claims
MERGE (i:Input {id: row.input})
CREATE (i)-[:VOTES_FOR]->(v)`;

const REMOVE_VOTES = `UNWIND $rows AS row
MATCH (:Input {id: row.input})-[r:VOTES_FOR]->(v) WHERE v.id = row.id
DELETE r`;

const COUNT_VOTES = 'MATCH (v:Vote) WHERE v.id IN $ids SET v.inputs = COUNT { (v)<-[:VOTES_FOR]-() }';
const DROP_VOTES = 'MATCH (v:Vote) WHERE v.id IN $ids AND v.inputs = 0 DELETE v';

/** Replaces what inputs contribute, writing only what differs; a removed input contributes nothing. */
export async function saveDerivations(
  run: Run,
  derivations: readonly Derivation[],
  removedInputs: readonly string[],
): Promise<Derived> {
  const inputIds = distinct([...derivations.map((one) => one.inputId), ...removedInputs]);
  if (inputIds.length === 0) return { changed: false, citations: new Map(), campaigns: new Set() };
  const stored = await contributionsOf(run, inputIds);
  const mentions = differenceOf(
    stored.mentions,
    owned(derivations, (one) => one.mentions, idOf),
  );
  const assertions = differenceOf(
    stored.assertions,
    owned(derivations, (one) => one.assertions, idOf),
  );
  const sections = differenceOf(
    stored.sections,
    owned(derivations, (one) => one.sections, provisionId),
  );
  const roles = differenceOf(
    stored.roles,
    owned(derivations, (one) => one.campaignRoles, idOf),
  );
  await saveMentions(run, mentions);
  await saveAssertions(run, assertions);
  await saveProvisions(run, sections, assertions);
  await saveRoles(run, roles);
  const votesChanged = await saveVotes(
    run,
    stored.votes,
    owned(derivations, (one) => one.references, voteId),
  );
  return {
    changed:
      votesChanged || [mentions, assertions, sections, roles].some((one) => one.put.length + one.remove.length > 0),
    citations: new Map(both(assertions).map((row) => [row.citationId, row.fromId])),
    campaigns: new Set(both(roles).map((row) => row.campaignId)),
  };
}

function owned<Row>(
  derivations: readonly Derivation[],
  rows: (derivation: Derivation) => readonly Row[],
  idOf: (row: Row) => string,
): readonly Owned<Row>[] {
  return derivations.flatMap((one) => rows(one).map((row) => ({ id: idOf(row), inputId: one.inputId, row })));
}

const idOf = ({ id }: { readonly id: string }): string => id;
const voteId = ({ key, claimsHash }: ReferenceRow): string => `${key} ${claimsHash}`;

function both<Row>(difference: Difference<Owned<Row>>): readonly Row[] {
  return [...difference.before, ...difference.put].map((one) => one.row);
}

async function saveMentions(run: Run, { put, remove }: Difference<Owned<MentionRow>>): Promise<void> {
  await writeIds(run, REMOVE_MENTIONS, remove);
  await writeIds(
    run,
    UNLINK_MENTIONS,
    put.map((one) => one.row.id),
  );
  const [unlinked, linked] = [true, false].map((wanted) =>
    put.map((one) => one.row).filter((row) => isUnlinked(row) === wanted),
  );
  await writeRows(run, PUT_LINKED, (linked ?? []).map(mentionProperties));
  await writeRows(
    run,
    PUT_UNLINKED,
    (unlinked ?? []).map((row) => ({
      properties: mentionProperties(row),
      candidates: distinct(row.candidates.map((one) => one.documentId)),
    })),
  );
}

async function saveAssertions(run: Run, { put, remove }: Difference<Owned<AssertionRow>>): Promise<void> {
  await writeIds(run, REMOVE_ASSERTIONS, remove);
  await writeRows(run, PUT_ASSERTIONS, put.map(assertionProperties));
}

async function saveRoles(run: Run, { put, remove }: Difference<Owned<CampaignRoleRow>>): Promise<void> {
  await writeIds(run, REMOVE_ROLES, remove);
  await writeIds(
    run,
    UNLINK_ROLES,
    put.map((one) => one.row.id),
  );
  await writeRows(
    run,
    PUT_ROLES,
    put.map((one) => roleProperties(one.row)),
  );
}

async function saveVotes(
  run: Run,
  stored: readonly ContributedVote[],
  wanted: readonly Owned<ReferenceRow>[],
): Promise<boolean> {
  const name = (input: string, id: string): string => `${input} ${id}`;
  const before = new Map(stored.map((one) => [name(one.input, one.id), one]));
  const after = new Map(
    wanted.map(({ id, inputId, row }): [string, Parameters] => {
      const { key, claimsHash } = row;
      return [name(inputId, id), { input: inputId, id, key, claimsHash, claims: toData(row.claims) }];
    }),
  );
  const put = [...after].flatMap(([key, row]) => (before.has(key) ? [] : [row]));
  const remove = [...before].flatMap(([key, { input, id }]) => (after.has(key) ? [] : [{ input, id }]));
  await writeRows(run, REMOVE_VOTES, remove);
  await writeRows(run, PUT_VOTES, put);
  const touched = distinct([...put, ...remove].map((row) => String(row.id)));
  await writeIds(run, COUNT_VOTES, touched);
  await writeIds(run, DROP_VOTES, touched);
  return touched.length > 0;
}

/** Whether a mention cites a document and is linked to none. */
function isUnlinked(row: MentionRow): boolean {
  return row.role === 'CITING' && (row.state === 'AMBIGUOUS' || row.state === 'UNRESOLVED');
}

function mentionProperties(row: MentionRow): Parameters {
  const { id, documentId, inputId, start, end, quote, section, role, form, kind, state, targetId, assurance } = row;
  const sort = sortOf([placeOf(start), id]);
  const cue = row.cue?.text ?? null;
  return {
    id,
    documentId,
    inputId,
    start,
    end,
    quote,
    section,
    role,
    form,
    kind,
    cue,
    state,
    targetId,
    assurance,
    sort,
    data: toData(row),
  };
}

function assertionProperties({ inputId, row }: Owned<AssertionRow>): Parameters {
  const { id, citationId, fromId, toId, kind, assurance, reason, extent, effectiveFrom, evidence, sort } = row;
  const own = { id, citationId, fromId, toId, kind, assurance, reason, extent, effectiveFrom, sort };
  return { ...own, inputId, evidenceKind: evidence.kind, evidenceId: evidence.id, data: toData(row) };
}

function roleProperties(row: CampaignRoleRow): Parameters {
  const { id, campaignId, documentId, inputId, role, reading, answers } = row;
  return {
    id,
    campaignId,
    documentId,
    inputId,
    role,
    name: reading.name,
    answers: distinct(answers),
    rank: sortOf([String(campaignRoleRank(row)), id]),
    place: sortOf([placeOf(reading.start), id]),
    data: toData(row),
  };
}
