import { NUMBER_WORDS } from '../patterns/type-words.js';
import { COMMA } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens may stand between two members of a list. */
const MOST_BETWEEN = 3;

/**
 * Returns the candidates with what the members of a list share: in "các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017"
 * date and issuer after the last number hold for all. In "Chỉ thị số 14-CT/TW ngày … và Kết luận số 61-KL/TW ngày … của Ban
 * Bí thư" the issuer holds for both.
 */
export function shareListAttributes(tokens: Tokens, found: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const shared = [...found];
  for (let index = shared.length - 2; index >= 0; index--) {
    const member = shared[index] as MentionCandidate;
    const next = shared[index + 1] as MentionCandidate;
    const lacksIssuer = member.symbol !== null && member.issuers.length === 0;
    if (lacksIssuer && isJoinedPair(tokens, member, next)) shared[index] = { ...member, issuers: next.issuers };
    if (!lacksIssuer || !isNextMember(tokens, member, next)) continue;
    const { date, year, issuers, term } = next;
    if (member.date === null && member.year === null) shared[index] = { ...member, date, year, issuers, term };
    else if (hasSameIssuerLetters(member, next)) shared[index] = { ...member, issuers };
  }
  return shared;
}

/** Whether the next candidate is a number without a type word, and only commas, "và" and "số" stand before it. */
function isNextMember(tokens: Tokens, member: MentionCandidate, next: MentionCandidate): boolean {
  if (next.form !== 'LIST' || next.segment !== member.segment || next.from - member.tail > MOST_BETWEEN) return false;
  for (let at = member.tail; at < next.from; at++) {
    const id = idAt(tokens, at);
    if (id !== COMMA && id !== AND && !NUMBER_WORDS.has(id)) return false;
  }
  return true;
}

/** Whether "và" or a comma alone joins two documents of one series of numbers. */
const isJoinedPair = (tokens: Tokens, member: MentionCandidate, next: MentionCandidate): boolean =>
  (idAt(tokens, member.tail) === AND || idAt(tokens, member.tail) === COMMA) &&
  next.from === member.tail + 1 &&
  next.segment === member.segment &&
  hasSameIssuerLetters(member, next);

/** Members with dates of their own still share the issuer: "số 96-KH/TU ngày …, số 97-KH/TU ngày … của Tỉnh ủy". */
const hasSameIssuerLetters = (member: MentionCandidate, next: MentionCandidate): boolean =>
  member.symbol?.issuerLetters.join() === next.symbol?.issuerLetters.join();
