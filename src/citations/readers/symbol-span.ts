import { isPartyIssuer, isStateIssuer, isTypeLetters, knownLetters } from '../../domain/identity/symbol-letters.js';
import { isDash } from '../text/characters.js';
import { DAY } from '../text/particles.js';
import { codeOfMark, NO_GAP, NUMBER_ID, type Tokens } from '../text/tokenise.js';

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
const SLASH = 0x2f;
const DOT = 0x2e;
const AMPERSAND = 0x26;
const COMMA = 0x2c;

const separatorAt = (tokens: Tokens, at: number): number => {
  const id = at < tokens.count ? (tokens.id[at] as number) : 0;
  if (id >= -1) return 0;
  const code = codeOfMark(id);
  return code === SLASH || code === DOT || isDash(code) ? code : 0;
};

const textOf = (tokens: Tokens, at: number): string => tokens.text.slice(tokens.start[at], tokens.end[at]);
const isNumber = (tokens: Tokens, at: number): boolean => at < tokens.count && tokens.id[at] === NUMBER_ID;
const isWord = (tokens: Tokens, at: number): boolean => at < tokens.count && (tokens.id[at] as number) >= 0;
const digitsAt = (tokens: Tokens, at: number): number => (tokens.end[at] as number) - (tokens.start[at] as number);

const isYear = (tokens: Tokens, at: number): boolean => {
  if (!isNumber(tokens, at)) return false;
  if (digitsAt(tokens, at) !== 4) return false;
  const head =
    tokens.text.charCodeAt(tokens.start[at] as number) * 256 + tokens.text.charCodeAt((tokens.start[at] as number) + 1);
  return head === 0x3139 || head === 0x3230;
};

/** Letters of a symbol: capitals (`BTNMT`), or known ones in any case (`TTg`, `nđ`). */
function lettersAt(tokens: Tokens, at: number, afterLetters: boolean): 'known' | 'shape' | null {
  if (!isWord(tokens, at)) return null;
  const length = digitsAt(tokens, at);
  if (length > 24) return null;
  const caps = tokens.caps[at] as number;
  const written = textOf(tokens, at);
  const known = knownLetters(written);
  if (known && (caps > 0 || afterLetters || length > 1)) return 'known';
  if (caps === 2 || (caps === 1 && length === 1)) return 'shape';
  if (caps > 0 && length <= 8 && /^\p{Lu}+[a-zđ]?\p{Lu}[\p{L}]{0,8}$/u.test(written)) return 'shape';
  return null;
}

/** Letters that run into the next word: `CPcho` → 2; 0 when the capitals are no known letters. */
function runIn(tokens: Tokens, at: number): number {
  if (!isWord(tokens, at)) return 0;
  const match = /^(TTg|\p{Lu}{2,12})\p{Ll}{2,}$/u.exec(textOf(tokens, at));
  const letters = match?.[1];
  return letters && knownLetters(letters) ? letters.length : 0;
}

/**
 * Returns the span of a number and symbol that begins with the digits at token `at`, or null when none does.
 * Spaces and line breaks inside are passed only beside a separator or before known letters. Bounded look-ahead.
 */
export function spanSymbol(tokens: Tokens, at: number): SymbolSpan | null {
  if (!isNumber(tokens, at) || digitsAt(tokens, at) > 6) return null;
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
  let end = tokens.end[next - 1] as number;
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
    tokens.gap[at] === NO_GAP &&
    isNumber(tokens, at + 1) &&
    tokens.gap[at + 1] === NO_GAP;
  return dotted && separatorAt(tokens, at + 2) === SLASH && digitsAt(tokens, at + 1) <= 3 ? at + 2 : at;
}

/** `30a`, `08 a`, `08.a`: one lower-case letter before a separator. */
function passLetter(tokens: Tokens, at: number): number {
  const from = separatorAt(tokens, at) === DOT && tokens.gap[at] === NO_GAP ? at + 1 : at;
  const single = isWord(tokens, from) && digitsAt(tokens, from) === 1 && (tokens.gap[from] as number) <= 1;
  if (!single || separatorAt(tokens, from + 1) === 0) return at;
  return tokens.caps[from] === 0 || tokens.gap[from] === NO_GAP ? from + 1 : at;
}

function passYear(tokens: Tokens, at: number): number {
  const separator = separatorAt(tokens, at);
  if (separator === 0) return at;
  if (isYear(tokens, at + 1)) return passSameYear(tokens, at + 2);
  const inPlace = separator === SLASH && isNumber(tokens, at + 1) && separatorAt(tokens, at + 2) === SLASH;
  if (!inPlace || !isWord(tokens, at + 3)) return at;
  const digits = digitsAt(tokens, at + 1);
  if (digits === 2) return (tokens.caps[at + 3] as number) > 0 ? at + 2 : at;
  return digits >= 3 && digits <= 5 && isTypeAt(tokens, at + 3) ? at + 2 : at;
}

/** `11/2014/2014/NĐ-CP`: the year written twice. */
const passSameYear = (tokens: Tokens, at: number): number =>
  separatorAt(tokens, at) === SLASH &&
  isYear(tokens, at + 1) &&
  textOf(tokens, at + 1) === textOf(tokens, at - 1) &&
  separatorAt(tokens, at + 2) === SLASH
    ? at + 2
    : at;

