import { BLANK, BROKEN, markId, type Tokens } from '../text/tokenise.js';

const MOST_WORDS = 60;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([';', ':', '.'].map(markId));

/**
 * Returns the words from token `from` to the end of their line (a line that goes on in lower case too, or all in
 * capitals), where they are a heading and no sentence; null else. `begin` is the token that the line begins with.
 */
export function wordsOfHeading(tokens: Tokens, from: number, begin: number): string | null {
  let to = from;
  while (to < Math.min(tokens.count, from + MOST_WORDS) && !(to > begin && endsLine(tokens, to))) to++;
  if (to <= from || to === from + MOST_WORDS || SENTENCE_ENDS.has(tokens.id[to - 1] as number)) return null;
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/gu, ' ');
}

const endsLine = (tokens: Tokens, at: number): boolean =>
  tokens.gap[at] === BLANK ||
  (tokens.gap[at] === BROKEN &&
    ((tokens.caps[at] as number) > 0 || (tokens.id[at] as number) < 0) &&
    !(tokens.caps[at] === 2 && tokens.caps[at - 1] === 2));
