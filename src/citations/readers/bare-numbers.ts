import { COUNTED_NOUNS, typesWith, type WrittenType } from '../patterns/type-words.js';
import { HYPHEN, isDashMark, PERCENT, SLASH } from '../text/marks.js';
import { DAY, YEAR } from '../text/particles.js';
import {
  idAt,
  isMarkAt,
  isNumberAt,
  lengthAt,
  startsCapital,
  startsParagraph,
  type Tokens,
  textBetween,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';
import { readWrittenDate, readYear } from './dates.js';
import type { SymbolSpan } from './symbol-span.js';

/** Types that are cited by a bare number without "số". */
const BARE_TYPES = typesWith('BARE');
/** Types whose numbers hold the year (Nghị định 30/2020/NĐ-CP is of this form): those that lay down rules on a subject. */
const YEARLY_TYPES: ReadonlySet<string> = new Set(
  [...typesWith('RULE_MAKING')].filter((name) => typesWith('DESCRIBED').has(name)),
);
const MOST_DIGITS = 5;

/** Returns whether documents of a type are cited by bare numbers. */
export const isCitedBare = ({ name }: WrittenType): boolean => BARE_TYPES.has(name);

/**
 * Returns the digits of a number without letters that names a document ("Nghị định 85", "Chỉ thị số 35 ngày
 * 30/5/2019"), null where it is a count of things. `after` is the token after the type word, before "số".
 */
export function readBareNumber(tokens: Tokens, after: number, span: SymbolSpan, type: WrittenType): string | null {
  const next = idAt(tokens, span.to);
  const digits = lengthAt(tokens, span.from);
  if (span.from === after && !mayStandBare(tokens, span, type, digits)) return null;
  if (next === SLASH || (next === HYPHEN && touchesPrevious(tokens, span.to)) || digits > MOST_DIGITS) return null;
  return textBetween(tokens, span.from, span.to);
}

/** Without "số" only two or three digits after a type word with a capital, and no word after them that they count. */
function mayStandBare(tokens: Tokens, span: SymbolSpan, type: WrittenType, digits: number): boolean {
  if (type.needsNumber || !BARE_TYPES.has(type.name) || digits < 2 || digits > 3) return false;
  if (!startsCapital(tokens, span.from - 2)) return false;
  return touchesPrevious(tokens, span.to) || !countsNext(tokens, span.to);
}

/** Whether the word at token `at` is what a number before it counts; "Nghị định 100 năm 2019" is of that year. */
function countsNext(tokens: Tokens, at: number): boolean {
  const isYear = idAt(tokens, at) === YEAR && readYear(tokens, at) !== null && !isDashMark(idAt(tokens, at + 2));
  return COUNTED_NOUNS.has(idAt(tokens, at)) && !isYear;
}

/**
 * Returns the digits at token `at` that may be the number of a document given in full elsewhere ("Kế hoạch 14"), null
 * where they count things ("Kế hoạch 14 ngày") or are part of a larger number ("1.722", "14%").
 */
export function readShortNumber(tokens: Tokens, at: number): string | null {
  const digits = lengthAt(tokens, at);
  if (!isNumberAt(tokens, at) || digits < 2 || digits > MOST_DIGITS || startsParagraph(tokens, at)) return null;
  const next = idAt(tokens, at + 1);
  if (countsNext(tokens, at + 1) || next === SLASH || next === PERCENT) return null;
  if (next === DAY) return readWrittenDate(tokens, at + 1) === null ? null : writtenAt(tokens, at);
  return isPartOfLonger(tokens, at) ? null : writtenAt(tokens, at);
}

/** Digits with a letter or a mark and more digits right behind them: "14a", "1.722", "14-15". */
function isPartOfLonger(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || !touchesPrevious(tokens, at + 1)) return false;
  return !isMarkAt(tokens, at + 1) || (isNumberAt(tokens, at + 2) && touchesPrevious(tokens, at + 2));
}

/**
 * Returns digits and year of a number whose letters are left out ("Nghị định số 75/2009 ngày 9/10/2009"), null where none
 * stands at `at`. Without a date behind it, it is one after the types whose numbers hold the year ("Thông tư 13/2020").
 */
export function readYearNumber(
  tokens: Tokens,
  at: number,
  type: WrittenType,
): { readonly to: number; readonly bareNumber: string; readonly year: number } | null {
  if (idAt(tokens, at + 1) !== SLASH || !isNumberAt(tokens, at + 2) || touchesNumber(tokens, at + 3)) return null;
  if (idAt(tokens, at + 3) !== DAY && !YEARLY_TYPES.has(type.name)) return null;
  const year = readYear(tokens, at + 2);
  return year?.year ? { to: at + 3, bareNumber: writtenAt(tokens, at), year: year.year } : null;
}

/** Whether a slash or dash right at token `at` goes on with the number. */
const touchesNumber = (tokens: Tokens, at: number): boolean =>
  touchesPrevious(tokens, at) && (idAt(tokens, at) === SLASH || isDashMark(idAt(tokens, at)));
