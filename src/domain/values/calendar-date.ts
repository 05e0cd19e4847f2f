const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Returns the ISO date of a day, month and year in digits, or null when the calendar has no such day or the year is not
 * from 1900 to 2100.
 */
export function toIsoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1900 && y <= 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? `${y}-${pad(m)}-${pad(d)}` : null;
}

/** Whether a text is an ISO date (`2021-01-21`) of a day that {@link toIsoDate} knows. */
export function isIsoDate(text: string): boolean {
  const [year, month, day] = text.split('-');
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toIsoDate(day, month, year) === text;
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
 * no such day, its last one. Null for another duration, or a day beyond the years of {@link toIsoDate}.
 */
export function addDuration(date: string, duration: string): string | null {
  const [, count, unit] = DURATION.exec(duration) ?? [];
  if (unit === undefined) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (unit === 'D') return isoOf(new Date(Date.UTC(year, month - 1, day + Number(count))));
  const months = month - 1 + Number(count) * (unit === 'Y' ? 12 : 1);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return isoOf(new Date(Date.UTC(year, months, Math.min(day, last))));
}

const isoOf = (date: Date): string | null =>
  toIsoDate(String(date.getUTCDate()), String(date.getUTCMonth() + 1), String(date.getUTCFullYear()));
