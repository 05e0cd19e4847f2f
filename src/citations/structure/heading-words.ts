import { markId } from '../text/marks.js';
import {
  BROKEN,
  gapBefore,
  idAt,
  isAllCapitals,
  startsCapital,
  startsParagraph,
  type Tokens,
  textBetween,
} from '../text/tokens.js';

const MOST_WORDS = 60;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([';', ':', '.'].map(markId));

/**
 * Returns the words from token `from` to the end of their line where they are a heading, null where they are a
 * sentence. A next line that begins in lower case, or continues a line in capitals, belongs to the same line. `begin`
 * is the token that the line begins with.
 */
export function wordsOfHeading(tokens: Tokens, from: number, begin: number): string | null {
  let to = from;
  while (to < Math.min(tokens.count, from + MOST_WORDS) && !(to > begin && endsLine(tokens, to))) to++;
  if (to <= from || to === from + MOST_WORDS || SENTENCE_ENDS.has(idAt(tokens, to - 1))) return null;
  return textBetween(tokens, from, to).replace(/\s+/gu, ' ');
}

const endsLine = (tokens: Tokens, at: number): boolean =>
  startsParagraph(tokens, at) ||
  (gapBefore(tokens, at) === BROKEN &&
    (startsCapital(tokens, at) || idAt(tokens, at) < 0) &&
    !(isAllCapitals(tokens, at) && isAllCapitals(tokens, at - 1)));
