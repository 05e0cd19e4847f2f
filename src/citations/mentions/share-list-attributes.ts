import { NUMBER_WORDS } from '../patterns/type-words.js';
import { COMMA } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/**
 * Returns the candidates with what a list shares: in "các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017" date and
 * issuer behind the last number are all its members'.
 */
export function shareListAttributes(tokens: Tokens, found: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const own = shared[index] as MentionCandidate;
    const next = shared[index + 1] as MentionCandidate;
    const open = own.symbol !== null && own.issuers.length === 0;
    if (!open || next.form !== 'LIST' || next.segment !== own.segment || !isListJoint(tokens, own.tail, next.from))
      continue;
    const { date, year, issuers, term } = next;
    if (own.date === null && own.year === null) shared[index] = { ...own, date, year, issuers, term };
    else if (isOfSameBody(own, next)) shared[index] = { ...own, issuers };
  }
  return shared;
}

/** Letters of the same issuers: with dates of their own, "số 96-KH/TU ngày …, số 97-KH/TU ngày … của Tỉnh ủy" still have one. */
const isOfSameBody = (own: MentionCandidate, next: MentionCandidate): boolean =>
  own.symbol?.issuerLetters.join() === next.symbol?.issuerLetters.join();

const isListJoint = (tokens: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const id = idAt(tokens, at);
    if (id !== COMMA && id !== AND && !NUMBER_WORDS.has(id)) return false;
  }
  return to - from <= 3;
};
