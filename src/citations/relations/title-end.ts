import { TITLE_ENDS } from '../patterns/cue-tables.js';
import { COLON } from '../text/marks.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** Returns true where the mark stands in `[from, to)`. */
export function hasMark(tokens: Tokens, from: number, to: number, mark: number): boolean {
  for (let at = from; at < to; at++) if (idAt(tokens, at) === mark) return true;
  return false;
}

/** Returns true where a title has ended in `[from, to)` and the sentence goes on. */
export function titleEnds(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (idAt(tokens, at) === COLON || matchPhrase(tokens, at, TITLE_ENDS)) return true;
  return false;
}
