import type { StopReason, Trace, TraceRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import type { CitationRow, DocumentRow, MentionRow } from '../rows.js';

/** A whole graph in memory. */
export interface TraceGraph {
  readonly documents: readonly DocumentRow[];
  readonly citations: readonly CitationRow[];
  readonly mentions: readonly MentionRow[];
}

/** What one walk knows and has kept. */
interface Walk {
  readonly graph: TraceGraph;
  readonly request: TraceRequest;
  readonly rows: ReadonlyMap<string, DocumentRow>;
  /** Edges of the kinds and assurances asked for. */
  readonly passing: readonly CitationRow[];
  /** Depth by id of each document kept, in the order of the answer. */
  readonly depths: Map<string, number>;
}

const MAX_COUNT = 1000;

/**
 * Returns what `LegalStore.trace` must answer, as plainly as can be: a breadth-first search level by level, then the edges
 * among the documents kept. It knows no TIME; the start must be in the graph.
 */
export function traceReference(graph: TraceGraph, request: TraceRequest): Trace {
  const walk: Walk = {
    graph,
    request,
    rows: new Map(graph.documents.map((row) => [row.id, row])),
    passing: graph.citations.filter((edge) => passes(edge, request)),
    depths: new Map([[request.start, 0]]),
  };
  const nodesCut = keepLevels(walk);
  const among = edgesAmong(walk);
  const documents = [...walk.depths].map(([id, depth]) => ({ row: rowOf(walk, id), depth }));
  return {
    documents,
    citations: among.slice(0, request.maxCitations),
    unlinkedCount: atMost(graph.mentions.filter((mention) => isUnlinked(walk, mention)).length),
    inferredLeftOut: atMost(graph.citations.filter((edge) => isLeftOut(walk, edge)).length),
    undatedKept: request.asOf === null ? 0 : atMost(documents.filter(({ row }) => dateOf(row) === '').length),
    stoppedBy: stopReason(walk, nodesCut, among.length > request.maxCitations),
  };
}

/** Keeps level after level, the newest documents of each while there is room; returns whether a level was cut. */
function keepLevels(walk: Walk): boolean {
  for (let depth = 1; depth <= walk.request.depth; depth += 1) {
    const level = neighbours(walk, depth - 1).sort(newestFirst);
    const room = walk.request.maxDocuments - walk.depths.size;
    for (const row of level.slice(0, room)) walk.depths.set(row.id, depth);
    if (level.length > room) return true;
  }
  return false;
}

/** Documents not kept, and allowed by `asOf`, to which a passing edge leads from those kept at this depth; each once. */
function neighbours(walk: Walk, depth: number): DocumentRow[] {
  const others = walk.passing
    .filter((edge) => walk.depths.get(nearEnd(walk, edge)) === depth)
    .map((edge) => farEnd(walk, edge))
    .filter((id) => !walk.depths.has(id) && isAllowed(walk, id));
  return [...new Set(others)].map((id) => rowOf(walk, id));
}

function edgesAmong(walk: Walk): CitationRow[] {
  const sortOf = (edge: CitationRow) => [rowOf(walk, edge.fromId).key, rowOf(walk, edge.toId).key, edge.kind];
  return walk.passing
    .filter((edge) => walk.depths.has(edge.fromId) && walk.depths.has(edge.toId))
    .sort((a, b) => compareKeysets(sortOf(a), sortOf(b)));
}

function isUnlinked({ request, depths }: Walk, mention: MentionRow): boolean {
  if (mention.role !== 'CITING' || mention.kind === null || !request.kinds.includes(mention.kind)) return false;
  if (mention.state !== 'AMBIGUOUS' && mention.state !== 'UNRESOLVED') return false;
  return request.direction === 'BASES'
    ? depths.has(mention.documentId)
    : mention.candidates.some((candidate) => depths.has(candidate.documentId));
}

function isLeftOut(walk: Walk, edge: CitationRow): boolean {
  if (edge.assurance !== 'INFERRED' || walk.request.assurance.includes('INFERRED')) return false;
  const isOfKind = walk.request.kinds.includes(edge.kind);
  return isOfKind && walk.depths.has(nearEnd(walk, edge)) && isAllowed(walk, farEnd(walk, edge));
}

function stopReason(walk: Walk, nodesCut: boolean, edgesCut: boolean): StopReason | null {
  if (nodesCut) return 'DOCUMENTS';
  if (edgesCut) return 'CITATIONS';
  return neighbours(walk, walk.request.depth).length > 0 ? 'DEPTH' : null;
}

const passes = (edge: CitationRow, request: TraceRequest): boolean =>
  request.kinds.includes(edge.kind) && request.assurance.includes(edge.assurance);

const nearEnd = ({ request }: Walk, edge: CitationRow): string =>
  request.direction === 'BASES' ? edge.fromId : edge.toId;

const farEnd = ({ request }: Walk, edge: CitationRow): string =>
  request.direction === 'BASES' ? edge.toId : edge.fromId;

/** The start is allowed whatever its date; an undated document sorts before every date. */
function isAllowed(walk: Walk, id: string): boolean {
  const { asOf, start } = walk.request;
  return asOf === null || id === start || dateOf(rowOf(walk, id)) <= asOf;
}

function rowOf(walk: Walk, id: string): DocumentRow {
  const row = walk.rows.get(id);
  if (row === undefined) throw new Error(`the graph has no document ${id}`);
  return row;
}

const dateOf = (row: DocumentRow): string => row.issuedOn?.value ?? '';

const newestFirst = (a: DocumentRow, b: DocumentRow): number => compareKeysets([dateOf(b), b.key], [dateOf(a), a.key]);

const atMost = (count: number): number => Math.min(count, MAX_COUNT);
