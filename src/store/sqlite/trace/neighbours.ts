import type { Deadline } from '../../deadline.js';
import { branchesOf } from '../citations.js';
import {
  HIGHEST,
  type KeyOrder,
  type KeyRange,
  keyRangeOf,
  rangeAfter,
  rangeSql,
  rangeValues,
  scanOrder,
} from '../paging.js';
import { ENDS, latestDate, passingSql, type TraceScope } from './scope.js';

/** A document at the other end of a passing edge. */
export interface Neighbour {
  readonly id: string;
  readonly date: string;
  readonly key: string;
}

/** Rows per statement; the clock is checked between statements. */
const STEP = 5000;
/** One statement reads a level with fewer edges than this or, if that is more, than LEVEL_ROWS_EACH per document. */
const LEVEL_ROWS = 2000;
const LEVEL_ROWS_EACH = 20;

/**
 * Returns the neighbours of the frontier that are not in `seen`, each once: all of them or, if there are very many, at
 * least the newest `enough` (by date, then by key, both descending). 'TIME' if the deadline has passed.
 */
export function newestNeighbours(
  scope: TraceScope,
  frontier: readonly Neighbour[],
  seen: ReadonlyMap<string, number>,
  enough: number,
  deadline: Deadline,
): Neighbour[] | 'TIME' {
  const found = new Map<string, Neighbour>();
  const limit = Math.max(LEVEL_ROWS, LEVEL_ROWS_EACH * frontier.length);
  const edges = levelEdges(scope, frontier, limit);
  if (edges.length < limit) {
    for (const edge of edges) if (!seen.has(edge.id)) found.set(edge.id, edge);
    return [...found.values()];
  }
  for (const { id } of frontier) {
    const newest = newestOfOne(scope, id, seen, enough, deadline);
    if (newest === 'TIME') return 'TIME';
    for (const neighbour of newest) found.set(neighbour.id, neighbour);
  }
  return [...found.values()];
}

function levelEdges(scope: TraceScope, frontier: readonly Neighbour[], limit: number): Neighbour[] {
  const { own, id, date, key } = ENDS[scope.direction];
  const sql = `SELECT c.${id} AS id, c.${date} AS date, c.${key} AS key FROM json_each(?1) AS near
    CROSS JOIN citations AS c ON c.${own} = near.value AND ${passingSql('c')} AND c.${date} <= ?4 LIMIT ?5`;
  return scope.connection.all(sql, [idsJson(frontier), scope.assurance, scope.kinds, latestDate(scope), limit]);
}

/** Reads the edges of a hub newest first, through the index, until enough unseen documents are at their other ends. */
function newestOfOne(
  scope: TraceScope,
  own: string,
  seen: ReadonlyMap<string, number>,
  enough: number,
  deadline: Deadline,
): readonly Neighbour[] | 'TIME' {
  const found = new Map<string, Neighbour>();
  const page = { size: STEP, from: null, direction: 'FORWARD' } as const;
  let range = keyRangeOf(hubOrder(scope), page, { low: ['', '', ''], high: [latestDate(scope), HIGHEST, HIGHEST] });
  const step = Math.min(STEP, 2 * enough + seen.size);
  while (found.size < enough) {
    if (deadline.passed()) return 'TIME';
    const rows = hubStep(scope, own, range, step);
    for (const { id, date, key } of rows) if (!seen.has(id)) found.set(id, { id, date, key });
    const last = rows.at(-1);
    if (last === undefined || rows.length < step) break;
    range = rangeAfter(range, [last.date, last.key, last.kind]);
  }
  return [...found.values()];
}

function hubOrder(scope: TraceScope): KeyOrder {
  const { date, key } = ENDS[scope.direction];
  return { columns: [date, key, 'kind'], descending: true };
}

/** Reads one step of edges: one index scan for each assurance and kind, merged by SQLite. */
function hubStep(
  scope: TraceScope,
  own: string,
  range: KeyRange,
  step: number,
): (Neighbour & { readonly kind: string })[] {
  const ends = ENDS[scope.direction];
  const branches = branchesOf({ kinds: JSON.parse(scope.kinds), assurance: JSON.parse(scope.assurance) });
  const branch = (
    _: unknown,
    at: number,
  ): string => `SELECT ${ends.id} AS id, ${ends.date} AS date, ${ends.key} AS key, kind
    FROM citations WHERE ${ends.own} = ?1 AND assurance = ?${9 + 2 * at} AND kind = ?${10 + 2 * at}
    AND ${rangeSql(hubOrder(scope), 3)}`;
  const order = scanOrder({ columns: ['date', 'key', 'kind'], descending: true }, range);
  const sql = `${branches.map(branch).join(' UNION ALL ')} ORDER BY ${order} LIMIT ?2`;
  return scope.connection.all(sql, [own, step, ...rangeValues(range), ...branches.flat()]);
}

/** Returns whether a passing edge of the frontier leads to a document that was not kept. */
export function leadsBeyond(
  scope: TraceScope,
  frontier: readonly Neighbour[],
  kept: ReadonlyMap<string, number>,
): boolean {
  const { own, id, date } = ENDS[scope.direction];
  const sql = `SELECT 1 FROM json_each(?1) AS near
    CROSS JOIN citations AS c ON c.${own} = near.value AND ${passingSql('c')} AND c.${date} <= ?4
    WHERE c.${id} NOT IN (SELECT value FROM json_each(?5)) LIMIT 1`;
  const values = [idsJson(frontier), scope.assurance, scope.kinds, latestDate(scope), JSON.stringify([...kept.keys()])];
  return scope.connection.all(sql, values).length > 0;
}

const idsJson = (frontier: readonly Neighbour[]): string => JSON.stringify(frontier.map(({ id }) => id));
