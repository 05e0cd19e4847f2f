import { isoDate } from '../../domain/values/calendar-date.js';
import { COMMA, DOT, isDashMark, SLASH } from '../text/marks.js';
import { DAY, MONTH, YEAR } from '../text/particles.js';
import {
  gapBefore,
  idAt,
  isNumberAt,
  lengthAt,
  SPACED,
  type Tokens,
  touchesPrevious,
  writtenAt,
} from '../text/tokens.js';

/**
 * How dates are written, for all readers of texts:
 *
 * ```
 * date  = ["ngày"] day [","] ("tháng" month | mark month) rest
 * month = "tháng" month rest
 * rest  = [","] ["năm"] year | mark year
 * year  = ["năm"] year
 * mark  = "/" | "." | dash
 * ```
 *
 * Days and months have one or two digits, years four, or two after a mark (1945–2044). Without "tháng" the year needs
 * a mark or "năm" before it.
 */

/** A date or a year in a text. */
export interface WrittenDate {
  /** ISO date, null where only the year stands. */
  readonly date: string | null;
  readonly year: number | null;
  /** Token after it. */
  readonly to: number;
}

/** A day as written: the calendar may have no such day. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  /** Token after it. */
  readonly to: number;
}

const isYearNumber = (value: number): boolean => value >= 1930 && value <= 2100;

/** Returns the year that stands at token `at` ("năm 2013", "2013"), or null. */
export function readYear(tokens: Tokens, at: number): WrittenDate | null {
  const digits = idAt(tokens, at) === YEAR ? at + 1 : at;
  const year = numberAt(tokens, digits, 4);
  return isYearNumber(year) ? { date: null, year, to: digits + 1 } : null;
}

/**
 * Returns the date that stands at token `at`: "ngày 07 tháng 4 năm 2014", "ngày 07/4/2014", "ngày 7-4-2014", "7.4.2014";
 * null for none, and for a day that does not exist.
 */
export function readWrittenDate(tokens: Tokens, at: number): WrittenDate | null {
  const written = readDay(tokens, at);
  if (written === null || !isYearNumber(written.year)) return null;
  const { day, month, year, to } = written;
  const date = isoDate(day, month, year);
  return date === null ? null : { date, year, to };
}

/** Returns the day that is written at token `at`, whether it exists or not; null for none. */
export function readDay(tokens: Tokens, at: number): WrittenDay | null {
  let next = idAt(tokens, at) === DAY ? at + 1 : at;
  const day = numberAt(tokens, next, 2);
  if (day < 0) return null;
  next++;
  if (idAt(tokens, next) === COMMA) next++;
  const rest = idAt(tokens, next) === MONTH ? readMonth(tokens, next) : readMarkedMonth(tokens, next);
  return rest && { ...rest, day };
}

/** A day whose year is not written. */
export interface DayOfYear {
  readonly day: number;
  readonly month: number;
}

/** Returns the day without a year that is written at token `at` ("ngày 03/9", "6/9", "ngày 14-8", "ngày 03 tháng 9"), with the token after it; null for none. */
export function readDayOfYear(tokens: Tokens, at: number): (DayOfYear & { readonly to: number }) | null {
  const digits = idAt(tokens, at) === DAY ? at + 1 : at;
  const day = numberAt(tokens, digits, 2);
  const mark = idAt(tokens, digits + 1);
  const parts = mark === SLASH || mark === MONTH || (digits > at && isDateMark(tokens, digits + 1));
  const month = parts ? numberAt(tokens, digits + 2, 2) : -1;
  const to = digits + 3;
  if (isoDate(day, month, LEAP_YEAR) === null || goesOnAsDate(tokens, to)) return null;
  return { day, month, to };
}
const LEAP_YEAR = 2024;

/** "14-16/8", "5-6 tháng 9", "3/9 năm 2024": what stands before token `at` is no day alone. */
function goesOnAsDate(tokens: Tokens, at: number): boolean {
  const id = idAt(tokens, at);
  if (id === YEAR || id === MONTH) return true;
  return isDateMark(tokens, at) && isNumberAt(tokens, at + 1) && touchesPrevious(tokens, at + 1);
}

/** Returns the month that is written at token `at`, as its first day: "tháng 7 năm 2016", "tháng 7/2016"; null for none. */
export function readMonth(tokens: Tokens, at: number): WrittenDay | null {
  const month = idAt(tokens, at) === MONTH ? numberAt(tokens, at + 1, 2) : -1;
  if (month < 0) return null;
  const comma = idAt(tokens, at + 2) === COMMA;
  const next = comma ? at + 3 : at + 2;
  if (!comma && isDateMark(tokens, next)) return afterMark(tokens, next, month);
  return afterWord(tokens, idAt(tokens, next) === YEAR ? next + 1 : next, month);
}

/** "/4/2014", "/4 năm 2014". */
function readMarkedMonth(tokens: Tokens, at: number): WrittenDay | null {
  const month = isDateMark(tokens, at) ? numberAt(tokens, at + 1, 2) : -1;
  if (month < 0) return null;
  if (isDateMark(tokens, at + 2)) return afterMark(tokens, at + 2, month);
  const next = idAt(tokens, at + 2) === COMMA ? at + 3 : at + 2;
  return idAt(tokens, next) === YEAR ? afterWord(tokens, next + 1, month) : null;
}

function afterMark(tokens: Tokens, mark: number, month: number): WrittenDay | null {
  const digits = numberAt(tokens, mark + 1, 4);
  if (digits < 0) return null;
  const year = lengthAt(tokens, mark + 1) === 2 ? digits + (digits >= 45 ? 1900 : 2000) : digits;
  return { day: 1, month, year, to: mark + 2 };
}

function afterWord(tokens: Tokens, at: number, month: number): WrittenDay | null {
  const year = numberAt(tokens, at, 4);
  return year < 0 ? null : { day: 1, month, year, to: at + 1 };
}

/** The number at a token, -1 where none of at most so many digits stands. */
function numberAt(tokens: Tokens, at: number, mostDigits: number): number {
  if (!isNumberAt(tokens, at) || lengthAt(tokens, at) > mostDigits) return -1;
  return Number(writtenAt(tokens, at));
}

function isDateMark(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) > SPACED) return false;
  const id = idAt(tokens, at);
  return id === SLASH || id === DOT || isDashMark(id);
}
