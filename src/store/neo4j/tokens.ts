/**
 * Returns the words that folded text between spaces must contain: each token between spaces, the last open at its end.
 * Compared with `CONTAINS`, they hold where {@link luceneQuery} holds.
 */
export function tokenPatterns(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? ` ${token}` : ` ${token} `));
}

/**
 * Returns the full-text query that all tokens must match, the last as a prefix; in the search text alone, or each
 * there or in the content. Tokens are runs of `[a-z0-9]` (checked before), so none can be an operator.
 */
export function luceneQuery(tokens: readonly string[], inText: boolean): string {
  const field = inText ? '' : 'searchText:';
  return tokens.map((token, at) => `+${field}${token}${at === tokens.length - 1 ? '*' : ''}`).join(' ');
}

/** Returns the condition that a node's folded search text holds `$patterns`. */
export function holdsTokens(node: string): string {
  return `all(pattern IN $patterns WHERE (' ' + ${node}.searchText + ' ') CONTAINS pattern)`;
}
