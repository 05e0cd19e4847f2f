import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DocumentFilter } from '../../store/document-search.js';
import type { CitationPage, DatedPageRequest, LegalStore } from '../../store/legal-store.js';
import type { CitationSearch, EndFilter } from '../../store/lists.js';
import { type DocumentConditions, documentFilter } from './document-filter.js';

/** Conditions on the document at one end of a citation. */
export type EndConditions = Pick<DocumentConditions, 'types' | 'bodyId' | 'rollUp' | 'isStub'>;

/** Conditions on citations. All that are given must hold; year and dates are those of the citing document. */
export interface CitationConditions extends Pick<DocumentConditions, 'year' | 'from' | 'to'> {
  readonly kinds?: readonly CitationKind[] | null;
  readonly assurance?: readonly Assurance[] | null;
  readonly citing?: EndConditions | null;
  readonly cited?: EndConditions | null;
}

/** Returns one page of all citations; `complete` is false when only a part of them was looked at. Throws INVALID as `documentFilter`. */
export function listCitations(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  conditions: CitationConditions,
  page: DatedPageRequest,
): Promise<CitationPage> {
  return store.allCitations(citationSearch(conditions, vocabulary), page);
}

function citationSearch(conditions: CitationConditions, vocabulary: VocabularyIndex): CitationSearch {
  const { year, from, to } = conditions;
  const citing = documentFilter({ ...conditions.citing, year, from, to }, vocabulary);
  return {
    kinds: conditions.kinds ?? CITATION_KINDS,
    assurance: conditions.assurance ?? ASSURANCES,
    citing: endFilter(citing),
    cited: endFilter(documentFilter(conditions.cited ?? {}, vocabulary)),
    ...daysOf(citing),
  };
}

const endFilter = ({ types, bodyIds, isStub }: DocumentFilter): EndFilter => ({ types, bodyIds, isStub });

/** The days of a year within bounds: a document whose day is unknown lies between the first and the last of them. */
function daysOf({ year, from, to }: DocumentFilter): Pick<CitationSearch, 'from' | 'to'> {
  if (year === null) return { from, to };
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  return { from: from !== null && from > first ? from : first, to: to !== null && to < last ? to : last };
}
