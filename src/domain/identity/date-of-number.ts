import { symbolPieces } from './symbol-pieces.js';

/**
 * Returns whether a document with this number may be of this day: a number that includes a year is given in that year. True
 * for a number without one, and where either is not known.
 */
export function isDateOfNumber(number: string | null, date: string | null): boolean {
  const year = number === null ? null : symbolPieces(number).year;
  return date === null || year === null || year < 1900 || year > 2100 || date.startsWith(String(year));
}
