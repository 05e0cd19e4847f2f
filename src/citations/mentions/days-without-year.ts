import { isoDate, yearOf } from '../../domain/values/calendar-date.js';
import { type DayOfYear, readWrittenDate } from '../readers/dates.js';
import { idAt, NUMBER_ID, type Tokens } from '../text/tokens.js';
import type { MentionCandidate } from './candidate.js';

/** How many tokens the head of a text may have in which its own day stands. */
const LONGEST_HEAD = 200;

/** Returns the date of a day in a year, null where either is unknown. */
export const dateIn = (day: DayOfYear | null, year: number | null): string | null =>
  day === null || year === null ? null : isoDate(day.day, day.month, year);

/**
 * Returns the candidates, those of a day without a year ("Chiều 6/9, Chủ tịch đã ký ban hành …") with its date: in
 * the year of the number where that has one, else the last such day up to the one on which the text was written. That is `on`, else the first date above all mentions, which news have.
 */
export function withYears(
  tokens: Tokens,
  found: readonly MentionCandidate[],
  on: string | null,
): readonly MentionCandidate[] {
  if (found.every(({ day }) => day === null)) return found;
  const written = on ?? firstDate(tokens, Math.min(LONGEST_HEAD, found[0]?.lead ?? 0));
  return found.map((candidate) => {
    const { day, symbol } = candidate;
    const date = symbol?.year ? dateIn(day, symbol.year) : lastBefore(day, written);
    return date === null ? candidate : { ...candidate, date, year: yearOf(date), day: null };
  });
}

function lastBefore(day: DayOfYear | null, on: string | null): string | null {
  const year = yearOf(on);
  if (on === null || year === null) return null;
  const date = dateIn(day, year);
  return date !== null && date > on ? dateIn(day, year - 1) : date;
}

function firstDate(tokens: Tokens, to: number): string | null {
  for (let at = 0; at < to; at++) {
    const date = idAt(tokens, at) === NUMBER_ID ? readWrittenDate(tokens, at)?.date : null;
    if (date) return date;
  }
  return null;
}
