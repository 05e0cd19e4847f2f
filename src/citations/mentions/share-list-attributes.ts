import { yearOf } from '../../domain/values/calendar-date.js';
import { NUMBER_WORDS } from '../patterns/type-words.js';
import { SAME, SAYS_SAME } from '../readers/citation-suffix.js';
import { phraseIds, wordIds } from '../text/lexicon.js';
import { COMMA, OPEN_BRACKET, SEMICOLON } from '../text/marks.js';
import { AND, AT, DAY, THE_PLURAL } from '../text/particles.js';
import { followsAt } from '../text/phrases.js';
import { idAt, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';
import { dateIn } from './days-without-year.js';

/** How many tokens may stand between two members of a list. */
const MOST_BETWEEN = 3;

/**
 * Returns the candidates with what the members of a list share: in "các Nghị quyết số 18-NQ/TW, 19-NQ/TW ngày 25/10/2017"
 * date and issuer after the last number hold for all. In "Chỉ thị số 14-CT/TW ngày … và Kết luận số 61-KL/TW ngày … của Ban
 * Bí thư" the issuer holds for both; so does one that stands before the first.
 */
export function shareListAttributes(tokens: Tokens, found: readonly MentionCandidate[]): readonly MentionCandidate[] {
  const shared = [...found];
  const stated = numbersWithIssuers(found);
  for (let index = shared.length - 2; index >= 0; index--)
    shared[index] = withWhatFollows(
      tokens,
      shared[index] as MentionCandidate,
      shared[index + 1] as MentionCandidate,
      stated,
    );
  for (let index = 1; index < shared.length; index++) {
    const before = shared[index - 1] as MentionCandidate;
    const member = shared[index] as MentionCandidate;
    const dated = isOfSameDay(tokens, before, member) ? { ...member, date: before.date, year: before.year } : member;
    if (lacksIssuer(dated) && hasSameIssuerLetters(before, dated) && sharesIssuerOf(tokens, before, dated))
      shared[index] = { ...dated, issuers: before.issuers };
    else shared[index] = dated;
  }
  return shared;
}

/** A member with what stands after the next one, which has its own already. */
function withWhatFollows(
  tokens: Tokens,
  found: MentionCandidate,
  next: MentionCandidate,
  stated: ReadonlySet<string>,
): MentionCandidate {
  const member = withYearOf(tokens, found, next);
  if (isSaidIn(tokens, member) && hasSameIssuerLetters(member, next) && isJoinedWithIssuer(tokens, member, next))
    return { ...member, issuers: next.issuers };
  if (!lacksIssuer(member)) return member;
  const shared = withAttributesOf(next, member, tokens);
  return stated.has(member.symbol?.canonical ?? '') ? { ...shared, issuers: [] } : shared;
}

/** "kết luận của Bộ Chính trị tại các văn bản số A ngày … và số B ngày … của Văn phòng …": who said it, and who wrote it down. */
const isSaidIn = (tokens: Tokens, member: MentionCandidate): boolean =>
  hasIssuerBefore(member) && (idAt(tokens, member.lead - 1) === AT || idAt(tokens, member.lead - 2) === AT);

const isJoinedWithIssuer = (tokens: Tokens, member: MentionCandidate, next: MentionCandidate): boolean =>
  (next.issuers[0]?.from ?? 0) > next.to && (isNextMember(tokens, member, next) || isJoined(tokens, member, next));

/** Numbers beside which the text writes an issuer: where they stand in a list too, its issuer is not theirs. */
function numbersWithIssuers(found: readonly MentionCandidate[]): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const { symbol, issuers } of found) if (symbol && issuers.length > 0) numbers.add(symbol.canonical);
  return numbers;
}

const lacksIssuer = ({ symbol, bareNumber, issuers }: MentionCandidate): boolean =>
  (symbol !== null || bareNumber !== null) && issuers.length === 0;

/** A member with what stands after the next one and holds for both. */
function withAttributesOf(next: MentionCandidate, member: MentionCandidate, tokens: Tokens): MentionCandidate {
  const { date, year, issuers, term } = next;
  const isUndated = member.date === null && member.year === null && member.day === null;
  if (isUndated && isNextMember(tokens, member, next)) return { ...member, date, year, issuers, term };
  if (isUndated && isJoined(tokens, member, next) && (saysSameDay(tokens, next) || isNextNumber(tokens, member, next)))
    return { ...member, date, year, issuers, term };
  const isShared =
    hasSameIssuerLetters(member, next) && (isNextMember(tokens, member, next) || isJoinedPair(tokens, member, next));
  return isShared ? { ...member, issuers } : member;
}

