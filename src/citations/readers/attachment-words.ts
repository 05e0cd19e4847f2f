import { ATTACHED } from '../patterns/linking-words.js';
import { followsAt } from '../text/phrases.js';
import type { Tokens } from '../text/tokens.js';

/** Returns true where "ban hành kèm theo" or the like begins. */
export const isAttachmentAt = (tokens: Tokens, at: number): boolean =>
  ATTACHED.some((words) => followsAt(tokens, at, words));

/** Returns the token at which "ban hành kèm theo" or the like begins that ends right before `at`, -1 where none does. */
export function attachmentStart(tokens: Tokens, at: number): number {
  const words = ATTACHED.find((each) => followsAt(tokens, at - each.length, each));
  return words ? at - words.length : -1;
}
