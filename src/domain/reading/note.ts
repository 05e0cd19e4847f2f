import type { CitationKind, Extent } from './citation.js';
import type { Span } from './mention.js';

/**
 * What a note that the issuer did not write says another document does to the one that the note is about: "[Khoản này được
 * hướng dẫn bởi Điều 5 Nghị định …]". It is no statement of the text's own.
 */
export interface Note extends Span {
  /** `text.slice(start, end)`, at most 1,000 UTF-16 units of the statement. */
  readonly quote: string;
  /** What the acting document does to the other. */
  readonly kind: CitationKind;
  /** Index of the mention that names the acting document; its pinpoints are the provisions that act. */
  readonly by: number;
  /** Index of the mention of the document acted on; null for the text's own document. */
  readonly onto: number | null;
  readonly extent: Extent;
  /** Distinct paths of the provisions acted on, at most 200; empty where none is known. */
  readonly provisions: readonly string[];
  /** ISO day from which the act has effect, as the note states it. */
  readonly effectiveFrom: string | null;
  /** ISO day from which the acting document is no longer in force, as the note states it. */
  readonly actorExpiredOn: string | null;
}
