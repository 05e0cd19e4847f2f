import { TYPE_TABLE } from '../patterns/type-words.js';
import { isCitedBare, readShortNumber } from '../readers/bare-numbers.js';
import { type BodySpan, endOfBody, isBodyHead } from '../readers/body-spans.js';
import { readRomanOrdinal, readTerm } from '../readers/congress-and-plenum.js';
import { readWrittenDate, readYear } from '../readers/dates.js';
import { spanLawName } from '../readers/law-name-span.js';
import { spanSymbol } from '../readers/symbol-span.js';
import { COLON, COMMA, OPEN_BRACKET } from '../text/marks.js';
import { AND, DAY, OF, THE_PLURAL, UNTIL, YEAR } from '../text/particles.js';
import { matchPhrase } from '../text/phrases.js';
import { idAt, isMarkAt, isNumberAt, lengthAt, startsCapital, type Tokens, writtenAt } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';
import { type CandidateCore, parseSymbolSpan } from './candidate-core.js';
import { padded } from './complete-bare-numbers.js';
import type { TypeWordSpan } from './core-context.js';
import type { NumbersInFull } from './numbers-in-full.js';
import { coreOfName } from './read-named-core.js';

/** A member of a list with the token at which it begins. */
export interface ListedCore {
  readonly from: number;
  readonly core: CandidateCore;
}

const MOST_MEMBERS = 20;
const MOST_DIGITS = 4;
const joinsNumbers = (tokens: Tokens, at: number): boolean => joins(tokens, at) || UNTIL.has(idAt(tokens, at));
const joins = (tokens: Tokens, at: number): boolean => idAt(tokens, at) === COMMA || idAt(tokens, at) === AND;

/**
 * "các Quyết định số 12, 13 và 14/QĐ-UBND", "số 12 đến 14/QĐ-UBND": numbers that share the letters, and the year, of the last one. Empty where the
 * digits at token `at`, after the type word and "số", begin no such list.
 */
export function readSharedNumbers(tokens: Tokens, { from, type }: TypeWordSpan, at: number): readonly ListedCore[] {
  const numbers: number[] = [];
  let next = at;
  while (numbers.length < MOST_MEMBERS && isPlainNumber(tokens, next) && joinsNumbers(tokens, next + 1)) {
    numbers.push(next);
    next += 2;
  }
  const span = numbers.length > 0 && isNumberAt(tokens, next) ? spanSymbol(tokens, next) : null;
  const last = span?.lettered ? parseSymbolSpan(tokens, span, type.name) : null;
  if (!span || !last) return [];
  const shared = last.canonical.slice(last.number.length + last.letter.length);
  const listed = numbers.map((number, index): ListedCore => {
    const symbol = { ...last, number: padded(writtenAt(tokens, number)), letter: '' };
    const canonical = symbol.number + shared;
    const reader = index === 0 ? 'NUMBER' : 'LISTED_NUMBER';
    const core: CandidateCore = {
      to: number + 1,
      form: index === 0 ? 'FULL' : 'LIST',
      reader,
      symbol: { ...symbol, canonical },
    };
    return { from: index === 0 ? from : number, core };
  });
  return [
    ...listed,
    { from: next, core: { to: span.to, end: span.end, form: 'LIST', reader: 'LISTED_NUMBER', symbol: last } },
  ];
}

/**
 * "các Nghị quyết 18, 19 và 22": the bare numbers that go on a list behind the first at token `at`. Each is given in full in
 * the text, or the type is cited by bare numbers and "các" shows that there are more.
 */
export function readFurtherNumbers(
  tokens: Tokens,
  { from, type }: TypeWordSpan,
  at: number,
  numbersInFull: NumbersInFull,
): readonly ListedCore[] {
  const isPlural = idAt(tokens, from - 1) === THE_PLURAL && isCitedBare(type);
  const listed: ListedCore[] = [];
  let next = at;
  while (listed.length < MOST_MEMBERS && joins(tokens, next)) {
    const digits = readShortNumber(tokens, next + 1);
    const isMember = digits !== null && (numbersInFull.has(type.name, digits) || (isPlural && digits.length <= 3));
    if (!isMember) break;
    const core: CandidateCore = { to: next + 2, form: 'LIST', reader: 'LISTED_NUMBER', bareNumber: digits };
    listed.push({ from: next + 1, core });
    next += 2;
  }
  return listed;
}

/**
 * "Nghị quyết Trung ương 4 khóa XI, XII", "khóa XI, khóa XII": the plenums of the same number of further terms, empty where
 * the core names no plenum or none follow.
 */
