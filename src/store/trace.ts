import type { Assurance, CitationKind } from '../domain/reading/citation.js';
import type { CitationRow, DocumentRow } from './rows.js';

/** A walk over citations, from one document on. */
export interface TraceRequest {
  /** Id of a document. */
  readonly start: string;
  /** BASES follows citing → cited, DERIVED the other way. */
  readonly direction: 'BASES' | 'DERIVED';
  readonly kinds: readonly CitationKind[];
  /** Most edges between the start and a document, 0–20. */
  readonly depth: number;
  /** Documents issued after this date are left out with their edges; undated ones and the start stay. Null: no bound. */
  readonly asOf: string | null;
  readonly assurance: readonly Assurance[];
  /** Most documents kept, the start included, 1–1000. */
  readonly maxDocuments: number;
  /** Most citations in the answer, 0–5000. */
  readonly maxCitations: number;
  /** Milliseconds that the walk may take. */
  readonly timeout: number;
}

/**
 * Why a walk ended early: its time, the documents, the citations or the depth allowed were used up. Where several apply,
 * the first of TIME, DOCUMENTS, CITATIONS, DEPTH is given.
 */
export type StopReason = 'DEPTH' | 'DOCUMENTS' | 'CITATIONS' | 'TIME';

/** What a walk found. The documents kept are those of the answer; counts stop at 1000. */
export interface Trace {
  /** The start and the documents reached, each at its smallest depth: by depth, then newest first, undated last, then key descending. */
  readonly documents: readonly { readonly row: DocumentRow; readonly depth: number }[];
  /** All edges of the kinds and assurances asked for among `documents`, ascending by (key of the citing document, key of the cited one, kind). */
  readonly citations: readonly CitationRow[];
  /**
   * How many CITING mentions of the kinds asked for are AMBIGUOUS or UNRESOLVED: those in texts of the documents kept
   * (BASES), or those with one of these documents among their candidates (DERIVED).
   */
  readonly unlinkedCount: number;
  /**
   * How many INFERRED edges of the kinds asked for lead from the documents kept to documents that `asOf` allows, in the
   * direction of the walk. 0 when INFERRED was asked for.
   */
  readonly inferredLeftOut: number;
  /** How many of the documents kept are undated, 0 without `asOf`. */
  readonly undatedKept: number;
  /** Null when the walk ended by itself. DEPTH is given only where an edge leads on from the last level to a document not kept. */
  readonly stoppedBy: StopReason | null;
}
