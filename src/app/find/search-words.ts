import { CanCuError, LimitError } from '../../domain/errors.js';
import { foldText } from '../../domain/values/fold.js';

/** The largest number of words in one search. */
export const MAX_SEARCH_WORDS = 20;

/** The largest number of different phrases in one search, since reading where words stand is dear. */
export const MAX_SEARCH_PHRASES = 4;

/** What is looked for, folded. */
export interface SearchWords {
  /** Words in any order; the last may be the beginning of a word. */
  readonly tokens: readonly string[];
  /** Words that were in quotation marks together, joined by single spaces; each phrase once. */
  readonly phrases: readonly string[];
}

/** Quotation marks of any form pair up in the order in which they come, since keyboards mix them. */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** "số" before a number, with its mark or without: people say it, and titles and numbers do not hold it. */
const NUMBER_WORD = /(?<![\p{L}\p{N}])s[ốo](?:\s*:\s*|\s+)(?=\p{N})/giu;

/**
 * Returns what a search looks for: words, and phrases in quotation marks ("…", “…”, «…»). A mark without a partner is left
 * out. Nothing where the search is absent or blank. Throws INVALID where it has no letter or digit, TOO_LARGE where it has
 * more than {@link MAX_SEARCH_WORDS} words or {@link MAX_SEARCH_PHRASES} phrases.
 */
export function readSearch(search: string | null | undefined): SearchWords {
  if (search === null || search === undefined || search.trim() === '') return { tokens: [], phrases: [] };
  const phrases = phrasesOf(search);
  const tokens = wordsOf(foldText(search.replace(QUOTED, ' ').normalize('NFC').replace(NUMBER_WORD, '')));
  checkWords(search, [...phrases.flatMap(wordsOf), ...tokens]);
  checkPhrases(search, phrases);
  return { tokens, phrases };
}

/** Returns the folded words of a search in which quotation marks mean nothing. Throws as {@link readSearch} does. */
export function searchTokens(search: string | null | undefined): readonly string[] {
  if (search === null || search === undefined || search.trim() === '') return [];
  const tokens = wordsOf(foldText(search));
  checkWords(search, tokens);
  return tokens;
}

/** Returns the phrases of a search, folded; it may have more than are allowed. */
export function phrasesOf(search: string): readonly string[] {
  const quoted = [...search.matchAll(QUOTED)].map(([, words = '']) => foldText(words));
  return [...new Set(quoted.filter(Boolean))];
}

function checkPhrases(search: string, phrases: readonly string[]): void {
  if (phrases.length <= MAX_SEARCH_PHRASES) return;
  const message = `a search has at most ${MAX_SEARCH_PHRASES} phrases in quotation marks, this one has ${phrases.length}: leave some out`;
  throw new LimitError({ limit: 'searchPhrases', maximum: MAX_SEARCH_PHRASES, asked: phrases.length }, message, search);
}

const wordsOf = (folded: string): readonly string[] => folded.split(' ').filter(Boolean);

function checkWords(search: string, words: readonly string[]): void {
  if (words.length === 0) throw new CanCuError('INVALID', `"${search}" holds no letter or digit to search for`, search);
  if (words.length <= MAX_SEARCH_WORDS) return;
  const message = `a search has at most ${MAX_SEARCH_WORDS} words, this one has ${words.length}: leave some out`;
  throw new LimitError({ limit: 'searchWords', maximum: MAX_SEARCH_WORDS, asked: words.length }, message, search);
}
