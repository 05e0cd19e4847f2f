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