/** "số 4900/QĐ-UBND ngày 14/12/2021, 4901/QĐ-UBND cùng ngày": the day is that of the one before. */
const isOfSameDay = (
  tokens: Tokens,
  before: MentionCandidate,
  { date, year, tail, segment }: MentionCandidate,
): boolean =>
  date === null &&
  year === null &&
  before.segment === segment &&
  idAt(tokens, tail) === SAME &&
  idAt(tokens, tail + 1) === DAY;

/** "Nghị định A và Nghị định B cùng ngày 30/7/2024 của Chính phủ". */
const saysSameDay = (tokens: Tokens, { to }: MentionCandidate): boolean =>
  SAYS_SAME.has(idAt(tokens, idAt(tokens, to) === COMMA ? to + 1 : to));

/** "Quy định số 89-QĐ/TW và Quy định số 90-QĐ/TW ngày …": numbers one after the other of one series are of one day. */
const isNextNumber = (tokens: Tokens, member: MentionCandidate, next: MentionCandidate): boolean =>
  idAt(tokens, member.tail) === AND &&
  hasSameIssuerLetters(member, next) &&
  member.symbol?.typeLetters === next.symbol?.typeLetters &&
  Number(next.symbol?.number) === Number(member.symbol?.number) + 1;

/** "ý kiến của Ủy ban nhân dân tỉnh tại Thông báo số …, Công văn số …": what stands before the first holds for both. */
const hasIssuerBefore = ({ issuers, from }: MentionCandidate): boolean =>
  issuers[0] !== undefined && issuers[0].to <= from;

const sharesIssuerOf = (tokens: Tokens, before: MentionCandidate, member: MentionCandidate): boolean =>
  (hasIssuerBefore(before) &&
    (isJoined(tokens, before, member) ||
      isNextMember(tokens, before, member) ||
      isNextInBracket(tokens, before, member))) ||
  isItsAmender(tokens, before, member);

/** "các văn bản của Tỉnh ủy (Chỉ thị số …; Kế hoạch số …)": a bracket that holds documents of the body before it. */
const isNextInBracket = (tokens: Tokens, { issuers, tail }: MentionCandidate, { from }: MentionCandidate): boolean =>
  idAt(tokens, issuers[0]?.to ?? -1) === OPEN_BRACKET && idAt(tokens, tail) === SEMICOLON && from === tail + 1;

/** "Quyết định số 6/2019/QĐ-UBND của UBND tỉnh (sửa đổi tại Quyết định số …)": who issued a document amends it. */
function isItsAmender(tokens: Tokens, before: MentionCandidate, { from }: MentionCandidate): boolean {
  if (from - before.tail > MOST_OF_AMENDED || from <= before.tail || !BY.has(idAt(tokens, from - 1))) return false;
  let changes = false;
  for (let at = before.tail; at < from; at++) {
    changes ||= followsAt(tokens, at, CHANGE);
    if (!OF_AMENDED.has(idAt(tokens, at))) return false;
  }
  return changes;
}
const MOST_OF_AMENDED = 12;
const BY = wordIds('tại bởi bằng theo');
const CHANGE = phraseIds('sửa đổi');
/** "(đã được sửa đổi, bổ sung một số điều tại". */
const OF_AMENDED: ReadonlySet<number> = new Set([
  ...wordIds('đã được sửa đổi bổ sung một số điều tại bởi bằng theo'),
  OPEN_BRACKET,
  COMMA,
]);

/** "số 86/CĐ-TTg ngày 03/9, số 87/CĐ-TTg ngày 05/9/2024": a day without a year is of the year of the next in the list. */
function withYearOf(tokens: Tokens, member: MentionCandidate, next: MentionCandidate): MentionCandidate {
  const year = member.symbol?.year ?? yearOf(next.date);
  const date = dateIn(member.day, year);
  if (date === null || !(isNextMember(tokens, member, next) || isJoined(tokens, member, next))) return member;
  return { ...member, date, year, day: null };
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
  isJoined(tokens, member, next) && hasSameIssuerLetters(member, next);

const isJoined = (tokens: Tokens, member: MentionCandidate, next: MentionCandidate): boolean =>
  (idAt(tokens, member.tail) === AND || idAt(tokens, member.tail) === COMMA) &&
  next.from === member.tail + (idAt(tokens, member.tail + 1) === THE_PLURAL ? 2 : 1) &&
  next.segment === member.segment;

/** Members with dates of their own still share the issuer: "số 96-KH/TU ngày …, số 97-KH/TU ngày … của Tỉnh ủy". */
const hasSameIssuerLetters = (member: MentionCandidate, next: MentionCandidate): boolean =>
  member.symbol !== null && member.symbol.issuerLetters.join() === next.symbol?.issuerLetters.join();
