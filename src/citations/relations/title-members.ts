import type { MentionCandidate } from '../mentions/candidate.js';
import { LIST_CONJUNCTIONS } from '../patterns/linking-words.js';
import type { Tokens } from '../text/tokens.js';

/** Ranks of documents that guide others: each guides those above it (Luật Ban hành văn bản quy phạm pháp luật, Điều 4). */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['hiến pháp', 6],
  ['bộ luật', 5],
  ['luật', 5],
  ['pháp lệnh', 5],
  ['nghị định', 4],
  ['quyết định', 3],
  ['thông tư', 2],
  ['thông tư liên tịch', 2],
]);

const rankOf = (candidate: MentionCandidate): number | null => RANKS.get(candidate.type?.name ?? '') ?? null;

const yearOf = ({ date, year, symbol }: MentionCandidate): number | null =>
  date !== null ? Number(date.slice(0, 4)) : (year ?? symbol?.year ?? null);

/** Returns true where both tell when they were issued and the second is later than the first: no title names what did not exist. */
export function isLater(first: MentionCandidate, second: MentionCandidate): boolean {
  if (first.date !== null && second.date !== null) return second.date > first.date;
  const [before, after] = [yearOf(first), yearOf(second)];
  return before !== null && after !== null && after > before;
}

/** Returns true where the second stands above the first, so that the first may guide it; null where ranks do not tell. */
export function outranks(first: MentionCandidate, second: MentionCandidate): boolean | null {
  const [below, above] = [rankOf(first), rankOf(second)];
  return below === null || above === null ? null : above > below;
}

/** Returns true where a comma, a semicolon or "và" right before a mention joins it to what was named before. */
export const isJoined = (tokens: Tokens, candidate: MentionCandidate): boolean =>
  LIST_CONJUNCTIONS.has(tokens.id[candidate.lead - 1] ?? 0);
