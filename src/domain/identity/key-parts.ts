import type { Attested } from '../reading/attested.js';
import type { Claims } from '../reading/mention.js';
import { yearOf } from '../values/calendar-date.js';
import { symbolPieces } from './symbol-pieces.js';

/** Returns true for a key by number, false for one by name or source. */
export const isNumberKey = (key: string): boolean => /^\d/.test(key);

/** Returns true for a key by number whose number includes the year. */
export const hasYearInNumber = (key: string): boolean => /^\d[^-]*-\d{4}-/.test(key);

/**
 * Returns the key that the number would have if it included the year of its date: `30a/NQ-CP` of 2008-12-27 gives
 * `30a-2008-nq-cp_chinh-phu_2008`. Null for a number that includes it, for Party and bare numbers, and without date or
 * authority.
 */
export function keyWithYearInNumber({
  symbol,
  authority,
  date,
}: Pick<Claims, 'symbol' | 'authority' | 'date'>): string | null {
  if (symbol === null || authority === null || date === null) return null;
  const { number, year, letters, system } = symbolPieces(symbol);
  if (year !== null || letters.length === 0 || system === 'PARTY') return null;
  return `${[number, yearOf(date), ...letters].join('-')}_${authority}_${yearOf(date)}`;
}

const SOURCE_PREFIX = 'src-';
/** Returns the key by source (`src-…`) that the digest of a source makes. */
export const sourceKeyOfDigest = (digest: string): string => `${SOURCE_PREFIX}${digest}`;
/** Returns true for a key made from a source (`src-…`), which only texts and records have. */
export const isSourceKey = (key: string): boolean => key.startsWith(SOURCE_PREFIX);

/** Returns true for a document whose keys take their period from an inferred date because its number includes no year. */
export function isPeriodInferred({
  number,
  issuedOn,
}: Readonly<Record<'number' | 'issuedOn', Attested<string> | null>>): boolean {
  const written = number === null ? null : symbolPieces(number.value).year;
  return written === null && issuedOn?.assurance === 'INFERRED';
}

/** Returns true for a key by name. */
export const isNameKey = (key: string): boolean => !isNumberKey(key) && !isSourceKey(key);

/** Returns the last part of a key: its period or qualifier. */
export const periodOf = (key: string): string => key.slice(key.lastIndexOf('_') + 1);

/** Returns the calendar year in a key by number or name, null for none. */
export function yearOfKey(key: string): number | null {
  const found = /^(\d{4})(?:-\d\d-\d\d)?$/.exec(periodOf(key));
  return found && !isSourceKey(key) ? Number(found[1]) : null;
}

/** Returns true for a key by name that a year qualifies: `luat-dat-dai_quoc-hoi_2013`. */
export const isYearlyName = (key: string): boolean => isNameKey(key) && /_\d{4}$/.test(key);

/**
 * Returns the key by name with the full date in place of its year, as documents that share name and year have it
 * (`luat-dat-dai_quoc-hoi_2013-11-29`); null for a date of another year, and for any other key.
 */
export const datedName = (key: string, date: string | null): string | null =>
  date !== null && isYearlyName(key) && date.startsWith(periodOf(key)) ? `${key}${date.slice(4)}` : null;

/** Returns the key by name and year that {@link datedName} made a key of, null for any other key. */
export const yearlyName = (key: string): string | null =>
  isNameKey(key) && /_\d{4}-\d\d-\d\d$/.test(key) ? key.slice(0, -6) : null;

/** Returns the keys in canonical order: by number, by name, by source, each by code point. */
export const sortKeys = (keys: Iterable<string>): readonly string[] =>
  [...new Set(keys)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));

const rank = (key: string): number => (isNumberKey(key) ? 0 : isNameKey(key) ? 1 : 2);
