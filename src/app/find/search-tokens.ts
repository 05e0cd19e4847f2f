import { CanCuError } from '../../domain/errors.js';
import { foldText } from '../../domain/values/fold.js';

/** The largest number of words in one search. */
export const MAX_SEARCH_TOKENS = 20;

/**
 * Returns the folded words of a search, none where the search is absent or blank. Throws INVALID where it has no letter
 * or digit, TOO_LARGE where it has more than {@link MAX_SEARCH_TOKENS} words.
 */
export function searchTokens(search: string | null | undefined): readonly string[] {
  if (search === null || search === undefined || search.trim() === '') return [];
  const tokens = foldText(search).split(' ').filter(Boolean);
  if (tokens.length === 0)
    throw new CanCuError('INVALID', `"${search}" holds no letter or digit to search for`, search);
  if (tokens.length > MAX_SEARCH_TOKENS) {
    const message = `a search has at most ${MAX_SEARCH_TOKENS} words, this one has ${tokens.length}: leave some out`;
    throw new CanCuError('TOO_LARGE', message, search);
  }
  return tokens;
}
