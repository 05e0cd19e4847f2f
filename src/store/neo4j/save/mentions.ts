import type { ChangesOfSave } from '../../changes.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import { offsetColumn } from '../../paging.js';
import type { LinkedRows, MentionRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import { type TouchedForce, touchMentions } from '../../touched-force.js';
import type { Run } from '../connection.js';
import { sortOf } from '../paging.js';
import type { Parameters } from '../values.js';
import { contributionDifference } from './contributions.js';
import { writeIds, writeRows } from './write-rows.js';

const REMOVE = 'MATCH (m:Mention) WHERE m.id IN $ids DETACH DELETE m';

const UNLINK = 'MATCH (m:Mention)-[old:IN|MAY_MEAN]->() WHERE m.id IN $ids DELETE old';

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

/** Replaces the mentions of the inputs, with their candidates; returns whether any row changed. */
export async function saveMentions(
  run: Run,
  derivations: readonly LinkedRows[],
  touched: TouchedForce,
  changes: ChangesOfSave,
): Promise<boolean> {
  const difference = await contributionDifference(
    run,
    'mentions',
    derivations,
    (one) => one.mentions,
    (row) => row.id,
  );
  const { put } = difference;
  await writeIds(run, REMOVE, difference.remove);
  await writeIds(
    run,
    UNLINK,
    put.map(({ id }) => id),
  );
  await writeRows(run, PUT_LINKED, put.filter(({ row }) => !isUnlinked(row)).map(propertiesOf));
  await writeRows(run, PUT_UNLINKED, put.filter(({ row }) => isUnlinked(row)).map(withCandidates));
  touchMentions(touched, difference);
  for (const { documentId } of touchedRows(difference)) changes.mentionsIn.add(documentId);
  return isChange(difference);
}

/** Whether a mention cites a document but is linked to none. */
function isUnlinked(row: MentionRow): boolean {
  return row.role === 'CITING' && (row.state === 'AMBIGUOUS' || row.state === 'UNRESOLVED');
}

function withCandidates(put: Contribution<MentionRow>): Parameters {
  return { properties: propertiesOf(put), candidates: distinct(put.row.candidates.map((one) => one.documentId)) };
}

function propertiesOf({ row, digest }: Contribution<MentionRow>): Parameters {
  const { id, documentId, inputId, start, end, quote, section, role, form, kind, state, targetId, assurance } = row;
  const own = { id, documentId, inputId, start, end, quote, section, role, form, kind, state, targetId, assurance };
  return {
    ...own,
    cue: row.cue?.text ?? null,
    sort: sortOf([offsetColumn(start), id]),
    digest,
    data: JSON.stringify(row),
  };
}
