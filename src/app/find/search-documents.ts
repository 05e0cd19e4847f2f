import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { EVERY_DOCUMENT } from '../../store/document-search.js';
import type { DatedPageRequest, DocumentSearch, LegalStore, SearchPage } from '../../store/legal-store.js';
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

/** Returns the store's search for a query. Throws INVALID where a body, a place or the campaign is unknown. */
export async function documentSearch(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { search, inText, filter }: DocumentQuery,
): Promise<DocumentSearch> {
  const conditions = documentFilter(filter ?? {}, vocabulary);
  await checkCampaign(store, conditions.campaignId);
  return { ...conditions, ...readSearch(search), inText };
}

/** Returns the store's search for all documents of bodies, of these types unless they are null. */
export const searchOfBodies = (bodyIds: readonly string[], types: DocumentSearch['types']): DocumentSearch => ({
  ...EVERY_DOCUMENT,
  bodyIds,
  types,
});

/**
 * Returns one page of documents, exact numbers first, then newest first or in the order of the page. `complete` is false
 * when the search examined only a part.
 */
export async function searchDocuments(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  query: DocumentQuery,
  page: DatedPageRequest,
): Promise<SearchPage> {
  return store.searchDocuments(await documentSearch(store, vocabulary, query), page);
}

async function checkCampaign(store: LegalStore, id: string | null): Promise<void> {
  if (id === null) return;
  const [campaign] = await store.getCampaigns([id]);
  if (campaign) return;
  throw new CanCuError('INVALID', `campaignId: "${id}" is no campaign, campaigns(search:) finds ids`, id);
}