export function readFurtherTerms(tokens: Tokens, { congressOrPlenum, to }: CandidateCore): readonly ListedCore[] {
  const listed: ListedCore[] = [];
  let next = to;
  while (congressOrPlenum?.kind === 'PLENUM' && listed.length < MOST_MEMBERS && joins(tokens, next)) {
    const term = readTerm(tokens, next + 1) ?? readRomanOrdinal(tokens, next + 1);
    if (!term || !endsPhrase(tokens, term.to)) break;
    const name = { from: next + 1, to: term.to };
    const core: CandidateCore = {
      ...{ to: term.to, form: 'NAME', reader: 'CONGRESS_OR_PLENUM', name },
      congressOrPlenum: { ...congressOrPlenum, term: term.value },
    };
    listed.push({ from: next + 1, core });
    next = term.to;
  }
  return listed;
}

const isPlainNumber = (tokens: Tokens, at: number): boolean =>
  isNumberAt(tokens, at) && lengthAt(tokens, at) <= MOST_DIGITS;

/**
 * The laws that go on a list behind one: those after "các Luật A năm …, B năm … và C năm …" or "các Luật: A, B, C", and others
 * of the same name by their dates ("Luật A ngày … và ngày …"). `afterColon`: the first one is named behind "các Luật:".
 */
export function readFurtherLaws(tokens: Tokens, first: MentionCandidate, afterColon: boolean): readonly ListedCore[] {
  const listed: ListedCore[] = [];
  const isPlural = afterColon || idAt(tokens, first.from - 1) === THE_PLURAL;
  let at = first.tail;
  while (listed.length < MOST_MEMBERS && joins(tokens, at)) {
    const core = (isPlural ? readLawName(tokens, at + 1, afterColon) : null) ?? readOtherDate(tokens, first, at + 1);
    if (!core) break;
    listed.push({ from: at + 1, core });
    at = core.tail ?? core.to;
  }
  return listed;
}

/** "các Luật: Đất đai, Nhà ở": the first law behind the colon, null where none begins there. */
export function readLawAfterColon(tokens: Tokens, { from, to }: TypeWordSpan): ListedCore | null {
  if (idAt(tokens, from - 1) !== THE_PLURAL || idAt(tokens, to) !== COLON) return null;
  const core = readLawName(tokens, to + 1, true);
  return core && { from: to + 1, core };
}

const MOST_BEFORE_COLON = 4;

/** "các nghị quyết của Bộ Chính trị, gồm: …", "… (số …, số …)": the body after the type word, where a list follows it. */
export function readIssuersOfList(tokens: Tokens, at: number): readonly BodySpan[] {
  const to = idAt(tokens, at) === OF ? endOfBody(tokens, at + 1) : at;
  if (to <= at + 1) return [];
  for (let next = to; next < to + MOST_BEFORE_COLON && !isNumberAt(tokens, next); next++)
    if (idAt(tokens, next) === COLON) return [{ from: at + 1, to }];
  return idAt(tokens, to) === OPEN_BRACKET && listsNumbers(tokens, to + 1) ? [{ from: at + 1, to }] : [];
}

/** "(các Nghị quyết số 57-NQ/TW, …": the plural and a number soon after it. */
const listsNumbers = (tokens: Tokens, at: number): boolean =>
  idAt(tokens, at) === THE_PLURAL && [2, 3, 4].some((ahead) => isNumberAt(tokens, at + ahead));

/** A law without its type word: with a number, date or year, or with its name alone where `bare`. */
function readLawName(tokens: Tokens, at: number, bare: boolean): CandidateCore | null {
  if (!startsCapital(tokens, at) || isBodyHead(tokens, at) || matchPhrase(tokens, at, TYPE_TABLE)) return null;
  const span = spanLawName(tokens, at);
  if (!span || !(bare || span.symbol || span.date || span.year)) return null;
  return coreOfName(tokens, 'LAW_NAME', span, '', 0);
}

function readOtherDate(tokens: Tokens, { name, date, year }: MentionCandidate, at: number): CandidateCore | null {
  if (name === null || (date === null && year === null)) return null;
  const written = idAt(tokens, at) === DAY ? readWrittenDate(tokens, at) : null;
  const other = written ?? (date === null && idAt(tokens, at) === YEAR ? readYear(tokens, at) : null);
  if (!other || !endsPhrase(tokens, other.to)) return null;
  return { form: 'LIST', reader: 'LAW_NAME', symbol: null, name, ...other, tail: other.to, issuers: [] };
}

const endsPhrase = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || isMarkAt(tokens, at) || idAt(tokens, at) === AND;
