import { NUMBER_WORDS } from '../patterns/type-words.js';
import { COLON, COMMA, DOT, HYPHEN, SEMICOLON, SLASH } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { idAt, isMarkAt, isNumberAt, isWordAt, NUMBER_ID, type Tokens, touchesPrevious } from '../text/tokens.js';

/**
 * Returns true where the digits at token `at` may begin a document's number. A quick check of the marks around them,
 * since most digits are not numbers of documents.
 */
export function mayBeginNumber(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || continuesDigits(tokens, at)) return false;
  const next = idAt(tokens, at + 1);
  if (next === SLASH) return true;
  if (next === DOT) return isNumberAt(tokens, at + 2) && idAt(tokens, at + 3) === SLASH;
  if (next < NUMBER_ID) return isWordAt(tokens, at + 2);
  return next >= 0 && (idAt(tokens, at + 2) === SLASH || (touchesPrevious(tokens, at + 1) && isMarkAt(tokens, at + 2)));
}

/** Whether the digits go on with those before them: "1/2", "1.000", "12-13", the minutes of "7:30". */
function continuesDigits(tokens: Tokens, at: number): boolean {
  if (at === 0 || !touchesPrevious(tokens, at)) return false;
  const before = idAt(tokens, at - 1);
  if (before === COLON) return isNumberAt(tokens, at - 2);
  return before === SLASH || before === DOT || before === NUMBER_ID || before === HYPHEN;
}

/** Returns true where a comma, semicolon, colon, "và" or "số" right before token `at` shows a member of a list of numbers. */
export function followsListMark(tokens: Tokens, at: number): boolean {
  const before = idAt(tokens, at - 1);
  return before === COMMA || before === SEMICOLON || before === COLON || before === AND || NUMBER_WORDS.has(before);
}
