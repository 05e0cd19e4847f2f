import { BASES } from '../patterns/recital-words.js';
import { wordId } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import { BROKEN, type Tokens } from '../text/tokenise.js';

/** "UBND TP": two abbreviations are no heading. */
const CITY: ReadonlySet<number> = new Set(['tp', 'tphcm', 'tw'].map(wordId));

/** Returns true where a line begins "Căn cứ …", a recital. */
export const isRecitalStart = (tokens: Tokens, at: number): boolean =>
  (tokens.caps[at] as number) > 0 && BASES.some((words) => followsAt(tokens, at, words));

/** Returns true where a line in capitals begins behind a line that is not: a heading, which goes on with nothing. */
export const isHeadingLine = (tokens: Tokens, at: number): boolean =>
  (tokens.gap[at] as number) >= BROKEN &&
  tokens.caps[at - 1] !== 2 &&
  tokens.caps[at] === 2 &&
  tokens.caps[at + 1] === 2 &&
  !CITY.has(tokens.id[at + 1] as number);
