/**
 * Returns the full-text query that requires every phrase, and every token, the last as a prefix: in the search text alone,
 * or each of them there or in the content. Words are runs of `[a-z0-9]` (checked before), so none can be an operator.
 */
export function fullTextQuery(tokens: readonly string[], inText: boolean, phrases: readonly string[] = []): string {
  const field = inText ? '' : 'searchText:';
  const words = tokens.map((token, at) => `+${field}${token}${at === tokens.length - 1 ? '*' : ''}`);
  return [...phrases.map((phrase) => `+${field}"${phrase}"`), ...words].join(' ');
}

/** Returns the condition that a node's folded search text holds every token; `$patterns` are the `tokenPatterns`. */
export function holdsTokens(node: string): string {
  return `all(pattern IN $patterns WHERE (' ' + ${node}.searchText + ' ') CONTAINS pattern)`;
}
