import type { ChangesOfSave } from '../../changes.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import type { AssertionRow, LinkedRows } from '../../rows.js';
import { type TouchedForce, touchAssertions } from '../../touched-force.js';
import type { Connection } from '../connection.js';
import { saveCitations } from './citations.js';
import { contributionDifference } from './contributions.js';
import { saveEvidence } from './provisions.js';

/** Replaces the assertions of the inputs and updates the citations and provisions they make; returns whether any row changed. */
export function saveAssertions(
  connection: Connection,
  derivations: readonly LinkedRows[],
  touched: TouchedForce,
  changes: ChangesOfSave,
): boolean {
  const difference = contributionDifference(connection, 'assertions', derivations, (one) => one.assertions);
  for (const { id } of difference.before) connection.run('DELETE FROM assertions WHERE id = ?', [id]);
  for (const contribution of difference.put) putAssertion(connection, contribution);
  saveEvidence(connection, difference);
  saveCitations(connection, touchedRows(difference), changes);
  touchAssertions(touched, difference);
  return isChange(difference);
}

function putAssertion(connection: Connection, { inputId, digest, row }: Contribution<AssertionRow>): void {
  const sql = `INSERT INTO assertions
    (id, input_id, citation_id, sort, evidence_kind, evidence_id, sets_effect_of, digest, data)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const { id, citationId, sort, evidence, toId, setsEffect } = row;
  const own = [id, inputId, citationId, sort, evidence.kind, evidence.id, setsEffect ? toId : null];
  connection.run(sql, [...own, digest, JSON.stringify(row)]);
}
