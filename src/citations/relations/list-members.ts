import { yearOf } from '../../domain/values/calendar-date.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { MentionCandidate } from '../mentions/candidate.js';
import { CHANGED_BY, TITLE_STARTS } from '../patterns/cue-tables.js';
import { BACK_REFERENCES, CONTENTS, EXTENTS, JOINTS, LIST_CONJUNCTIONS, OBJECTS } from '../patterns/linking-words.js';
import { PROVISION_WORDS } from '../patterns/provision-words.js';
import { NUMBER_WORDS, TYPE_TABLE } from '../patterns/type-words.js';
import { endOfBody } from '../readers/body-spans.js';
import { CLOSE_BRACKET, COLON, COMMA, EN_DASH, HYPHEN, OPEN_BRACKET, SEMICOLON, SLASH } from '../text/marks.js';
import { ALREADY, AND, AT, DAY, OF, PASSIVE, THE_PLURAL } from '../text/particles.js';
import { followsAt, matchPhrase } from '../text/phrases.js';
import { AMEND, DOCUMENTS, TERM } from '../text/terms.js';
import { idAt, isNumberAt, startsCapital, type Tokens } from '../text/tokens.js';
import { lastCue } from './last-cue.js';
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

/**
 * Returns true where the candidate has a later number of the host's series, and the document named between them is of
 * another: "Nghị quyết số 81/NQ-CP thực hiện Nghị quyết số 61-NQ/TW và Nghị quyết số 82/NQ-CP".
 */
export function isNextOfSeries(host: MentionCandidate, last: MentionCandidate, candidate: MentionCandidate): boolean {
  const series = seriesOf(host);
  if (series === null || series !== seriesOf(candidate) || series === seriesOf(last)) return false;
  return last.symbol !== null && Number(candidate.symbol?.number) > Number(host.symbol?.number);
}

const seriesOf = ({ symbol }: MentionCandidate): string | null =>
  symbol && [symbol.year, symbol.typeLetters, ...symbol.issuerLetters].join(' ');

/** Returns true where "và" joins a number to the host, whose title names no document and says nothing that could rule one. */
export const isJoinedNumber = (tokens: Tokens, host: MentionCandidate, candidate: MentionCandidate): boolean =>
  idAt(tokens, candidate.from - 1) === AND &&
  host.symbol !== null &&
  candidate.symbol !== null &&
  lastCue(tokens, host.tail, candidate.lead) === null;

/** Returns true where a comma, a semicolon or "và" right before a mention joins it to what was named before. */
export const isJoined = (tokens: Tokens, candidate: MentionCandidate): boolean =>
  LIST_CONJUNCTIONS.has(idAt(tokens, candidate.lead - 1));

