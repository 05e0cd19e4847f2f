import { COMMA, DOT, isDashMark, SLASH } from '../text/marks.js';
import { DAY, MONTH, YEAR } from '../text/particles.js';
import { gapBefore, idAt, isNumberAt, lengthAt, SPACED, type Tokens, writtenAt } from '../text/tokens.js';

/** A date or a year in a text. */
export interface WrittenDate {
  /** ISO date, null where only the year stands. */
  readonly date: string | null;
  readonly year: number | null;
  /** Token behind it. */
  readonly to: number;
}

const numberAt = (tokens: Tokens, at: number): number => {
  if (at >= tokens.count || !isNumberAt(tokens, at)) return -1;
  const length = lengthAt(tokens, at);
  return length > 4 ? -1 : Number(writtenAt(tokens, at));
};

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const iso = (day: number, month: number, year: number): string | null => {
  if (day < 1 || month < 1 || month > 12 || !isYearNumber(year) || day > (DAYS[month - 1] as number)) return null;
  if (month === 2 && day === 29 && !isLeap(year)) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
};

const isYearNumber = (value: number): boolean => value >= 1930 && value <= 2100;

/** Returns the year that stands at token `at` ("năm 2013", "2013"), or null. */
export function readYear(tokens: Tokens, at: number): WrittenDate | null {
  const digits = idAt(tokens, at) === YEAR ? at + 1 : at;
  const year = numberAt(tokens, digits);
  return isYearNumber(year) ? { date: null, year, to: digits + 1 } : null;
}

/**
 * Returns the date that stands at token `at`: "ngày 07 tháng 4 năm 2014", "ngày 07/4/2014", "ngày 7-4-2014", a comma
 * before the year passed; or null. A two-digit year is read in 1945–2044; a day that does not exist is none.
 */
export function readDate(tokens: Tokens, at: number): WrittenDate | null {
  let next = idAt(tokens, at) === DAY ? at + 1 : at;
  const day = numberAt(tokens, next);
  if (day < 0) return null;
  next++;
  if (idAt(tokens, next) === COMMA) next++;
  return idAt(tokens, next) === MONTH ? readLongDate(tokens, next + 1, day) : readShortDate(tokens, next, day);
}

function readLongDate(tokens: Tokens, at: number, day: number): WrittenDate | null {
  const month = numberAt(tokens, at);
  let next = at + 1;
  if (idAt(tokens, next) === COMMA) next++;
  if (idAt(tokens, next) === YEAR) next++;
  const year = numberAt(tokens, next);
  const date = iso(day, month, year);
  return date === null ? null : { date, year, to: next + 1 };
}

function readShortDate(tokens: Tokens, at: number, day: number): WrittenDate | null {
  if (!isDateMark(tokens, at) || !isDateMark(tokens, at + 2)) return null;
  const month = numberAt(tokens, at + 1);
  const digits = numberAt(tokens, at + 3);
  const length = lengthAt(tokens, at + 3);
  const year = length === 2 ? digits + (digits >= 45 ? 1900 : 2000) : digits;
  const date = iso(day, month, year);
  return date === null ? null : { date, year, to: at + 4 };
}

function isDateMark(tokens: Tokens, at: number): boolean {
  const id = idAt(tokens, at);
  if (gapBefore(tokens, at) > SPACED) return false;
  return id === SLASH || id === DOT || isDashMark(id);
}
