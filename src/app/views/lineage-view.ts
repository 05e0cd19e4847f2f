import type { LegalStore } from '../../store/legal-store.js';
import type { CitationRow, DocumentRow, EvidenceRow } from '../../store/rows.js';
import { type LineageRequest, type LineageResult, traceLineage } from '../lineage/lineage.js';

/** A node of a lineage as a tree: a document with the citation that led to it. */
export interface LineageNode {
  readonly document: DocumentRow;
  /** How it was reached, null for the root. */
  readonly citation: CitationRow | null;
  readonly evidence: readonly EvidenceRow[];
  readonly depth: number;
  /** Nodes one step further. A document that occurs several times has them only at its smallest depth. */
  readonly next: readonly LineageNode[];
  /** True for later occurrences of a document, which have no `next`. */
  readonly repeated: boolean;
}

/** A walk, and the same as a tree. */
export interface LineageView {
  readonly trace: LineageResult;
  readonly root: LineageNode;
}

interface Graph {
  readonly documents: ReadonlyMap<string, { readonly row: DocumentRow; readonly depth: number }>;
  readonly steps: ReadonlyMap<string, readonly { readonly citation: CitationRow; readonly id: string }[]>;
  readonly evidence: ReadonlyMap<string, readonly EvidenceRow[]>;
  readonly visited: Set<string>;
}

/**
 * Returns the walk that the request asks for, with the first three pieces of evidence of each citation.
 *
 * @throws CanCuError NOT_FOUND where the start is no document, INVALID where a bound is out of its range.
 */
export async function readLineageView(store: LegalStore, start: string, request: LineageRequest): Promise<LineageView> {
  const trace = await traceLineage(store, start, request);
  const ids = trace.citations.map((citation) => citation.id);
  const pages = await store.evidence(ids, { size: 3, from: null, direction: 'FORWARD' });
  const graph: Graph = {
    documents: new Map(trace.documents.map((entry) => [entry.row.id, entry])),
    steps: stepsOf(trace, request.direction),
    evidence: new Map(ids.map((id, at) => [id, pages[at]?.rows.map(({ row }) => row) ?? []])),
    visited: new Set(),
  };
  return { trace, root: buildTree(graph, start) };
}

/** Citations by the document they lead on from, in the order of the documents they lead to. */
function stepsOf(trace: LineageResult, direction: LineageRequest['direction']): Graph['steps'] {
  const place = new Map(trace.documents.map(({ row }, at) => [row.id, at]));
  const steps = new Map<string, { citation: CitationRow; id: string }[]>();
  for (const citation of trace.citations) {
    const [near, far] = direction === 'BASES' ? [citation.fromId, citation.toId] : [citation.toId, citation.fromId];
    steps.set(near, [...(steps.get(near) ?? []), { citation, id: far }]);
  }
  for (const list of steps.values()) list.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return steps;
}

/** Builds the tree breadth first, so that a document is expanded where it is nearest to the root. */
function buildTree(graph: Graph, start: string): LineageNode {
  const root = openNode(graph, start, null);
  const queue: OpenNode[] = [root];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (node.repeated) continue;
    for (const { citation, id } of graph.steps.get(node.document.id) ?? []) {
      if (!graph.documents.has(id)) continue;
      const child = openNode(graph, id, citation);
      node.next.push(child);
      queue.push(child);
    }
  }
  return root;
}

type OpenNode = Omit<LineageNode, 'next'> & { readonly next: OpenNode[] };

function openNode(graph: Graph, id: string, citation: CitationRow | null): OpenNode {
  const entry = graph.documents.get(id);
  if (entry === undefined) throw new Error(`the walk does not hold the document ${id}`);
  const repeated = graph.visited.has(id);
  graph.visited.add(id);
  const evidence = citation === null ? [] : (graph.evidence.get(citation.id) ?? []);
  return { document: entry.row, depth: entry.depth, citation, evidence, next: [], repeated };
}
