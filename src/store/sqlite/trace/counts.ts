import type { Deadline } from '../../deadline.js';
import { ENDS, latestDate, type TraceScope } from './scope.js';

/** The highest count that the port reports. */
const MAX_COUNT = 1000;
/** Documents per statement; the clock is checked between statements. */
const STEP = 100;

/** Returns the number of unlinked citing mentions of the kinds, as the port counts them for the direction. */
export function unlinkedCount(scope: TraceScope, kept: readonly string[], deadline: Deadline): number {
  return scope.direction === 'BASES'
    ? countStepwise(kept, deadline, (step, room) => unlinkedInTexts(scope, step, room).length)
    : unlinkedCandidates(scope, kept, deadline);
}

function unlinkedInTexts(scope: TraceScope, documents: readonly string[], room: number): unknown[] {
  const sql = `SELECT 1 FROM json_each(?1) AS near CROSS JOIN mentions AS m ON m.document_id = near.value
    AND m.kind IN (SELECT value FROM json_each(?2)) AND m.role = 'CITING' AND m.state IN ('AMBIGUOUS', 'UNRESOLVED') LIMIT ?3`;
  return scope.connection.all(sql, [JSON.stringify(documents), scope.kinds, room]);
}

/** A mention counts once, even if several of the documents are among its candidates. */
function unlinkedCandidates(scope: TraceScope, kept: readonly string[], deadline: Deadline): number {
  const sql = `SELECT DISTINCT u.mention_id AS id FROM json_each(?1) AS near
    CROSS JOIN unlinked_candidates AS u ON u.document_id = near.value
    AND u.kind IN (SELECT value FROM json_each(?2)) LIMIT ?3`;
  const found = new Set<string>();
  for (let at = 0; at < kept.length && found.size < MAX_COUNT && !deadline.passed(); at += STEP) {
    const step = JSON.stringify(kept.slice(at, at + STEP));
    for (const { id } of scope.connection.all<{ id: string }>(sql, [step, scope.kinds, MAX_COUNT])) found.add(id);
  }
  return Math.min(found.size, MAX_COUNT);
}

/** Returns the number of INFERRED edges from the documents, in the walked direction, to documents that `asOf` allows. */
export function inferredLeftOut(scope: TraceScope, kept: readonly string[], deadline: Deadline): number {
  const { own, id, date } = ENDS[scope.direction];
  const sql = `SELECT 1 FROM json_each(?1) AS near CROSS JOIN citations AS c ON c.${own} = near.value
    AND c.assurance = 'INFERRED' AND c.kind IN (SELECT value FROM json_each(?2))
    AND (c.${date} <= ?3 OR c.${id} = ?4) LIMIT ?5`;
  return countStepwise(kept, deadline, (step, room) => {
    const values = [JSON.stringify(step), scope.kinds, latestDate(scope), scope.start, room];
    return scope.connection.all(sql, values).length;
  });
}

function countStepwise(
  kept: readonly string[],
  deadline: Deadline,
  count: (step: readonly string[], room: number) => number,
): number {
  let total = 0;
  for (let at = 0; at < kept.length && total < MAX_COUNT && !deadline.passed(); at += STEP) {
    total += count(kept.slice(at, at + STEP), MAX_COUNT - total);
  }
  return total;
}
