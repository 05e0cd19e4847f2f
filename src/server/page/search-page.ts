import { findByNumber } from '../../app/find/find-by-number.js';
import { searchDocuments } from '../../app/find/search-documents.js';
import { readSearch, type SearchWords } from '../../app/find/search-words.js';
import { readTextMatches } from '../../app/find/text-matches.js';
import type { Labelled } from '../../app/views/labels.js';
import { CanCuError } from '../../domain/errors.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import {
  DOCUMENT_SEARCH_WEIGHT,
  PHRASE_WEIGHT,
  SNIPPETS_WEIGHT,
  TEXT_SEARCH_WEIGHT,
} from '../../graphql/limits/weights.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { SearchResult } from './search-main.js';
import { TEXTS } from './texts.js';

const TITLES = 20;
const TEXTS_SHOWN = 5;
/** What a search in texts costs of a client's budget, as it would as a query. */
const textsCost = ({ phrases }: SearchWords): number =>
  DOCUMENT_SEARCH_WEIGHT + TEXT_SEARCH_WEIGHT + phrases.length * PHRASE_WEIGHT + TEXTS_SHOWN * SNIPPETS_WEIGHT;

/** What a search reads. `spend` charges the client for what not every search does; it throws where the budget is used up. */
export interface SearchParts {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
  readonly spend: (cost: number) => void;
}

/** Returns the documents with a number. If none has it, those whose title has the words, and others whose text has them. */
export async function searchAll(parts: SearchParts, query: string): Promise<SearchResult> {
  const { store, vocabulary } = parts;
  const candidates = await findByNumber(store, vocabulary, { number: query });
  if (candidates.length > 0) return { ...nothingFound(query, null), candidates };
  const refused = refusedWords(query);
  if (refused !== null) return nothingFound(query, refused);
  const titles = await searchWords(parts, query, false, TITLES);
  const words = readSearch(query);
  parts.spend(textsCost(words));
  const shown = new Set(titles.map(({ id }) => id));
  const others = (await searchWords(parts, query, true, TITLES + TEXTS_SHOWN)).filter(({ id }) => !shown.has(id));
  const texts = await readTextMatches(store, others.slice(0, TEXTS_SHOWN), words);
  return { query, candidates, titles, texts, refused: null };
}

/** Returns the result of a search in which nothing was found, with why it was refused, if it was. */
export const nothingFound = (query: string, refused: Labelled | null): SearchResult => ({
  query,
  candidates: [],
  titles: [],
  texts: [],
  refused,
});

async function searchWords({ store, vocabulary }: SearchParts, search: string, inText: boolean, size: number) {
  const page = { size, from: null, direction: 'FORWARD' } as const;
  const { rows } = await searchDocuments(store, vocabulary, { search, inText }, page);
  return rows.map(({ row }) => row);
}

/** Returns why there are no words to search for; null where there are. */
function refusedWords(query: string): Labelled | null {
  try {
    const { tokens, phrases } = readSearch(query);
    return tokens.length + phrases.length === 0 ? TEXTS.noWords : null;
  } catch (error) {
    if (!(error instanceof CanCuError)) throw error;
    return error.code === 'TOO_LARGE' ? TEXTS.tooManyWords : TEXTS.noWords;
  }
}
