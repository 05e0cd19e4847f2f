import type { ChangesOfSave } from '../../changes.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import type { AssertionRow, LinkedRows } from '../../rows.js';
import { type TouchedForce, touchAssertions } from '../../touched-force.js';
import type { Run } from '../connection.js';
import type { Parameters } from '../values.js';
import { saveCitations } from './citations.js';
import { contributionDifference } from './contributions.js';
import { saveEvidence } from './provisions.js';
import { writeIds, writeRows } from './write-rows.js';

const REMOVE = 'MATCH (a:Assertion) WHERE a.id IN $ids DETACH DELETE a';

const PUT = `UNWIND $rows AS row
MERGE (a:Assertion {id: row.id})
SET a += row`;

/** Replaces the assertions of the inputs and updates the citations and provisions they make; returns whether any row changed. */
export async function saveAssertions(
  run: Run,
  derivations: readonly LinkedRows[],
  touched: TouchedForce,
  changes: ChangesOfSave,
): Promise<boolean> {
  const difference = await contributionDifference(
    run,
    'assertions',
    derivations,
    (one) => one.assertions,
    (row) => row.id,
  );
  await writeIds(run, REMOVE, difference.remove);
  await writeRows(run, PUT, difference.put.map(propertiesOf));
  await saveEvidence(run, difference);
  await saveCitations(run, touchedRows(difference), changes);
  touchAssertions(touched, difference);
  return isChange(difference);
}

function propertiesOf({ inputId, digest, row }: Contribution<AssertionRow>): Parameters {
  const { id, citationId, fromId, toId, kind, assurance, reason, extent, effectiveFrom, evidence, sort, setsEffect } =
    row;
  const own = { id, citationId, fromId, toId, kind, assurance, reason, extent, effectiveFrom, sort };
  const setsEffectOf = setsEffect ? toId : null;
  return {
    ...own,
    inputId,
    evidenceKind: evidence.kind,
    evidenceId: evidence.id,
    setsEffectOf,
    digest,
    data: JSON.stringify(row),
  };
}
