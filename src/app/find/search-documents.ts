import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore, Page, PageRequest } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { bodyWithPredecessors } from './body-with-predecessors.js';
import { readSearch } from './search-words.js';

/** The conditions of a search. All that are given must hold. */
export interface DocumentQuery {
  /** Words in any order, diacritics and case ignored, those in quotation marks next to each other. The last may be the beginning of a word. */
  readonly search?: string | null;
  /** Whether to search the content of current texts too. */
  readonly inText: boolean;
  readonly types?: readonly DocumentType[] | null;
  /** Global id of the numbering authority or issuer. */
  readonly authorityId?: string | null;
  /** Whether documents of the bodies that were merged into it count too. */
  readonly rollUp: boolean;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly isStub?: boolean | null;
}

/**
 * Returns one page of documents, exact numbers first, then newest first. `complete` is false when the search examined
 * only a part.
 */
export function searchDocuments(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: DocumentQuery,
  page: PageRequest,
): Promise<Page<DocumentRow> & { readonly complete: boolean }> {
  const search = {
    ...readSearch(query.search),
    inText: query.inText,
    types: query.types ?? null,
    bodyIds: query.authorityId ? bodyWithPredecessors(vocabulary, query.authorityId, query.rollUp) : null,
    from: query.from ?? null,
    to: query.to ?? null,
    isStub: query.isStub ?? null,
  };
  return store.searchDocuments(search, page);
}
