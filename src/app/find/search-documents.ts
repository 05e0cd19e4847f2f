import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { DatedPageRequest, LegalStore, SearchPage } from '../../store/legal-store.js';
import { type DocumentConditions, documentFilter } from './document-filter.js';
import { readSearch } from './search-words.js';

/** Words to search for, and conditions. All that are given must hold. */
export interface DocumentQuery {
  /** Words in any order, diacritics and case ignored, those in quotation marks next to each other. The last may be the beginning of a word. */
  readonly search?: string | null;
  /** Whether to search the content of current texts too. */
  readonly inText: boolean;
  readonly filter?: DocumentConditions | null;
}

/**
 * Returns one page of documents, exact numbers first, then newest first or in the order of the page. `complete` is false when the search examined
 * only a part.
 */
export function searchDocuments(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { search, inText, filter }: DocumentQuery,
  page: DatedPageRequest,
): Promise<SearchPage> {
  return store.searchDocuments({ ...documentFilter(filter ?? {}, vocabulary), ...readSearch(search), inText }, page);
}
