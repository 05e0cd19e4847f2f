import type { Assurance, CitationKind } from '../domain/reading/citation.js';
import type { MentionRole, MentionState, Span } from '../domain/reading/mention.js';
import type { DocumentType } from '../domain/vocabulary/document-type.js';
import type { DocumentFilter } from './document-search.js';
import type { ProvisionRef } from './rows.js';

/** Orders of a list by date. Undated rows are last in both, and ties go by key, in the direction of the dates. */
export const LIST_ORDERS = ['NEWEST_FIRST', 'OLDEST_FIRST'] as const;

/** One of {@link LIST_ORDERS}. */
export type ListOrder = (typeof LIST_ORDERS)[number];

/** Where mentions are looked for: in a document, or in a span of its current text (UTF-16 offsets, end exclusive). */
export interface MentionPlace {
  readonly documentId: string;
  readonly within: Span | null;
}

/** Which mentions are asked for; empty lists are refused. */
export interface MentionFilter {
  readonly roles: readonly MentionRole[];
  readonly states: readonly MentionState[];
}

/** Which citations of a document are asked for; empty lists are refused. */
export interface CitationFilter {
  readonly kinds: readonly CitationKind[];
  readonly assurance: readonly Assurance[];
  /** Inclusive ISO bounds on the date of the document at the other end, as those of `DocumentFilter`; null: no bound. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Conditions on the document at one end of a citation; null is no condition. */
export type EndFilter = Pick<DocumentFilter, 'types' | 'bodyIds' | 'isStub'>;

/** Which citations of the whole store are asked for; `from` and `to` bound the date of the citing document. */
export interface CitationSearch extends CitationFilter {
  readonly citing: EndFilter;
  readonly cited: EndFilter;
}

/** Lists of several parents that are counted, with the arguments that they are read with; `list` names the method. */
export type CountedList =
  | {
      readonly list: 'citations';
      readonly side: 'FROM' | 'TO';
      readonly documentIds: readonly string[];
      readonly filter: CitationFilter;
    }
  | { readonly list: 'evidence'; readonly citationIds: readonly string[] }
  | { readonly list: 'mentions'; readonly places: readonly MentionPlace[]; readonly filter: MentionFilter }
  | { readonly list: 'provisions'; readonly documentIds: readonly string[] }
  | {
      readonly list: 'provisionCitations';
      readonly refs: readonly ProvisionRef[];
      readonly kinds: readonly CitationKind[];
    }
  | {
      readonly list: 'documentsOfBodies';
      readonly groups: readonly (readonly string[])[];
      readonly types: readonly DocumentType[] | null;
    }
  | { readonly list: 'rolesOfCampaigns'; readonly campaignIds: readonly string[] }
  | { readonly list: 'campaignAnsweredBy'; readonly campaignIds: readonly string[] };
