import type { Span } from '../../domain/reading/mention.js';
import type { Replacement } from '../text/replaced-text.js';

/** A passage of a text that is no words of its issuer; offsets are those of the text's normal form. */
export interface Passage {
  /** What belongs to it, in order: a footnote may go on at the foot of the next page. */
  readonly spans: readonly Span[];
  /** The offset at which it stands in the issuer's text: a footnote's mark; null where that is not found. */
  readonly at: number | null;
  /** By whom: the publisher, or who consolidated the text. */
  readonly by: 'PUBLISHER' | 'CONSOLIDATOR';
}

/**
 * Passages in order, and what has to be cut out of a text to leave its issuer's words: they, their marks, what pages bear;
 * each with what is left in its place.
 */
export interface Parting {
  readonly cuts: readonly Replacement[];
  readonly passages: readonly Passage[];
}

/** Tokens from `from` up to `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}
