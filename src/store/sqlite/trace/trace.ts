import { CanCuError } from '../../../domain/errors.js';
import { checkTrace } from '../../arguments.js';
import type { Deadline } from '../../deadline.js';
import type { StopReason, Trace, TraceRequest } from '../../legal-store.js';
import { compareKeysets } from '../../order.js';
import { stopReason } from '../../stop-reason.js';
import type { Connection } from '../connection.js';
import { getDocuments } from '../documents.js';
import { inferredLeftOut, unlinkedCount } from './counts.js';
import { edgesAmong } from './edges.js';
import { leadsBeyond, type Neighbour, newestNeighbours } from './neighbours.js';
import { type TraceScope, traceScope } from './scope.js';

/** What the walk has kept so far. */
interface Kept {
  /** Depth by document id, in the order of the answer. */
  readonly depths: Map<string, number>;
  readonly undated: number;
  readonly stoppedBy: StopReason | null;
}

/** Returns the lineage of a document, see the port; reads one state of the store. */
export function trace(connection: Connection, request: TraceRequest, deadline: Deadline): Trace {
  checkTrace(request);
  return connection.transaction('READ', () => {
    const [start] = getDocuments(connection, [request.start]);
    if (!start) throw new CanCuError('NOT_FOUND', `no document has the id ${request.start}`, request.start);
    const scope = traceScope(connection, request);
    const kept = walk(scope, request, { id: start.id, date: start.issuedOn?.value ?? '', key: start.key }, deadline);
    return describe(scope, request, kept, deadline);
  });
}

/** Walks level by level; each level keeps its newest documents as far as the budget allows. */
function walk(scope: TraceScope, request: TraceRequest, start: Neighbour, deadline: Deadline): Kept {
  const depths = new Map([[start.id, 0]]);
  let frontier: readonly Neighbour[] = [start];
  let undated = start.date === '' ? 1 : 0;
  for (let depth = 1; depth <= request.depth; depth += 1) {
    if (deadline.passed()) return { depths, undated, stoppedBy: 'TIME' };
    const room = request.maxDocuments - depths.size;
    const found = newestNeighbours(scope, frontier, depths, room + 1, deadline);
    if (found === 'TIME') return { depths, undated, stoppedBy: 'TIME' };
    frontier = found.sort(newestFirst).slice(0, room);
    for (const { id } of frontier) depths.set(id, depth);
    undated += frontier.filter(({ date }) => date === '').length;
    if (found.length > room) return { depths, undated, stoppedBy: 'DOCUMENTS' };
    if (frontier.length === 0) return { depths, undated, stoppedBy: null };
  }
  if (deadline.passed()) return { depths, undated, stoppedBy: 'TIME' };
  return { depths, undated, stoppedBy: leadsBeyond(scope, frontier, depths) ? 'DEPTH' : null };
}

const newestFirst = (a: Neighbour, b: Neighbour): number => compareKeysets([b.date, b.key], [a.date, a.key]);

/** Reads the kept documents, the edges among them and the counts; whatever time does not allow stays empty. */
function describe(scope: TraceScope, request: TraceRequest, kept: Kept, deadline: Deadline): Trace {
  const ids = [...kept.depths.keys()];
  const rows = getDocuments(scope.connection, ids);
  const documents = rows.flatMap((row) => (row ? [{ row, depth: kept.depths.get(row.id) ?? 0 }] : []));
  const edges = edgesAmong(
    scope,
    rows.flatMap((row) => row ?? []),
    request.maxCitations,
    deadline,
  );
  const unlinked = deadline.passed() ? 0 : unlinkedCount(scope, ids, deadline);
  const inferred =
    deadline.passed() || request.assurance.includes('INFERRED') ? 0 : inferredLeftOut(scope, ids, deadline);
  const late = deadline.passed();
  return {
    documents,
    citations: edges.citations,
    unlinkedCount: unlinked,
    inferredLeftOut: inferred,
    undatedKept: request.asOf === null ? 0 : kept.undated,
    stoppedBy: stopReason(kept.stoppedBy, late, edges.cut),
  };
}
