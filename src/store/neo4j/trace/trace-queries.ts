import type { TraceRequest } from '../../legal-store.js';
import { CITATION_OF_R } from '../citations-queries.js';
import type { Query } from '../connection.js';
import { type EdgeType, edgeTypes, literal, needsAssurance } from '../graph-names.js';
import { degreesText } from '../hubs.js';
import { AFTER_TAB, HIGHEST } from '../paging.js';
import type { Parameters } from '../values.js';

/** Counts of the answer stop here. */
const MAX_COUNT = 1000;

/** What all queries of one walk share. */
export interface TraceScope {
  readonly request: TraceRequest;
  /** A document with more edges than this is a hub: its edges are read from indexes. */
  readonly hubDegree: number;
  readonly types: readonly EdgeType[];
  /** ` AND r.assurance IN $assurance` if the relationship types alone do not decide. */
  readonly assuranceText: string;
  readonly parameters: Parameters;
}

/** Returns what the queries of a walk share. `latest` bounds sort values; undated documents are below every bound. */
export function traceScope(request: TraceRequest, hubDegree: number): TraceScope {
  const asksAssurance = needsAssurance(request.assurance);
  return {
    request,
    hubDegree,
    types: edgeTypes(request.kinds, request.assurance),
    assuranceText: asksAssurance ? ' AND r.assurance IN $assurance' : '',
    parameters: {
      latest: request.asOf === null ? HIGHEST : request.asOf + AFTER_TAB,
      ...(asksAssurance ? { assurance: request.assurance } : {}),
    },
  };
}

/** Returns the query for documents of a walk, with their degrees. */
export function documentsQuery(scope: TraceScope, ids: readonly string[]): Query {
  return {
    text: `MATCH (d:Document) WHERE d.id IN $ids
RETURN ${documentColumns(scope)}`,
    parameters: { ids },
  };
}

/**
 * Returns the query for the newest unseen documents, at most `enough`, next to documents that are not hubs. It follows
 * all edges of each.
 */
export function neighboursQuery(
  scope: TraceScope,
  frontier: readonly string[],
  seen: readonly string[],
  enough: number,
): Query {
  return {
    text: `MATCH (f:Document)${edge(scope, scope.types)}(d) WHERE f.id IN $frontier${scope.assuranceText}
WITH DISTINCT d WHERE d.sort < $latest AND NOT d.id IN $seen
WITH d ORDER BY d.sort DESC LIMIT $enough
RETURN ${documentColumns(scope)}`,
    parameters: { ...scope.parameters, frontier, seen, enough },
  };
}

/**
 * Returns the query for the newest unseen documents, at most `enough`, next to hubs, by edges of one type. It reads the
 * edges from their index, newest first, and stops when there are enough, so that of 100,000 edges of a hub only the
 * newest are read. It returns only ids and sort values; {@link documentsQuery} reads the rows of those that are kept.
 */
export function hubNeighboursQuery(
  scope: TraceScope,
  type: EdgeType,
  hubs: readonly string[],
  seen: readonly string[],
  enough: number,
): Query {
  const { own, other, sort } = ends(scope);
  return {
    text: `UNWIND $hubs AS hub
CALL (hub) {
  MATCH ${hubEdge(scope, type)}
  WHERE r.${own} = hub AND r.${sort} > '' AND r.${sort} < $latest${scope.assuranceText} AND NOT r.${other} IN $seen
  RETURN d, r ORDER BY r.${own} DESC, r.${sort} DESC LIMIT $enough
}
WITH DISTINCT d
RETURN d.id AS id, d.sort AS sort ORDER BY sort DESC LIMIT $enough`,
    parameters: { ...scope.parameters, hubs, seen, enough },
  };
}

/** Returns the query for whether an edge of the documents leads to one that was not kept; it stops at the first. */
export function leadsBeyondQuery(scope: TraceScope, frontier: readonly string[], kept: readonly string[]): Query {
  return {
    text: `MATCH (f:Document)${edge(scope, scope.types)}(d)
WHERE f.id IN $frontier${scope.assuranceText} AND NOT d.id IN $kept AND d.sort < $latest
RETURN 1 AS beyond LIMIT 1`,
    parameters: { ...scope.parameters, frontier, kept },
  };
}

/** Returns the query for the edges among documents, in the answer's order, at most one more than the budget. */
export function edgesAmongQuery(scope: TraceScope, kept: readonly string[]): Query {
  return {
    text: `MATCH (f:Document)-[r:${literal({ kind: 'edges', types: scope.types })}]->(t)
WHERE f.id IN $kept AND r.toId IN $kept${scope.assuranceText}
RETURN ${CITATION_OF_R} ORDER BY f.key, t.key, r.kind LIMIT $limit`,
    parameters: { ...scope.parameters, kept, limit: scope.request.maxCitations + 1 },
  };
}

/** Returns the query for the number of unlinked citing mentions: in texts of the documents (BASES), or with one of them as a candidate (DERIVED). */
export function unlinkedCountQuery(scope: TraceScope, kept: readonly string[]): Query {
  const found =
    scope.request.direction === 'BASES'
      ? 'MATCH (m:Unlinked) WHERE m.documentId IN $kept AND m.kind IN $kinds WITH m'
      : 'MATCH (d:Document)<-[c:MAY_MEAN]-(m) WHERE d.id IN $kept AND c.kind IN $kinds WITH DISTINCT m';
  return {
    text: `${found} LIMIT $most RETURN count(m) AS count`,
    parameters: { kept, kinds: scope.request.kinds, most: MAX_COUNT },
  };
}

/** Returns the query for the number of INFERRED edges that were not followed to documents that the date allows. */
export function inferredLeftOutQuery(scope: TraceScope, kept: readonly string[]): Query {
  const { other, sort } = ends(scope);
  return {
    text: `MATCH (f:Document)${edge(scope, edgeTypes(scope.request.kinds, ['INFERRED']))}()
WHERE f.id IN $kept AND (r.${sort} < $latest OR r.${other} = $start)
WITH r LIMIT $most RETURN count(r) AS count`,
    parameters: { kept, latest: scope.parameters.latest ?? HIGHEST, start: scope.request.start, most: MAX_COUNT },
  };
}

function documentColumns(scope: TraceScope): string {
  return `d.id AS id, d.sort AS sort, d.data AS data, ${degreesText(scope.types, scope.request.direction === 'BASES' ? 'OUT' : 'IN')} AS degrees`;
}

function edge(scope: TraceScope, types: readonly EdgeType[]): string {
  const middle = `[r:${literal({ kind: 'edges', types })}]`;
  return scope.request.direction === 'BASES' ? `-${middle}->` : `<-${middle}-`;
}

function hubEdge(scope: TraceScope, type: EdgeType): string {
  const middle = `-[r:${literal({ kind: 'edges', types: [type] })}]->`;
  return scope.request.direction === 'BASES' ? `()${middle}(d)` : `(d)${middle}()`;
}

function ends(scope: TraceScope): { readonly own: string; readonly other: string; readonly sort: string } {
  return scope.request.direction === 'BASES'
    ? { own: 'fromId', other: 'toId', sort: 'toSort' }
    : { own: 'toId', other: 'fromId', sort: 'fromSort' };
}
