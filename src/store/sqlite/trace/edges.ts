import type { Deadline } from '../../deadline.js';
import { compareText } from '../../order.js';
import type { CitationRow, DocumentRow } from '../../rows.js';
import { fromData } from '../values.js';
import { passingSql, type TraceScope } from './scope.js';

/** Citing documents per statement; the clock is checked between statements. */
const STEP = 100;

/** The edges among the kept documents, in the order of the answer; `cut` if there are more than allowed. */
export interface EdgesAmong {
  readonly citations: readonly CitationRow[];
  readonly cut: boolean;
}

/** Returns the passing edges among the documents, by (from key, to key, kind), at most `limit`; fewer when time runs out. */
export function edgesAmong(
  scope: TraceScope,
  documents: readonly DocumentRow[],
  limit: number,
  deadline: Deadline,
): EdgesAmong {
  const byKey = [...documents].sort((a, b) => compareText(a.key, b.key)).map(({ id }) => id);
  const all = JSON.stringify(byKey);
  const citations: CitationRow[] = [];
  for (let at = 0; at < byKey.length && !deadline.passed(); at += STEP) {
    citations.push(...stepEdges(scope, byKey.slice(at, at + STEP), all, limit + 1 - citations.length));
    if (citations.length > limit) return { citations: citations.slice(0, limit), cut: true };
  }
  return { citations, cut: false };
}

function stepEdges(scope: TraceScope, from: readonly string[], all: string, limit: number): CitationRow[] {
  const sql = `SELECT c.data AS data FROM json_each(?1) AS near
    CROSS JOIN citations AS c ON c.from_id = near.value AND ${passingSql('c')}
    WHERE c.to_id IN (SELECT value FROM json_each(?4))
    ORDER BY c.from_key, c.to_key, c.kind LIMIT ?5`;
  const values = [JSON.stringify(from), scope.assurance, scope.kinds, all, limit];
  return scope.connection.all<{ data: string }>(sql, values).map(({ data }) => fromData(data));
}
