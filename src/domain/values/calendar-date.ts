const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lastDay = (month: number, year: number): number =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);

/** Returns the ISO date of a day, null when the calendar has no such day or the year is not from 1900 to 2100. */
export function isoDate(day: number, month: number, year: number): string | null {
  const exists = year >= 1900 && year <= 2100 && day >= 1 && day <= lastDay(month, year);
  return exists ? `${year}-${pad(month)}-${pad(day)}` : null;
}

/** Whether a text is an ISO date (`2021-01-21`) of a day that {@link isoDate} knows. */
export function isIsoDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isoDate(day, month, year) === text;
}

/** Returns the year of an ISO date, null for none. */
export const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** A first and a last day, ISO. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** Returns the day itself, else the first and last day of the year; null when neither is known. */
export function daysOf(date: string | null, year: number | null): Days | null {
  if (date !== null) return { from: date, to: date };
  return year === null ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}

const DURATION = /^P(\d{1,4})([DMY])$/;

/**
 * Returns the ISO date so many days, months or years (ISO 8601: `P45D`, `P6M`, `P5Y`) after another; where the month has
 * no such day, its last one. Null for another duration, or a day beyond the years of {@link isoDate}.
 */
export function addDuration(date: string, duration: string): string | null {
  const [, count, unit] = DURATION.exec(duration) ?? [];
  if (unit === undefined) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (unit === 'D') return isoOf(new Date(Date.UTC(year, month - 1, day + Number(count))));
  const months = month - 1 + Number(count) * (unit === 'Y' ? 12 : 1);
  const target = { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
  return isoDate(Math.min(day, lastDay(target.month, target.year)), target.month, target.year);
}

const isoOf = (date: Date): string | null => isoDate(date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear());
