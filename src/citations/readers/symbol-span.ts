import { isPartyIssuer, isStateIssuer, isTypeLetters, knownLetters } from '../../domain/identity/symbol-letters.js';
import { AMPERSAND, DOT, isDashMark, SLASH } from '../text/marks.js';
import { DAY } from '../text/particles.js';
import {
  endOf,
  idAt,
  isAllCapitals,
  isInitialCapital,
  isNumberAt,
  isWordAt,
  lengthAt,
  startOf,
  startsCapital,
  startsLine,
  type Tokens,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';

/** Where a number and symbol stands, in tokens, and how sure its shape is without a type word. */
export interface SymbolSpan {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Offset in the text at which it ends, within the last token where letters run into the next word (`CPcho`). */
  readonly end: number;
  /** True where its letters are those of a known series, so that no type word is needed. */
  readonly known: boolean;
  /** True where letters follow the number: `85` alone and dates have none. */
  readonly lettered: boolean;
}

const MOST_TOKENS = 28;

/** Returns the mark that may part a number, its year and its letters: a slash, a dot or a dash; 0 where none stands. */
const separatorAt = (tokens: Tokens, at: number): number => {
  const id = idAt(tokens, at);
  return id === SLASH || id === DOT || isDashMark(id) ? id : 0;
};

const isYear = (tokens: Tokens, at: number): boolean => {
  if (!isNumberAt(tokens, at) || lengthAt(tokens, at) !== 4) return false;
  const head = tokens.text.charCodeAt(startOf(tokens, at)) * 256 + tokens.text.charCodeAt(startOf(tokens, at) + 1);
  return head === 0x3139 || head === 0x3230;
};

/** Letters of a symbol: capitals (`BTNMT`), or known ones in any case (`TTg`, `nđ`). */
function lettersAt(tokens: Tokens, at: number, afterLetters: boolean): 'known' | 'shape' | null {
  if (!isWordAt(tokens, at)) return null;
  const length = lengthAt(tokens, at);
  if (length > 24) return null;
  const written = writtenAt(tokens, at);
  const known = knownLetters(written);
  if (known && (startsCapital(tokens, at) || afterLetters || length > 1)) return 'known';
  if (isAllCapitals(tokens, at) || (isInitialCapital(tokens, at) && length === 1)) return 'shape';
  if (startsCapital(tokens, at) && length <= 8 && /^\p{Lu}+[a-zđ]?\p{Lu}[\p{L}]{0,8}$/u.test(written)) return 'shape';
  return null;
}

/** Length of the letters that run into the next word: `CPcho` → 2; 0 when the capitals are no known letters. */
function lettersRunIntoWord(tokens: Tokens, at: number): number {
  if (!isWordAt(tokens, at)) return 0;
  const match = /^(TTg|\p{Lu}{2,12})\p{Ll}{2,}$/u.exec(writtenAt(tokens, at));
  const letters = match?.[1];
  return letters && knownLetters(letters) ? letters.length : 0;
}

/**
 * Returns the span of a number and symbol that begins with the digits at token `at`, or null when none does.
 * Spaces and line breaks inside are passed only next to a separator or before known letters. Bounded look-ahead.
 */
export function spanSymbol(tokens: Tokens, at: number): SymbolSpan | null {
  if (!isNumberAt(tokens, at) || lengthAt(tokens, at) > 6) return null;
  const limit = Math.min(tokens.count, at + MOST_TOKENS);
  let next = at + 1;
  next = passDottedNumber(tokens, next);
  next = passLetter(tokens, next);
  const afterYear = passYear(tokens, next);
  let withYear = afterYear > next;
  next = afterYear;
  let known = false;
  let letters = 0;
  let typeSeen = false;
  let end = endOf(tokens, next - 1);
  while (next < limit) {
    const year = typeSeen && letters === 1 && !withYear ? passInnerYear(tokens, next) : next;
    const step = passLetters(tokens, year, letters, typeSeen);
    if (!step) break;
    withYear ||= year > next;
    letters++;
    known ||= step.known;
    typeSeen ||= step.isType;
    next = step.to;
    end = step.end;
    if (step.last) break;
  }
  if (letters === 0) return withYear ? null : { from: at, to: next, end, known: false, lettered: false };
  return { from: at, to: next, end, known: known && (withYear || typeSeen || letters > 1), lettered: true };
}

/** `66.17/2026`: a dot and digits, then a slash. */
function passDottedNumber(tokens: Tokens, at: number): number {
  const dotted =
    separatorAt(tokens, at) === DOT &&
    touchesPrevious(tokens, at) &&
    isNumberAt(tokens, at + 1) &&
    touchesPrevious(tokens, at + 1);
  return dotted && separatorAt(tokens, at + 2) === SLASH && lengthAt(tokens, at + 1) <= 3 ? at + 2 : at;
}

/** `30a`, `08 a`, `08.a`: one lower-case letter before a separator. */
function passLetter(tokens: Tokens, at: number): number {
  const from = separatorAt(tokens, at) === DOT && touchesPrevious(tokens, at) ? at + 1 : at;
  const single = isWordAt(tokens, from) && lengthAt(tokens, from) === 1 && !startsLine(tokens, from);
  if (!single || separatorAt(tokens, from + 1) === 0) return at;
  return !startsCapital(tokens, from) || touchesPrevious(tokens, from) ? from + 1 : at;
}

function passYear(tokens: Tokens, at: number): number {
  const separator = separatorAt(tokens, at);
  if (separator === 0) return at;
  if (isYear(tokens, at + 1)) return passSameYear(tokens, at + 2);
  const inPlace = separator === SLASH && isNumberAt(tokens, at + 1) && separatorAt(tokens, at + 2) === SLASH;
  if (!inPlace || !isWordAt(tokens, at + 3)) return at;
  const digits = lengthAt(tokens, at + 1);
  if (digits === 2) return startsCapital(tokens, at + 3) ? at + 2 : at;
  return digits >= 3 && digits <= 5 && isTypeAt(tokens, at + 3) ? at + 2 : at;
}

/** `11/2014/2014/NĐ-CP`: the year written twice. */
const passSameYear = (tokens: Tokens, at: number): number =>
  separatorAt(tokens, at) === SLASH &&
  isYear(tokens, at + 1) &&
  writtenAt(tokens, at + 1) === writtenAt(tokens, at - 1) &&
  separatorAt(tokens, at + 2) === SLASH
    ? at + 2
    : at;

/** `2578/QĐ/1998/BKHCN`: the year after the type's letters. */
const passInnerYear = (tokens: Tokens, at: number): number =>
  separatorAt(tokens, at) === SLASH && isYear(tokens, at + 1) && separatorAt(tokens, at + 2) !== 0 ? at + 2 : at;

function isTypeAt(tokens: Tokens, at: number): boolean {
  const letters = knownLetters(writtenAt(tokens, at));
  return letters !== null && isTypeLetters(letters);
}

interface LettersStep {
  readonly to: number;
  readonly end: number;
  readonly known: boolean;
  readonly isType: boolean;
  readonly last: boolean;
}

function passLetters(tokens: Tokens, at: number, before: number, typeSeen: boolean): LettersStep | null {
  let separator = separatorAt(tokens, at);
  let word = separator === 0 ? at : at + 1;
  if (separatorAt(tokens, word) !== 0 && separator !== 0) {
    separator = separatorAt(tokens, word);
    word++;
  }
  const runLength = lettersRunIntoWord(tokens, word);
  if (runLength > 0 && separator !== 0) return endInsideWord(tokens, word, runLength);
  const letters = lettersAt(tokens, word, before > 0);
  if (letters === null) return null;
  const spaced = !touchesPrevious(tokens, word) || (separator !== 0 && !touchesPrevious(tokens, at));
  const canonical = letters === 'known' ? knownLetters(writtenAt(tokens, word)) : null;
  const isType = canonical !== null && isTypeLetters(canonical);
  const isIssuer = canonical !== null && (isStateIssuer(canonical) || isPartyIssuer(canonical));
  if (!mayJoin(tokens, { at, word, separator, before, spaced, isType, isIssuer, typeSeen, known: letters === 'known' }))
    return null;
  const to = passLetterEnding(tokens, word);
  return { to, end: endOf(tokens, to - 1), known: letters === 'known', isType, last: false };
}

interface Join {
  readonly at: number;
  readonly word: number;
  readonly separator: number;
  readonly before: number;
  readonly spaced: boolean;
  readonly isType: boolean;
  readonly isIssuer: boolean;
  readonly typeSeen: boolean;
  readonly known: boolean;
}

/**
 * Whether letters belong to the number before them. Without a space: always after a separator (after a dot only known
 * letters and the issuer's), otherwise only known letters. With a space: only letters of a known series, and only where the symbol still
 * lacks them.
 */
function mayJoin(tokens: Tokens, join: Join): boolean {
  if (join.separator === 0) return join.known && mayJoinBare(tokens, join);
  if (join.separator === DOT) return !join.spaced && join.before > 0 && (join.known || isDottedIssuer(tokens, join));
  return !join.spaced || mayJoinSpaced(tokens, join);
}

function mayJoinBare(tokens: Tokens, join: Join): boolean {
  if (join.before > 0) return join.before === 1 && join.typeSeen && join.isIssuer;
  if (touchesPrevious(tokens, join.word)) return true;
  return (join.isType && separatorAt(tokens, join.word + 1) !== 0) || isBeforeDate(tokens, join);
}

function mayJoinSpaced(tokens: Tokens, join: Join): boolean {
  if (join.before === 0) return join.known && separatorAt(tokens, join.word + 1) !== 0;
  if (join.before > 1) return join.isIssuer && clingsToOneSide(tokens, join);
  return join.isIssuer || (join.typeSeen && isAllCapitals(tokens, join.word)) || isUnitOfOrgan(tokens, join);
}

/** `7088/TTr.SXD`: a dot in place of the dash behind the type's letters. */
const isDottedIssuer = (tokens: Tokens, { word, before, typeSeen }: Join): boolean =>
  typeSeen && before === 1 && isAllCapitals(tokens, word) && touchesPrevious(tokens, word);

/** `5401/VPCP – KTTH`: an official letter's number always ends in the unit that wrote it (Nghị định 30/2020/NĐ-CP, annex I). */
const isUnitOfOrgan = (tokens: Tokens, { at, word, typeSeen, separator }: Join): boolean => {
  if (typeSeen || !isDashMark(separator) || !isAllCapitals(tokens, word) || lengthAt(tokens, word) > 6) return false;
  const organ = knownLetters(writtenAt(tokens, at - 1));
  return organ !== null && isStateIssuer(organ);
};

/** `số 119 CP ngày 9 tháng 4 năm 1980`: with a date after them they are a number's letters. */
const isBeforeDate = (tokens: Tokens, join: Join): boolean =>
  (join.isType || join.isIssuer) && isAllCapitals(tokens, join.word) && idAt(tokens, join.word + 1) === DAY;

/** A separator that clings to one side (`TT-\nBLĐTBXH`) binds; one with spaces on both sides may be a dash of the sentence. */
const clingsToOneSide = (tokens: Tokens, join: Join): boolean =>
  touchesPrevious(tokens, join.at) || touchesPrevious(tokens, join.word);

/** `BNN&PTNT`, `QH13`, `QH 13`, `QH-11`, `T.Ư`. */
function passLetterEnding(tokens: Tokens, word: number): number {
  let to = word + 1;
  while (
    to + 1 < tokens.count &&
    idAt(tokens, to) === AMPERSAND &&
    isWordAt(tokens, to + 1) &&
    startsCapital(tokens, to + 1)
  )
    to += 2;
  if (
    /^T$/iu.test(writtenAt(tokens, word)) &&
    separatorAt(tokens, to) === DOT &&
    isWordAt(tokens, to + 1) &&
    /^[ƯW]$/iu.test(writtenAt(tokens, to + 1))
  )
    return to + 2;
  if (isNumberAt(tokens, to) && touchesPrevious(tokens, to) && lengthAt(tokens, to) <= 3) return to + 1;
  if (!/(?:QH|HĐNN)$/iu.test(writtenAt(tokens, word))) return to;
  const digits = separatorAt(tokens, to) !== 0 && separatorAt(tokens, to) !== DOT ? to + 1 : to;
  const term = isNumberAt(tokens, digits) && lengthAt(tokens, digits) <= 2 && !startsLine(tokens, digits);
  return term && !(digits === to && isUnitNext(tokens, digits + 1)) ? digits + 1 : to;
}

/** `QH 12 tháng`, `QH 12/` would take a number that is another thing's. */
const isUnitNext = (tokens: Tokens, at: number): boolean => separatorAt(tokens, at) === SLASH;

function endInsideWord(tokens: Tokens, word: number, length: number): LettersStep {
  return { to: word + 1, end: startOf(tokens, word) + length, known: true, isType: false, last: true };
}
