import type { IssuingBody } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { ReadIssuer } from '../readers/issuers.js';

/** What claims are read with. */
export interface ClaimContext {
  /** The citing document's place, for short names and letters of local bodies; null where unknown. */
  readonly place: string | null;
  /** ISO date of the citing document, for bodies that changed; null where unknown. */
  readonly on: string | null;
  readonly vocabulary: VocabularyIndex;
  readonly readIssuer: (written: string, on: string | null) => ReadIssuer;
}

/** Returns the body in whose series a body's documents are numbered, null without one. */
export const numberingAuthorityOf = (body: IssuingBody | null, { vocabulary }: ClaimContext): IssuingBody | null =>
  body && vocabulary.numberingAuthorityOf(body.id);
