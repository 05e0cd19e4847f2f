import { BASES } from '../patterns/recital-words.js';
import { wordId } from '../text/lexicon.js';
import { followsAt } from '../text/phrases.js';
import { idAt, isAllCapitals, startsCapital, startsLine, type Tokens } from '../text/tokens.js';

/** "UBND TP": two abbreviations are no heading. */
const CITY: ReadonlySet<number> = new Set(['tp', 'tphcm', 'tw'].map(wordId));

/** Returns true where a line begins "Căn cứ …", a recital. */
export const isRecitalStart = (tokens: Tokens, at: number): boolean =>
  startsCapital(tokens, at) && BASES.some((words) => followsAt(tokens, at, words));

/** Returns true where a line in capitals begins after a line that is not: a heading, which goes on with nothing. */
export const isHeadingLine = (tokens: Tokens, at: number): boolean =>
  startsLine(tokens, at) &&
  !isAllCapitals(tokens, at - 1) &&
  isAllCapitals(tokens, at) &&
  isAllCapitals(tokens, at + 1) &&
  !CITY.has(idAt(tokens, at + 1));
