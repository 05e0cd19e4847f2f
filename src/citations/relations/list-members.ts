import { yearOf } from '../../domain/values/calendar-date.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { JOINTS, LIST_CONJUNCTIONS } from '../patterns/linking-words.js';
import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { CLOSE_BRACKET, COLON, COMMA, EN_DASH, HYPHEN, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, startsCapital, type Tokens } from '../text/tokens.js';
import { hasMark } from './title-end.js';

/** Ranks of documents that guide others: each guides those above it (Luật Ban hành văn bản quy phạm pháp luật, Điều 4). */
const RANKS: ReadonlyMap<DocumentType, number> = new Map([
  ['CONSTITUTION', 6],
  ['CODE', 5],
  ['LAW', 5],
  ['ORDINANCE', 5],
  ['DECREE', 4],
  ['DECISION', 3],
  ['CIRCULAR', 2],
  ['JOINT_CIRCULAR', 2],
]);

const rankOf = ({ type }: MentionCandidate): number | null => (type && RANKS.get(type.type)) ?? null;

const issueYearOf = ({ date, year, symbol }: MentionCandidate): number | null =>
  yearOf(date) ?? year ?? symbol?.year ?? null;

/**
 * Returns true where both state when they were issued and the second is later than the first: a title cannot name what
 * did not exist yet.
 */
export function isLater(first: MentionCandidate, second: MentionCandidate): boolean {
  if (first.date !== null && second.date !== null) return second.date > first.date;
  const [before, after] = [issueYearOf(first), issueYearOf(second)];
  return before !== null && after !== null && after > before;
}

/** Returns true where both state when they were issued and the second is no later than the first. */
export function isNoLater(first: MentionCandidate, second: MentionCandidate): boolean {
  if (first.date !== null && second.date !== null) return second.date <= first.date;
  const [before, after] = [issueYearOf(first), issueYearOf(second)];
  return before !== null && after !== null && after < before;
}

/** Returns true where the second stands above the first, so that the first may guide it; null where ranks do not tell. */
export function outranks(first: MentionCandidate, second: MentionCandidate): boolean | null {
  const [below, above] = [rankOf(first), rankOf(second)];
  return below === null || above === null ? null : above > below;
}

/** Returns true where a comma, a semicolon or "và" right before a mention joins it to what was named before. */
export const isJoined = (tokens: Tokens, candidate: MentionCandidate): boolean =>
  LIST_CONJUNCTIONS.has(idAt(tokens, candidate.lead - 1));

/** What may stand between the members of a list, words of types and joints aside. */
const LIST_MARKS: ReadonlySet<number> = new Set([
  COMMA,
  SEMICOLON,
  COLON,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  HYPHEN,
  EN_DASH,
]);

/** Returns true where only joints stand between two mentions: they are members of one list. */
export function isJoint(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = idAt(tokens, at);
    if (LIST_MARKS.has(id) || JOINTS.has(id) || NUMBER_WORDS.has(id)) continue;
    const type = matchPhrase(tokens, at, TYPE_TABLE);
    if (!type || !startsCapital(tokens, at)) return false;
    at += type.ids.length - 1;
  }
  return true;
}

/** Returns true where coordination joins like with like: a name with names, a dated number with dated numbers. */
export function isOfSameKind(tokens: Tokens, last: MentionCandidate, candidate: MentionCandidate): boolean {
  if (
    hasMark(tokens, last.tail, candidate.lead, OPEN_BRACKET) ||
    hasMark(tokens, last.tail, candidate.lead, CLOSE_BRACKET)
  )
    return candidate.symbol !== null && candidate.symbol.canonical === last.symbol?.canonical;
  const numbered = (one: MentionCandidate): boolean => one.symbol !== null || one.bareNumber !== null;
  return (
    numbered(last) === numbered(candidate) &&
    (last.date !== null || last.inside >= 0) === (candidate.date !== null || candidate.inside >= 0)
  );
}

const isDatedLaw = ({ type, year }: MentionCandidate): boolean => type?.naming === 'LAW' && year !== null;

/** Returns true where a comma or "và" right before a dated number goes on with the list of another, not with its title. */
export function isNextMember(tokens: Tokens, last: MentionCandidate, candidate: MentionCandidate): boolean {
  const before = idAt(tokens, candidate.lead - 1);
  const dated = (one: MentionCandidate): boolean => one.date !== null || one.issuers.length > 0;
  return (
    (before === COMMA || before === AND) &&
    (candidate.symbol !== null || candidate.bareNumber !== null || isDatedLaw(candidate)) &&
    dated(last) &&
    (dated(candidate) || candidate.year !== null)
  );
}
