import type { Attested } from '../reading/attested.js';
import { yearOf } from '../values/calendar-date.js';
import { yearOfKey } from './key-parts.js';
import { symbolPieces } from './symbol-pieces.js';

/** Returns the year of a document in four digits: of its day of issue, else in its number, else of its key; '' when unknown. */
export function yearOfDocument({ issuedOn, number, key }: DatedDocument): string {
  const year = yearOf(issuedOn?.value ?? null) ?? (number && symbolPieces(number.value).year) ?? yearOfKey(key);
  return year === null ? '' : String(year);
}

interface DatedDocument {
  readonly issuedOn: Attested<string> | null;
  readonly number: Attested<string> | null;
  readonly key: string;
}
