import { CanCuError } from '../../../domain/errors.js';
import { checkTrace } from '../../arguments.js';
import type { StopReason, Trace, TraceRequest } from '../../legal-store.js';
import { compareText } from '../../order.js';
import type { CitationRow, DocumentRow } from '../../rows.js';
import { stopReason } from '../../stop-reason.js';
import type { Database, Query } from '../connection.js';
import { type Degrees, degreeOf, hubsByType } from '../hubs.js';
import { TAB } from '../paging.js';
import { dataVersion } from '../save/save.js';
import { fromData } from '../values.js';
import {
  beyondQuery,
  documentsQuery,
  edgesAmongQuery,
  hubNeighboursQuery,
  leftOutQuery,
  neighboursQuery,
  scopeOf,
  type TraceScope,
  unlinkedQuery,
} from './queries.js';

/** Walks until one met no write; the last is taken as it is. */
const ATTEMPTS = 3;

/** A document of the walk with its edges in the walked direction. */
interface Near extends Degrees {
  readonly sort: string;
  readonly data: string;
}

/** Where a document stands in the order of the answer. */
type Place = Pick<Near, 'id' | 'sort'>;

/** What the walk has kept so far, in the order of the answer. */
interface Kept {
  readonly documents: readonly (Near & { readonly depth: number })[];
  readonly stoppedBy: StopReason | null;
}

/** Asks the database while there is time, for the rows of all queries together; null when there is none left. */
type Ask = <Row>(...queries: readonly Query[]) => Promise<readonly Row[] | null>;

/**
 * Returns the lineage of a document, see the port: one round trip a level, three where the level has hubs. Each query
 * has what is left of the time, so the walk ends with TIME when it is over. A walk during which the store was written to
 * is walked again, since Neo4j shows each query the newest state.
 */
export async function trace(database: Database, hubDegree: number, request: TraceRequest): Promise<Trace> {
  checkTrace(request);
  const end = performance.now() + request.timeout;
  for (let attempt = 1; ; attempt += 1) {
    const version = await dataVersion(database);
    const found = await traceOnce(database, scopeOf(request, hubDegree), end);
    if (attempt === ATTEMPTS || found.stoppedBy === 'TIME' || (await dataVersion(database)) === version) return found;
  }
}

async function traceOnce(database: Database, scope: TraceScope, end: number): Promise<Trace> {
  const { request } = scope;
  const ask = askUntil(database, end);
  const [start] = await database.read<Near>(documentsQuery(scope, [scope.request.start]));
  if (start === undefined) throw new CanCuError('NOT_FOUND', `no document has the id ${request.start}`, request.start);
  return describe(scope, await walk(scope, start, ask), ask);
}

function askUntil(database: Database, end: number): Ask {
  return async <Row>(...queries: readonly Query[]) => {
    const left = Math.floor(end - performance.now());
    if (left <= 0) return null;
    try {
      const [only, ...rest] = queries;
      return only === undefined || rest.length > 0
        ? await database.readAll<Row>(queries, left)
        : await database.read<Row>(only, left);
    } catch (error) {
      if (error instanceof CanCuError && error.code === 'TIMEOUT' && performance.now() >= end) return null;
      throw error;
    }
  };
}

/** Level by level; each level keeps its newest documents as far as the budget goes. */
async function walk(scope: TraceScope, start: Near, ask: Ask): Promise<Kept> {
  const documents = [{ ...start, depth: 0 }];
  let frontier: readonly Near[] = [start];
  for (let depth = 1; depth <= scope.request.depth; depth += 1) {
    const room = scope.request.maxDocuments - documents.length;
    const found = await newest(scope, frontier, documents.map(idOf), room + 1, ask);
    if (found === null) return { documents, stoppedBy: 'TIME' };
    frontier = found.slice(0, room);
    documents.push(...frontier.map((near) => ({ ...near, depth })));
    if (found.length > room) return { documents, stoppedBy: 'NODES' };
    if (frontier.length === 0) return { documents, stoppedBy: null };
  }
  const beyond = await ask(beyondQuery(scope, frontier.map(idOf), documents.map(idOf)));
  return { documents, stoppedBy: beyond === null ? 'TIME' : beyond.length > 0 ? 'DEPTH' : null };
}

/** The newest unseen neighbours of a level, at most `enough`; null when the time is over. */
async function newest(
  scope: TraceScope,
  frontier: readonly Near[],
  seen: readonly string[],
  enough: number,
  ask: Ask,
): Promise<readonly Near[] | null> {
  const few = (near: Near): boolean => degreeOf(near) > 0 && degreeOf(near) <= scope.hubDegree;
  const others = frontier.filter(few).map(idOf);
  const near = others.length === 0 ? [] : await ask<Near>(neighboursQuery(scope, others, seen, enough));
  const far = await ofHubs(scope, frontier, seen, enough, ask);
  if (near === null || far === null) return null;
  const found = new Map<string, Place>([...far, ...near].map((place) => [place.id, place]));
  const kept = [...found.values()].sort((a, b) => compareText(b.sort, a.sort)).slice(0, enough);
  return withRows(scope, near, kept, ask);
}

/** The newest unseen neighbours of the hubs among a level, by id and sort value alone. */
async function ofHubs(
  scope: TraceScope,
  frontier: readonly Near[],
  seen: readonly string[],
  enough: number,
  ask: Ask,
): Promise<readonly Place[] | null> {
  const byType = hubsByType(scope.types, frontier, scope.hubDegree);
  if (byType.length === 0) return [];
  return ask<Place>(...byType.map(({ type, hubs }) => hubNeighboursQuery(scope, type, hubs, seen, enough)));
}

/** The documents at these places in their order, reading those whose rows are not known yet. */
async function withRows(
  scope: TraceScope,
  known: readonly Near[],
  places: readonly Place[],
  ask: Ask,
): Promise<readonly Near[] | null> {
  const rows = new Map(known.map((near) => [near.id, near]));
  const missing = places.map(idOf).filter((id) => !rows.has(id));
  const read = missing.length === 0 ? [] : await ask<Near>(documentsQuery(scope, missing));
  if (read === null) return null;
  for (const near of read) rows.set(near.id, near);
  return places.flatMap((place) => rows.get(place.id) ?? []);
}

/** Reads the edges among what was kept and the counts, side by side; what the time does not allow stays empty. */
async function describe(scope: TraceScope, kept: Kept, ask: Ask): Promise<Trace> {
  const { request } = scope;
  const ids = kept.documents.map(idOf);
  const [edges, unlinked, leftOut] = await Promise.all([
    ask<{ readonly citation: CitationRow }>(edgesAmongQuery(scope, ids)),
    ask<{ readonly count: number }>(unlinkedQuery(scope, ids)),
    request.assurance.includes('INFERRED') ? [] : ask<{ readonly count: number }>(leftOutQuery(scope, ids)),
  ]);
  const late = edges === null || unlinked === null || leftOut === null;
  const cut = (edges ?? []).length > request.maxCitations;
  return {
    documents: kept.documents.map(({ data, depth }) => ({ row: fromData<DocumentRow>(data), depth })),
    citations: (edges ?? []).slice(0, request.maxCitations).map((edge) => edge.citation),
    unlinkedCount: unlinked?.[0]?.count ?? 0,
    inferredLeftOut: leftOut?.[0]?.count ?? 0,
    undatedKept: request.asOf === null ? 0 : kept.documents.filter((near) => near.sort.startsWith(TAB)).length,
    stoppedBy: stopReason(kept.stoppedBy, late, cut),
  };
}

function idOf(place: { readonly id: string }): string {
  return place.id;
}
