import { foldText } from '../../domain/values/fold.js';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import { EVERY_DOCUMENT } from '../../store/document-search.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { findByNumber, type LookUpMatch } from './find-by-number.js';
import { MAX_SEARCH_WORDS } from './search-words.js';

/** A document for a search box. `match` is null where the words typed occur in it, but are no number or name. */
export interface Suggestion {
  readonly document: DocumentRow;
  readonly match: LookUpMatch | null;
}

/**
 * Returns at most `limit` documents (1–100) that the text typed so far may mean: those of the number or name, then those
 * that hold its words, the last as the start of a word, then those whose number or name differs by a slip. At most three
 * calls to the store.
 */
export async function suggest(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  text: string,
  limit: number,
): Promise<readonly Suggestion[]> {
  const candidates = await findByNumber(store, vocabulary, { number: text });
  const of = (matches: readonly LookUpMatch[]) => candidates.filter(({ match }) => matches.includes(match));
  const worded = (await holdingWords(store, text)).map((document) => ({ document, match: null }));
  const all: readonly Suggestion[] = [...of(['MATCH', 'POSSIBLE']), ...worded, ...of(['SIMILAR'])];
  const once = new Map<string, Suggestion>();
  for (const { document, match } of all) if (!once.has(document.id)) once.set(document.id, { document, match });
  return [...once.values()].slice(0, limit);
}

/** Documents read that hold the words. */
const MOST_HOLDING = 50;

/** The newest documents that hold the words, those whose title begins with them first. */
async function holdingWords(store: LegalStore, text: string): Promise<readonly DocumentRow[]> {
  const tokens = foldText(text).split(' ').filter(Boolean);
  if (tokens.length === 0 || tokens.length > MAX_SEARCH_WORDS) return [];
  const page = { size: MOST_HOLDING, from: null, direction: 'FORWARD' } as const;
  const { rows } = await store.searchDocuments({ ...EVERY_DOCUMENT, tokens }, page);
  const start = tokens.join(' ');
  const begins = ({ title }: DocumentRow): boolean => foldText(title?.value ?? '').startsWith(start);
  const found = rows.map(({ row }) => row);
  return [...found.filter(begins), ...found.filter((row) => !begins(row))];
}
