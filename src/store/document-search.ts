import type { DocumentType } from '../domain/vocabulary/document-type.js';

/** A search over documents. All conditions hold together; null is no condition. */
export interface DocumentSearch {
  /** Folded words that must all occur, the last one as a prefix. Without any and without phrases, every document is meant. */
  readonly tokens: readonly string[];
  /** Folded words joined by single spaces; those of a phrase must all stand next to each other, in this order, in one place. */
  readonly phrases: readonly string[];
  /** Whether words and phrases may also occur in the content of current texts. */
  readonly inText: boolean;
  readonly types: readonly DocumentType[] | null;
  /** The numbering authority or an issuer is one of these bodies. */
  readonly bodyIds: readonly string[] | null;
  /** Inclusive ISO bounds on the date of issue. With a bound, undated documents fall out. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isStub: boolean | null;
}

/** A block of documents, with the year of those wanted most; null where any is as good. */
export interface BlockLookUp {
  readonly block: string;
  readonly year: string | null;
}

/** A property of texts by which their documents are found. */
export type TextProperty = 'sha256' | 'sourceUrl';
