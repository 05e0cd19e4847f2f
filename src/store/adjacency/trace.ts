import type { Trace, TraceRequest } from '../legal-store.js';
import type { CitationRow } from '../rows.js';
import { stopReason } from '../stop-reason.js';
import { type Adjacency, NONE } from './adjacency.js';
import { Walk, WalkTooLong } from './walk.js';

/** Citations and mentions that one walk may look at: some twenty milliseconds, in which nothing else is answered. */
const BUDGET = 150_000;
/** Counts of the answer stop here. */
const MAX_COUNT = 1000;

/** What a walk in memory found: all of the answer but the rows of its documents. */
export interface MemoryTrace extends Omit<Trace, 'documents'> {
  readonly documents: readonly { readonly id: string; readonly depth: number }[];
  readonly citations: readonly CitationRow[];
}

/** Returns the lineage of a document, see the port; null where the start is not there or the walk would be very long. */
export function traceInMemory(graph: Adjacency, request: TraceRequest, budget = BUDGET): MemoryTrace | null {
  const start = graph.documents.numberOf(request.start);
  if (start === NONE || graph.keys[start] === undefined) return null;
  try {
    return describe(new Walk(graph, request, start, budget));
  } catch (error) {
    if (error instanceof WalkTooLong) return null;
    throw error;
  }
}

function describe(walk: Walk): MemoryTrace {
  const { graph, request } = walk;
  const { documents, depths, stoppedBy } = walk.keep();
  const edges = walk.citations(documents, request.maxCitations + 1);
  const undated = documents.filter((one) => graph.days.at(one) === 0).length;
  const ids = new Map(documents.map((one) => [one, graph.documents.textOf(one)]));
  const idOf = (one: number): string => ids.get(one) ?? '';
  return {
    documents: documents.map((one, at) => ({ id: idOf(one), depth: depths[at] ?? 0 })),
    citations: edges.slice(0, request.maxCitations).map((edge) => graph.citationOf(edge, idOf)),
    unlinkedCount: walk.unlinked(documents, MAX_COUNT),
    inferredLeftOut: request.assurance.includes('INFERRED') ? 0 : walk.inferredLeftOut(documents, MAX_COUNT),
    undatedKept: request.asOf === null ? 0 : undated,
    stoppedBy: stopReason(stoppedBy, false, edges.length > request.maxCitations),
  };
}
