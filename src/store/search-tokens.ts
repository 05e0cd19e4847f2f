import type { DocumentSearch } from './document-search.js';

/** What a search looks for. */
export type SearchedWords = Pick<DocumentSearch, 'tokens' | 'phrases'>;

/**
 * Returns what folded text, put between two spaces, must contain to hold the tokens: each token between spaces, the last
 * one without the space after it, since it may be the start of a word.
 */
export function tokenPatterns(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? ` ${token}` : ` ${token} `));
}

/** Returns all words searched for, those of phrases first, joined by spaces: the folded number of exact hits. Empty when every document is meant. */
export function searchedWords({ phrases, tokens }: SearchedWords): string {
  return [...phrases, ...tokens].join(' ');
}

/** Returns what folded text, put between two spaces, must contain to hold phrases and tokens. */
export function wordPatterns({ phrases, tokens }: SearchedWords): readonly string[] {
  return [...phrases.map((phrase) => ` ${phrase} `), ...tokenPatterns(tokens)];
}
