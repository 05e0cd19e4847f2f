import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { LegalStore, Trace, TraceRequest } from '../../store/legal-store.js';

/** A request for a lineage. Without kinds it follows all; without assurance, all but INFERRED. */
export interface LineageRequest {
  readonly direction: TraceRequest['direction'];
  readonly kinds?: readonly CitationKind[] | null;
  /** 0–20. */
  readonly depth: number;
  /** ISO date. Documents issued later are left out. */
  readonly asOf?: string | null;
  readonly assurance?: readonly Assurance[] | null;
  /** 1–1000. */
  readonly maxDocuments: number;
  /** 0–5000. */
  readonly maxCitations: number;
  /** Milliseconds. */
  readonly timeout: number;
}

/** What a walk found, and the date for which force is given. */
export interface LineageResult extends Trace {
  readonly asOf: string | null;
}

/** The assurances that a lineage follows by default: all but INFERRED. */
export const DEFAULT_ASSURANCES: readonly Assurance[] = ASSURANCES.filter((assurance) => assurance !== 'INFERRED');

/**
 * Returns the lineage of a document, from one call to the store. `forceOf` gives the force of its documents.
 * Throws NOT_FOUND for an unknown start, INVALID for arguments out of bounds.
 */
export async function traceLineage(store: LegalStore, start: string, request: LineageRequest): Promise<LineageResult> {
  const asOf = request.asOf ?? null;
  const trace = await store.trace({
    start,
    direction: request.direction,
    kinds: request.kinds ?? CITATION_KINDS,
    depth: request.depth,
    asOf,
    assurance: request.assurance ?? DEFAULT_ASSURANCES,
    maxDocuments: request.maxDocuments,
    maxCitations: request.maxCitations,
    timeout: request.timeout,
  });
  return { ...trace, asOf };
}
