import { TITLE_ENDS } from '../patterns/cue-tables.js';
import { CLOSE_QUOTE, COLON, COMMA, OPEN_QUOTE, QUOTE } from '../text/marks.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import { beginsMainClause } from './clauses.js';

/** Returns true where the mark stands in `[from, to)`. */
export function hasMark(tokens: Tokens, from: number, to: number, mark: number): boolean {
  for (let at = from; at < to; at++) if (idAt(tokens, at) === mark) return true;
  return false;
}

/** How many tokens a quoted title takes at most. */
const QUOTED_TITLE = 120;

/**
 * Returns the token after a title in quotation marks that begins at `from`, a comma aside, and `from` where there is
 * none: “về tăng cường …”.
 */
export function passQuotedTitle(tokens: Tokens, from: number): number {
  const opening = idAt(tokens, from) === COMMA ? from + 1 : from;
  const mark = idAt(tokens, opening);
  if (mark !== OPEN_QUOTE && mark !== QUOTE) return from;
  const closing = mark === QUOTE ? QUOTE : CLOSE_QUOTE;
  for (let at = opening + 1; at < Math.min(tokens.count, opening + QUOTED_TITLE); at++)
    if (idAt(tokens, at) === closing) return at + 1;
  return from;
}

/** Returns true where a title has ended in `[from, to)` and the sentence goes on. */
export function titleEnds(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (idAt(tokens, at) === COLON || matchPhrase(tokens, at, TITLE_ENDS)) return true;
  return beginsMainClause(tokens, from, to);
}
