/**
 * Returns the condition that folded text holds every token as a word, the last as the start of one: `count` values
 * numbered from `first` on, which are {@link tokenPatterns}. Without tokens it holds always.
 */
export function tokenSql(column: string, count: number, first: number): string {
  const holds = Array.from({ length: count }, (_, at) => `instr(' ' || ${column} || ' ', ?${first + at}) > 0`);
  return holds.length === 0 ? '1' : holds.join(' AND ');
}

/** Returns the values for {@link tokenSql}: each token between spaces, the last open at its end. */
export function tokenPatterns(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? ` ${token}` : ` ${token} `));
}

/** Returns the query of the full-text index for the same condition; tokens are quoted, so none can be an operator. */
export function matchQuery(tokens: readonly string[]): string {
  const quoted = tokens.map((token) => `"${token.replaceAll('"', '""')}"`);
  return `${quoted.join(' AND ')} *`;
}
