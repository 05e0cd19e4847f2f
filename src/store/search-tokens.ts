/**
 * Returns what folded text, put between two spaces, must contain to hold the tokens: each token between spaces, the last
 * one without the space after it, since it may be the start of a word.
 */
export function tokenPatterns(tokens: readonly string[]): readonly string[] {
  return tokens.map((token, at) => (at === tokens.length - 1 ? ` ${token}` : ` ${token} `));
}