const BEFORE_LISTED: ReadonlySet<number> = new Set([COLON, OPEN_BRACKET]);
/** How many tokens the general words before the listed documents take at most. */
const GENERAL_LENGTH = 20;
/** How many tokens the remark on a change takes at most. */
const CHANGE_LENGTH = 12;
const PASSIVE_WORDS: ReadonlySet<number> = new Set([ALREADY, PASSIVE]);

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
  for (let at = passRemark(tokens, from, to); at < to; ) {
    if (listsMeant(tokens, at, to)) return true;
    const length = jointLength(tokens, at);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

/** "các quy định nêu gương: A, B", "các văn bản của Tỉnh ủy (A; B)", "các Nghị quyết của Hội đồng nhân dân (số 8, số 9)": the colon or bracket tells which are meant. */
export function listsMeant(tokens: Tokens, at: number, to: number): boolean {
  const last = NUMBER_WORDS.has(idAt(tokens, to - 1)) ? to - 2 : to - 1;
  if (idAt(tokens, at) !== THE_PLURAL || !BEFORE_LISTED.has(idAt(tokens, last)) || last - at > GENERAL_LENGTH)
    return false;
  return followsAt(tokens, at + 1, DOCUMENTS) || matchPhrase(tokens, at + 1, TYPE_TABLE) !== null;
}

function jointLength(tokens: Tokens, at: number): number {
  const content = matchPhrase(tokens, at, CONTENTS);
  if (content) return content.ids.length;
  const speaker = endOfSpeaker(tokens, at);
  if (speaker > at) return speaker - at;
  const id = idAt(tokens, at);
  if (LIST_MARKS.has(id) || JOINTS.has(id) || NUMBER_WORDS.has(id)) return 1;
  return startsCapital(tokens, at) ? (matchPhrase(tokens, at, TYPE_TABLE)?.ids.length ?? 0) : 0;
}

/** "…, Chủ tịch Ủy ban nhân dân tỉnh tại X", "… và chỉ đạo của Tỉnh ủy tại X": the next body that says what is carried out. */
function endOfSpeaker(tokens: Tokens, at: number): number {
  if (!LIST_CONJUNCTIONS.has(idAt(tokens, at - 1))) return at;
  const said = matchPhrase(tokens, at, OBJECTS);
  const of = at + (said?.ids.length ?? 0);
  const body = said && idAt(tokens, of) === OF ? of + 1 : at;
  const end = endOfBody(tokens, body);
  return end > body && idAt(tokens, end) === AT ? end : at;
}

/** Passes what only tells which document the last mention means, or which part of it: "nói trên", "ngày 03/9", "(Điều 11)". */
function passRemark(tokens: Tokens, from: number, to: number): number {
  const back = matchPhrase(tokens, from, BACK_REFERENCES);
  if (back?.value === 'ABOVE') return from + back.ids.length;
  if (idAt(tokens, from) === COMMA && followsAt(tokens, from + 1, TERM))
    return passWhile(tokens, from + 1 + TERM.length, to, (at) => IN_DAY.has(idAt(tokens, at)));
  if (idAt(tokens, from) === DAY) return passWhile(tokens, from + 1, to, (at) => IN_DAY.has(idAt(tokens, at)));
  // "Luật Bảo hiểm y tế sửa đổi, …": what a law is called that has just been amended.
  if (followsAt(tokens, from, AMEND) && LIST_CONJUNCTIONS.has(idAt(tokens, from + AMEND.length)))
    return from + AMEND.length;
  if (idAt(tokens, from) !== OPEN_BRACKET) return from;
  if (EXTENTS.some((words) => followsAt(tokens, from + 1, words))) return passBracket(tokens, from + 1, to);
  const remark = passChange(tokens, from + 1, to);
  if (remark > from) return remark;
  if (matchPhrase(tokens, from + 1, TITLE_STARTS)) return passBracket(tokens, from + 1, to);
  const end = passWhile(tokens, from + 1, to, (at) => PROVISION_WORDS.has(idAt(tokens, at)) || isListed(tokens, at));
  return idAt(tokens, end) === CLOSE_BRACKET ? end + 1 : from;
}

/** "về cơ chế một cửa)": the title of the last mention, in a bracket; `from - 1` where that is not closed. */
function passBracket(tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) if (idAt(tokens, at) === CLOSE_BRACKET) return at + 1;
  return from - 1;
}

/** "được sửa đổi, bổ sung năm 2019)": how the last mention reads now; -1 where nothing of the kind follows. */
function passChange(tokens: Tokens, from: number, to: number): number {
  const verb = PASSIVE_WORDS.has(idAt(tokens, from))
    ? passWhile(tokens, from, to, (at) => PASSIVE_WORDS.has(idAt(tokens, at)))
    : from;
  if (!matchPhrase(tokens, verb, CHANGED_BY)) return -1;
  for (let at = verb; at < Math.min(to, verb + CHANGE_LENGTH); at++)
    if (idAt(tokens, at) === CLOSE_BRACKET) return at + 1;
  return -1;
}

/** Marks in a day that is written without its year, and between two years. */
const IN_DAY: ReadonlySet<number> = new Set([SLASH, HYPHEN, EN_DASH]);

const isListed = (tokens: Tokens, at: number): boolean => idAt(tokens, at) === COMMA || idAt(tokens, at) === AND;

function passWhile(tokens: Tokens, from: number, to: number, passes: (at: number) => boolean): number {
  let at = from;
  while (at < to && (isNumberAt(tokens, at) || passes(at))) at++;
  return at;
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

/** Returns true where a comma or "và" right before a dated number, or the resolution of a congress or plenum, goes on with the list of another, not with its title. */
export function isNextMember(tokens: Tokens, last: MentionCandidate, candidate: MentionCandidate): boolean {
  const before = idAt(tokens, candidate.lead - 1);
  const dated = (one: MentionCandidate): boolean => one.date !== null || one.issuers.length > 0;
  const joined = before === COMMA || before === AND;
  if (joined && candidate.congressOrPlenum !== null) return dated(last);
  return (
    joined &&
    (candidate.symbol !== null || candidate.bareNumber !== null || isDatedLaw(candidate)) &&
    dated(last) &&
    (dated(candidate) || candidate.year !== null)
  );
}
