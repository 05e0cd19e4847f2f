import type { ForceStatus } from '../domain/force.js';
import type { CitationKind } from '../domain/reading/citation.js';
import type { DocumentType } from '../domain/vocabulary/document-type.js';

/** Which documents are meant. All conditions hold together; null is no condition. */
export interface DocumentFilter {
  readonly types: readonly DocumentType[] | null;
  /** The numbering authority or an issuer is one of these bodies. */
  readonly bodyIds: readonly string[] | null;
  /** The year in four digits (`domain/identity/document-year`), which an unknown day leaves to number and key. */
  readonly year: string | null;
  /** Inclusive ISO bounds on the date of issue. Of undated documents, those remain whose whole year lies within. */
  readonly from: string | null;
  readonly to: string | null;
  readonly isStub: boolean | null;
  /** It makes a citation of one of these kinds, of any assurance. */
  readonly cites: readonly CitationKind[] | null;
  /** It receives a citation of one of these kinds, of any assurance. */
  readonly citedAs: readonly CitationKind[] | null;
  /** It has a role in this campaign. */
  readonly campaignId: string | null;
  /** Its status on a day (ISO) is one of these, within the bounds of `domain/force-spans`. */
  readonly force: { readonly statuses: readonly ForceStatus[]; readonly at: string } | null;
}

/** The filter that every document passes. */
export const ALL_DOCUMENTS: DocumentFilter = {
  types: null,
  bodyIds: null,
  year: null,
  from: null,
  to: null,
  isStub: null,
  cites: null,
  citedAs: null,
  campaignId: null,
  force: null,
};

/** A search over documents. */
export interface DocumentSearch extends DocumentFilter {
  /** Folded words that must all occur, the last one as a prefix. Without any and without phrases, every document is meant. */
  readonly tokens: readonly string[];
  /** Folded words joined by single spaces; those of a phrase must all stand next to each other, in this order, in one place. */
  readonly phrases: readonly string[];
  /** Whether words and phrases may also occur in the content of current texts. */
  readonly inText: boolean;
}

/** The search that finds every document. */
export const EVERY_DOCUMENT: DocumentSearch = { ...ALL_DOCUMENTS, tokens: [], phrases: [], inText: false };

/** What the documents of a search can be counted by. */
export const FACETS = ['types', 'years', 'bodies', 'statuses'] as const;

/** One of {@link FACETS}. */
export type Facet = (typeof FACETS)[number];

/** What is counted; `day` (ISO) is that of the statuses. */
export interface FacetRequest {
  readonly facets: readonly Facet[];
  readonly day: string;
}

/** A value of a facet: a type, a year in four digits, the id of a body, a status; with the number of documents that have it. */
export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/** Numbers of documents by facet; a facet that was not asked for is empty. */
export interface FacetCounts extends Readonly<Record<Facet, readonly FacetValue[]>> {
  /** False when a bound of the search cut the documents that are counted. */
  readonly complete: boolean;
}

/** A block of documents, with the year of those wanted most; null where any is as good. */
export interface BlockLookUp {
  readonly block: string;
  readonly year: string | null;
}

/** A property of texts by which their documents are found. */
export type TextProperty = 'sha256' | 'sourceUrl';