/** `2578/QĐ/1998/BKHCN`: the year behind the type's letters. */
const passInnerYear = (tokens: Tokens, at: number): number =>
  separatorAt(tokens, at) === SLASH && isYear(tokens, at + 1) && separatorAt(tokens, at + 2) !== 0 ? at + 2 : at;

function isTypeAt(tokens: Tokens, at: number): boolean {
  const letters = knownLetters(textOf(tokens, at));
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
  const runLength = runIn(tokens, word);
  if (runLength > 0 && separator !== 0) return endInside(tokens, word, runLength);
  const letters = lettersAt(tokens, word, before > 0);
  if (letters === null) return null;
  const spaced = (tokens.gap[word] as number) > NO_GAP || (separator !== 0 && (tokens.gap[at] as number) > NO_GAP);
  const canonical = letters === 'known' ? knownLetters(textOf(tokens, word)) : null;
  const isType = canonical !== null && isTypeLetters(canonical);
  const isIssuer = canonical !== null && (isStateIssuer(canonical) || isPartyIssuer(canonical));
  if (!mayJoin(tokens, { at, word, separator, before, spaced, isType, isIssuer, typeSeen, known: letters === 'known' }))
    return null;
  const to = passTail(tokens, word);
  return { to, end: tokens.end[to - 1] as number, known: letters === 'known', isType, last: false };
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
 * Whether letters belong to the number before them. Run on without a space: after a separator always (a dot only
 * before known letters), without one only known letters. With a space: only letters of a known series, and only where
 * the symbol still lacks them.
 */
function mayJoin(tokens: Tokens, join: Join): boolean {
  if (join.separator === 0) {
    if (!join.known) return false;
    const adjacent = tokens.gap[join.word] === NO_GAP;
    if (join.before === 0)
      return adjacent || (join.isType && separatorAt(tokens, join.word + 1) !== 0) || isBeforeDate(tokens, join);
    return join.before === 1 && join.typeSeen && join.isIssuer;
  }
  if (join.separator === DOT) return join.known && !join.spaced && join.before > 0;
  if (!join.spaced) return true;
  if (join.before === 0) return join.known && separatorAt(tokens, join.word + 1) !== 0;
  return join.before === 1
    ? join.isIssuer || (join.typeSeen && tokens.caps[join.word] === 2) || isUnitOfOrgan(tokens, join)
    : join.isIssuer && oneSided(tokens, join);
}

/** `5401/VPCP – KTTH`: an official letter's number always ends in the unit that wrote it (Nghị định 30/2020/NĐ-CP, annex I). */
const isUnitOfOrgan = (tokens: Tokens, { at, word, before, typeSeen, separator }: Join): boolean => {
  if (before !== 1 || typeSeen || !isDash(separator) || tokens.caps[word] !== 2 || digitsAt(tokens, word) > 6)
    return false;
  const organ = knownLetters(textOf(tokens, at - 1));
  return organ !== null && isStateIssuer(organ);
};

/** `số 119 CP ngày 9 tháng 4 năm 1980`: with a date behind them they are a number's letters. */
const isBeforeDate = (tokens: Tokens, join: Join): boolean =>
  (join.isType || join.isIssuer) && tokens.caps[join.word] === 2 && tokens.id[join.word + 1] === DAY;

/** A separator that clings to one side (`TT-\nBLĐTBXH`) binds; one with spaces on both sides may be a dash of the sentence. */
const oneSided = (tokens: Tokens, join: Join): boolean =>
  tokens.gap[join.at] === NO_GAP || tokens.gap[join.word] === NO_GAP;

/** `BNN&PTNT`, `QH13`, `QH 13`, `QH-11`, `T.Ư`. */
function passTail(tokens: Tokens, word: number): number {
  let to = word + 1;
  while (
    to + 1 < tokens.count &&
    tokens.id[to] === -2 - AMPERSAND &&
    isWord(tokens, to + 1) &&
    (tokens.caps[to + 1] as number) > 0
  )
    to += 2;
  if (
    /^T$/iu.test(textOf(tokens, word)) &&
    separatorAt(tokens, to) === DOT &&
    isWord(tokens, to + 1) &&
    /^[ƯW]$/iu.test(textOf(tokens, to + 1))
  )
    return to + 2;
  if (isNumber(tokens, to) && tokens.gap[to] === NO_GAP && digitsAt(tokens, to) <= 3) return to + 1;
  if (!/(?:QH|HĐNN)$/iu.test(textOf(tokens, word))) return to;
  const digits = separatorAt(tokens, to) !== 0 && separatorAt(tokens, to) !== DOT ? to + 1 : to;
  const term = isNumber(tokens, digits) && digitsAt(tokens, digits) <= 2 && (tokens.gap[digits] as number) <= 1;
  return term && tokens.gap[to] !== undefined && !(digits === to && isUnitNext(tokens, digits + 1)) ? digits + 1 : to;
}

/** `QH 12 tháng`, `QH 12/` would take a number that is another thing's. */
const isUnitNext = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  (separatorAt(tokens, at) === SLASH || tokens.id[at] === -2 - COMMA ? separatorAt(tokens, at) === SLASH : false);

function endInside(tokens: Tokens, word: number, length: number): LettersStep {
  return { to: word + 1, end: (tokens.start[word] as number) + length, known: true, isType: false, last: true };
}
