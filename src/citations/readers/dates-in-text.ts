import { isoDate } from '../../domain/values/calendar-date.js';
import { tokenise } from '../text/tokenise.js';
import { endOf, type Tokens } from '../text/tokens.js';
import { readDay, readMonth, readYear, type WrittenDay } from './dates.js';

/** A date in a text that has no tokens yet. */
export interface DateInText {
  /** ISO date, null for a day that the calendar does not have. */
  readonly date: string | null;
  /** UTF-16 offset after it. */
  readonly to: number;
}

/** UTF-16 units that a date takes at most, its spaces included. */
const LONGEST = 64;

/** Returns the date that is written at an offset of NFC text, as `readDay` reads it; null for none. */
export const dateInText = (text: string, at: number): DateInText | null => readInText(text, at, readDay);

/** Returns the first day of the month that is written at an offset of NFC text ("tháng 7 năm 2016"), null for none. */
export const monthInText = (text: string, at: number): DateInText | null => readInText(text, at, readMonth);

/** Returns the year that is written at an offset of NFC text ("năm 2016", "2016"), null for none. */
export const yearInText = (text: string, at: number): number | null => readYear(tokensAt(text, at), 0)?.year ?? null;

const tokensAt = (text: string, at: number): Tokens => tokenise(text.slice(at, at + LONGEST));

function readInText(
  text: string,
  at: number,
  read: (tokens: Tokens, at: number) => WrittenDay | null,
): DateInText | null {
  const tokens = tokensAt(text, at);
  const found = read(tokens, 0);
  if (found === null) return null;
  return { date: isoDate(found.day, found.month, found.year), to: at + endOf(tokens, found.to - 1) };
}
