const pad = (value: number): string => String(value).padStart(2, '0');

/** Returns the ISO date of a day, month and year as written, or null when the calendar has no such day. */
export function toIsoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = y >= 1900 && y <= 2100 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? `${y}-${pad(m)}-${pad(d)}` : null;
}
