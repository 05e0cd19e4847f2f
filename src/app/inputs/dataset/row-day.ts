import { isoDate } from '../../../domain/values/calendar-date.js';

const WRITTEN = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** Returns the ISO date of a day written `dd/mm/yyyy`; null for any other text and for a day that does not exist. */
export function readDay(written: string): string | null {
  const [found, day, month, year] = WRITTEN.exec(written) ?? [];
  return found === undefined ? null : isoDate(Number(day), Number(month), Number(year));
}
