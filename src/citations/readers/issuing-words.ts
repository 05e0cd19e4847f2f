import { wordId } from '../text/lexicon.js';
import { ALREADY, JUST } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { ISSUE } from '../text/terms.js';
import { idAt, type Tokens } from '../text/tokens.js';

/** "đã", "vừa": before the verb of what was done. */
export const ALREADY_OR_JUST: ReadonlySet<number> = new Set([ALREADY, JUST]);
const SIGN = wordId('ký');

/** Returns the token after "ban hành", "ký" or "ký ban hành" that begins at `at`, or `at` where none does. */
export function passIssuing(tokens: Tokens, at: number): number {
  const after = idAt(tokens, at) === SIGN ? at + 1 : at;
  return followsAt(tokens, after, ISSUE) ? after + ISSUE.length : after;
}

/** Returns the token at which "ban hành", "ký" or "ký ban hành" begins that ends before `end`, or `end` where none does. */
export function beforeIssuing(tokens: Tokens, end: number): number {
  const at = followsAt(tokens, end - ISSUE.length, ISSUE) ? end - ISSUE.length : end;
  return idAt(tokens, at - 1) === SIGN ? at - 1 : at;
}
