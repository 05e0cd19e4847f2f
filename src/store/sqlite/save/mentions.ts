import type { ChangesOfSave } from '../../changes.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import { offsetColumn } from '../../paging.js';
import type { LinkedRows, MentionRow } from '../../rows.js';
import { type TouchedForce, touchMentions } from '../../touched-force.js';
import type { Connection } from '../connection.js';
import { contributionDifference } from './contributions.js';

/** Replaces the mentions of the inputs, with their candidates; returns whether any row changed. */
export function saveMentions(
  connection: Connection,
  derivations: readonly LinkedRows[],
  touched: TouchedForce,
  changes: ChangesOfSave,
): boolean {
  const difference = contributionDifference(connection, 'mentions', derivations, (one) => one.mentions);
  for (const row of difference.before) dropMention(connection, row);
  for (const contribution of difference.put) putMention(connection, contribution);
  touchMentions(touched, difference);
  for (const { documentId } of touchedRows(difference)) changes.mentionsIn.add(documentId);
  return isChange(difference);
}

/** Candidates of an unlinked citing mention. The mention counts as missing from their DERIVED lineage. */
function unlinkedCandidates(
  row: MentionRow,
): readonly (readonly [documentId: string, kind: string, mentionId: string])[] {
  const isUnlinked = row.role === 'CITING' && (row.state === 'AMBIGUOUS' || row.state === 'UNRESOLVED');
  const { kind, id } = row;
  if (!isUnlinked || kind === null) return [];
  return row.candidates.map(({ documentId }) => [documentId, kind, id] as const);
}

function dropMention(connection: Connection, row: MentionRow): void {
  connection.run('DELETE FROM mentions WHERE id = ?', [row.id]);
  const sql = 'DELETE FROM unlinked_candidates WHERE document_id = ? AND kind = ? AND mention_id = ?';
  for (const values of unlinkedCandidates(row)) connection.run(sql, values);
}

function putMention(connection: Connection, { inputId, digest, row }: Contribution<MentionRow>): void {
  const mention = `INSERT INTO mentions (id, input_id, document_id, place, role, state, kind, digest, data)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const place = [row.documentId, offsetColumn(row.start)];
  connection.run(mention, [row.id, inputId, ...place, row.role, row.state, row.kind, digest, JSON.stringify(row)]);
  const candidate = 'INSERT OR IGNORE INTO unlinked_candidates (document_id, kind, mention_id) VALUES (?, ?, ?)';
  for (const values of unlinkedCandidates(row)) connection.run(candidate, values);
}
