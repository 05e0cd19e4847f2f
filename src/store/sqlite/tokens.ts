/**
 * Returns the condition that folded text holds every token as a word, the last as the start of one. Its values are the
 * `tokenPatterns`, `count` of them numbered from `first` on. Without tokens it always holds.
 */
export function holdsTokens(column: string, count: number, first: number): string {
  const holds = Array.from({ length: count }, (_, at) => `instr(' ' || ${column} || ' ', ?${first + at}) > 0`);
  return holds.length === 0 ? '1' : holds.join(' AND ');
}

/** Returns the query of the full-text index for the same condition; tokens are quoted, so none can be an operator. */
export function fullTextQuery(tokens: readonly string[]): string {
  const quoted = tokens.map((token) => `"${token.replaceAll('"', '""')}"`);
  return `${quoted.join(' AND ')} *`;
}
