import { CLOSE_BRACKET, CLOSE_SQUARE, markId, OPEN_BRACKET, OPEN_SQUARE } from '../text/marks.js';
import { idAt, isNumberAt, lengthAt, type Tokens, touchesPrevious } from '../text/tokens.js';

const SIGNS: ReadonlySet<number> = new Set(['*', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'].map(markId));
const MOST_DIGITS = 2;

/**
 * Returns the token after the mark of a footnote at `at`, right behind a number or name: "[2]", "(1)", "*", "¹", or a bare
 * digit that touches the word before it; `at` where none stands there.
 */
export function passFootnoteMark(tokens: Tokens, at: number): number {
  const id = idAt(tokens, at);
  if (SIGNS.has(id) && touchesPrevious(tokens, at)) return at + 1;
  const closing = id === OPEN_SQUARE ? CLOSE_SQUARE : id === OPEN_BRACKET ? CLOSE_BRACKET : null;
  if (closing !== null && isShortNumber(tokens, at + 1) && idAt(tokens, at + 2) === closing) return at + 3;
  return isShortNumber(tokens, at) && touchesPrevious(tokens, at) ? at + 1 : at;
}

const isShortNumber = (tokens: Tokens, at: number): boolean =>
  isNumberAt(tokens, at) && lengthAt(tokens, at) <= MOST_DIGITS;
