import { AGAIN } from '../patterns/linking-words.js';
import { markId } from '../text/marks.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

const QUOTES: ReadonlySet<number> = new Set(['“', '"', '”'].map(markId));

/** Returns true where "sau đây gọi tắt là" or the like stands right before token `to`. */
export function hasDeclarationPhrase(tokens: Tokens, from: number, to: number): boolean {
  const start = Math.max(from, to - 5);
  for (let at = start; at < to; at++) if (AGAIN.some((say) => followsAt(tokens, at, say))) return true;
  return false;
}

/** Returns true where "sau đây gọi là" or the like ends right before token `at`, an opening quotation mark passed. */
export function followsDeclarationPhrase(tokens: Tokens, at: number): boolean {
  const end = QUOTES.has(idAt(tokens, at - 1)) ? at - 1 : at;
  return AGAIN.some((say) => followsAt(tokens, end - say.length, say));
}
