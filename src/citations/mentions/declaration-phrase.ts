import { DECLARING } from '../patterns/linking-words.js';
import { markId } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

const LOOK_BACK = 5;
const QUOTES: ReadonlySet<number> = new Set(['“', '"', '”'].map(markId));

/** Returns true where "sau đây gọi tắt là" or the like begins among the last tokens of `[from, to)`. */
export function hasDeclarationPhrase(tokens: Tokens, from: number, to: number): boolean {
  for (let at = Math.max(from, to - LOOK_BACK); at < to; at++)
    if (DECLARING.some((words) => followsAt(tokens, at, words))) return true;
  return false;
}

/** Returns true where "sau đây gọi là" or the like ends right before token `at`, or before the quotation mark there. */
export function followsDeclarationPhrase(tokens: Tokens, at: number): boolean {
  const end = QUOTES.has(idAt(tokens, at - 1)) ? at - 1 : at;
  return DECLARING.some((words) => followsAt(tokens, end - words.length, words));
}
