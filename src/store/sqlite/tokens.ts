/**
 * Returns the condition that folded text holds each of `count` patterns of words (`tokenPatterns`, `wordPatterns`), which
 * are numbered from `first` on. Without any it always holds.
 */
export function holdsTokens(column: string, count: number, first: number): string {
  const holds = Array.from({ length: count }, (_, at) => `instr(' ' || ${column} || ' ', ?${first + at}) > 0`);
  return holds.length === 0 ? '1' : holds.join(' AND ');
}

/** Returns the query of a full-text index for phrases, and tokens, the last as a prefix; all are quoted, so none can be an operator. */
export function fullTextQuery(tokens: readonly string[], phrases: readonly string[] = []): string {
  const quoted = [...phrases, ...tokens].map((words) => `"${words.replaceAll('"', '""')}"`).join(' AND ');
  return tokens.length === 0 ? quoted : `${quoted} *`;
}
