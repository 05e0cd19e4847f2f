import { ATTACHED } from '../patterns/linking-words.js';
import { phraseIds } from '../text/lexicon.js';
import { AT, IN } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';

const SOME = ['một số', 'một phần'].map(phraseIds);

/** Returns true where "một số …" or "một phần" stands right before the mention, so that only a part is meant. */
export const meansPartOf = (tokens: Tokens, lead: number): boolean => {
  for (let at = Math.max(0, lead - 5); at < lead; at++)
    if (SOME.some((words) => followsAt(tokens, at, words))) return true;
  return false;
};

const WITHIN: ReadonlySet<number> = new Set([AT, IN]);

/**
 * Returns true where "tại" or "trong" stands right before the mention, so that something in it is meant ("bãi bỏ mức
 * phí tại X"). What was issued with a document counts as the whole.
 */
export const meansSomethingIn = (tokens: Tokens, lead: number): boolean =>
  WITHIN.has(idAt(tokens, lead - 1)) && !ATTACHED.some((words) => followsAt(tokens, lead - words.length, words));
