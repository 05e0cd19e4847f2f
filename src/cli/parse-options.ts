import { CanCuError } from '../domain/errors.js';
import { parseSymbol } from '../domain/identity/symbol.js';
import { CITATION_KINDS, type CitationKind } from '../domain/reading/citation.js';
import { isIsoDate } from '../domain/values/calendar-date.js';
import { isWebAddress } from '../domain/values/web-address.js';
import { DOCUMENT_TYPES, type DocumentType } from '../domain/vocabulary/document-type.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { ENCODINGS, type Encoding } from '../intake/encodings/encodings.js';

/** Returns an ISO date given as an option, null when absent; throws INVALID for a date that does not exist. */
export function parseDate(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (isIsoDate(value)) return value;
  throw new CanCuError('INVALID', `${option} ${value}: expected a date such as 2021-01-21`, value);
}

/**
 * Returns a moment given as an option in UTC, as `Date.toISOString` writes it, null when absent. A date alone is its
 * midnight in UTC. Throws INVALID for a moment that does not exist or names no time zone.
 */
export function parseMoment(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  const [, day = '', time] = MOMENT.exec(value) ?? [];
  const moment = new Date(time === undefined ? day : value);
  if (isIsoDate(day) && !Number.isNaN(moment.getTime())) return moment.toISOString();
  const message = `${option} ${value}: expected a moment such as 2026-11-30 or 2026-11-30T09:00+07:00`;
  throw new CanCuError('INVALID', message, value);
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** Returns a year given as an option, null when absent; throws INVALID for anything else. */
export function parseYear(option: string, value: string | undefined): number | null {
  return value === undefined ? null : parseCount(option, value, 1900, 2100);
}

/** Returns a whole number given as an option; throws INVALID outside its bounds. */
export function parseCount(option: string, value: string, least: number, most: number): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least && count <= most) return count;
  throw new CanCuError('INVALID', `${option} ${value}: expected a whole number from ${least} to ${most}`, value);
}

/** Returns the document type for a Vietnamese name or a name of the API, null when absent; throws INVALID for an unknown one. */
export function parseDocumentType(value: string | undefined, vocabulary: VocabularyIndex): DocumentType | null {
  if (value === undefined) return null;
  const code = DOCUMENT_TYPES.find((type) => type === value.toUpperCase());
  const type = code ?? vocabulary.typeByName(value)?.type;
  if (type !== undefined) return type;
  const message = `--type ${value}: no such type; give a Vietnamese name, or one of ${DOCUMENT_TYPES.join(', ')}`;
  throw new CanCuError('INVALID', message, value);
}

/** Returns the Vietnamese name of a type given as an option, null when absent; throws INVALID for an unknown one. */
export function parseTypeName(value: string | undefined, vocabulary: VocabularyIndex): string | null {
  if (value === undefined) return null;
  const known = vocabulary.typeByName(value)?.name;
  if (known !== undefined) return known;
  throw new CanCuError('INVALID', `--type ${value}: no such type; give its Vietnamese name, such as "chỉ thị"`, value);
}

/** Returns the encoding given as an option, null when absent; throws INVALID for an unknown one. */
export function parseEncoding(option: string, value: string | undefined): Encoding | null {
  if (value === undefined) return null;
  const encoding = ENCODINGS.find((known) => known === value.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new CanCuError('INVALID', `${option} ${value}: expected one of ${ENCODINGS.join(', ')}`, value);
}

/** A number without letters, as on some old documents. */
const BARE_NUMBER = /^\d{1,6}[a-zđ]?$/i;

/** Returns the number and symbol given as an option, as written, null when absent; throws INVALID for anything else. */
export function parseNumber(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (parseSymbol(value) !== null || BARE_NUMBER.test(value.trim())) return value;
  throw new CanCuError(
    'INVALID',
    `${option} ${value}: expected a number and symbol such as 01/NQ-CP, or a bare 85`,
    value,
  );
}

/** Returns the kinds of citation in a list separated by commas, null when absent; throws INVALID for an unknown one. */
export function parseKinds(value: string | undefined): readonly CitationKind[] | null {
  if (value === undefined) return null;
  return value.split(',').map((name) => {
    const kind = CITATION_KINDS.find((known) => known === name.trim().toUpperCase());
    if (kind !== undefined) return kind;
    throw new CanCuError('INVALID', `--kinds ${name}: expected some of ${CITATION_KINDS.join(', ')}`, name);
  });
}

/** Returns a web address given as an option, null when absent; throws INVALID for anything else, and for one with a user or a password. */
export function parseWebAddress(option: string, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (isWebAddress(value)) return value;
  // The value may hold a password.
  throw new CanCuError(
    'INVALID',
    `${option}: expected an address that begins with https:// or http://, without a user or a password`,
  );
}
