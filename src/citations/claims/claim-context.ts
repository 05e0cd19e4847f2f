import type { IssuingBody, NumberingSystem } from '../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { ReadIssuer } from '../readers/issuers.js';

/** What claims are read with. */
export interface ClaimContext {
  /** The citing document's place, for short names and letters of local bodies; null where unknown. */
  readonly place: string | null;
  /** Whether the citing document's issuer is a known central body. */
  readonly isCentral: boolean;
  /** ISO date of the citing document, for bodies that changed; null where unknown. */
  readonly on: string | null;
  readonly vocabulary: VocabularyIndex;
  readonly readIssuer: (written: string, on: string | null) => ReadIssuer;
  /** The citing document's own series, where it is not that of a known body: of a district, a Party committee of offices. */
  readonly ownSeries: OwnSeries | null;
}

/** A series of numbers that no body of the vocabulary has. */
export interface OwnSeries {
  readonly system: NumberingSystem;
  /** Letters of the issuer in its numbers: `UBND`, `ĐUK`. */
  readonly letters: string;
  /** Full name of the body that numbers in it. */
  readonly issuer: string;
  /** Whether the body belongs to a district or commune, whose letters are those of the province's organs too. */
  readonly isBelowProvince: boolean;
}

/** Returns the body in whose series a body's documents are numbered, null without one. */
export const numberingAuthorityOf = (body: IssuingBody | null, { vocabulary }: ClaimContext): IssuingBody | null =>
  body && vocabulary.numberingAuthorityOf(body.id);
