import { CanCuError } from '../../../domain/errors.js';
import { checkTrace } from '../../arguments.js';
import type { Deadline } from '../../deadline.js';
import type { StopReason, Trace, TraceRequest } from '../../legal-store.js';
import type { CitationRow, DocumentRow } from '../../rows.js';
import { stopReason } from '../../stop-reason.js';
import type { Connection, Query } from '../connection.js';
import { dataVersion } from '../data-version.js';
import { TAB } from '../paging.js';
import { fromData } from '../values.js';
import { type Ask, idOf, type Neighbour, newestNeighbours } from './neighbours.js';
import {
  documentsQuery,
  edgesAmongQuery,
  inferredLeftOutQuery,
  leadsBeyondQuery,
  type TraceScope,
  traceScope,
  unlinkedCountQuery,
} from './trace-queries.js';

/** How often a walk is tried if the store is written to meanwhile; the last result is used in any case. */
const ATTEMPTS = 3;

/** What the walk has kept so far, in the order of the answer. */
interface Kept {
  readonly documents: readonly (Neighbour & { readonly depth: number })[];
  readonly stoppedBy: StopReason | null;
}

/**
 * Returns the lineage of a document, see the port. Each level takes one round trip, or three if it has hubs. Each query
 * gets the remaining time, so the walk ends with TIME when it runs out. A walk is repeated if the store was written to
 * meanwhile, since Neo4j shows each query the newest state.
 */
export async function trace(
  connection: Connection,
  request: TraceRequest,
  deadline: Deadline,
  hubDegree: number,
): Promise<Trace> {
  checkTrace(request);
  const scope = traceScope(request, hubDegree);
  for (let attempt = 1; ; attempt += 1) {
    const version = await dataVersion(connection);
    const found = await traceOnce(connection, scope, deadline);
    if (attempt === ATTEMPTS || found.stoppedBy === 'TIME' || (await dataVersion(connection)) === version) return found;
  }
}

async function traceOnce(connection: Connection, scope: TraceScope, deadline: Deadline): Promise<Trace> {
  const { start } = scope.request;
  const ask = askUntil(connection, deadline);
  const [first] = await connection.read<Neighbour>(documentsQuery(scope, [start]));
  if (first === undefined) throw new CanCuError('NOT_FOUND', `no document has the id ${start}`, start);
  return describe(scope, await walk(scope, first, ask), ask);
}

function askUntil(connection: Connection, deadline: Deadline): Ask {
  return async <Row>(...queries: readonly Query[]) => {
    const left = Math.floor(deadline.left());
    if (left <= 0) return null;
    try {
      const [only, ...rest] = queries;
      return only === undefined || rest.length > 0
        ? await connection.readAll<Row>(queries, left)
        : await connection.read<Row>(only, left);
    } catch (error) {
      if (error instanceof CanCuError && error.code === 'TIMEOUT' && deadline.passed()) return null;
      throw error;
    }
  };
}

/** Walks level by level; each level keeps its newest documents as far as the budget allows. */
async function walk(scope: TraceScope, start: Neighbour, ask: Ask): Promise<Kept> {
  const documents = [{ ...start, depth: 0 }];
  let frontier: readonly Neighbour[] = [start];
  for (let depth = 1; depth <= scope.request.depth; depth += 1) {
    const room = scope.request.maxDocuments - documents.length;
    const found = await newestNeighbours(scope, frontier, documents.map(idOf), room + 1, ask);
    if (found === null) return { documents, stoppedBy: 'TIME' };
    frontier = found.slice(0, room);
    documents.push(...frontier.map((neighbour) => ({ ...neighbour, depth })));
    if (found.length > room) return { documents, stoppedBy: 'DOCUMENTS' };
    if (frontier.length === 0) return { documents, stoppedBy: null };
  }
  const beyond = await ask(leadsBeyondQuery(scope, frontier.map(idOf), documents.map(idOf)));
  return { documents, stoppedBy: beyond === null ? 'TIME' : beyond.length > 0 ? 'DEPTH' : null };
}

/** Reads the edges among the kept documents and the counts in parallel; whatever time does not allow stays empty. */
async function describe(scope: TraceScope, kept: Kept, ask: Ask): Promise<Trace> {
  const { request } = scope;
  const ids = kept.documents.map(idOf);
  const [edges, unlinked, leftOut] = await Promise.all([
    ask<{ readonly citation: CitationRow }>(edgesAmongQuery(scope, ids)),
    ask<{ readonly count: number }>(unlinkedCountQuery(scope, ids)),
    request.assurance.includes('INFERRED') ? [] : ask<{ readonly count: number }>(inferredLeftOutQuery(scope, ids)),
  ]);
  const late = edges === null || unlinked === null || leftOut === null;
  const edgesCut = (edges ?? []).length > request.maxCitations;
  return {
    documents: kept.documents.map(({ data, depth }) => ({ row: fromData<DocumentRow>(data), depth })),
    citations: (edges ?? []).slice(0, request.maxCitations).map((edge) => edge.citation),
    unlinkedCount: unlinked?.[0]?.count ?? 0,
    inferredLeftOut: leftOut?.[0]?.count ?? 0,
    undatedKept: request.asOf === null ? 0 : kept.documents.filter((one) => one.sort.startsWith(TAB)).length,
    stoppedBy: stopReason(kept.stoppedBy, late, edgesCut),
  };
}
