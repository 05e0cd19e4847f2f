import { isDateOfNumber } from '../../../domain/identity/date-of-number.js';
import { numberKey } from '../../../domain/identity/document-keys.js';
import { type Claims, NO_CLAIMS } from '../../../domain/reading/mention.js';
import type { OfficialStatusValue } from '../../../domain/reading/official-status.js';
import { yearOf } from '../../../domain/values/calendar-date.js';
import { foldText } from '../../../domain/values/fold.js';
import type { DocumentTypeEntry } from '../../../domain/vocabulary/vocabulary.js';
import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import { canonicalNumber } from '../../../intake/head/head-number.js';
import type { RowNote, UnknownValue } from './dataset-report.js';
import { officialStatusNamed } from './official-status-names.js';
import { type RowBodies, readBodies } from './row-bodies.js';
import { readDay } from './row-day.js';
import { readNumber } from './row-number.js';
import { bareTitle } from './row-title.js';
import { type TableRow, textOf } from './table.js';

/** What a row of `metadata` says of its document. */
export interface RowReading {
  readonly claims: Claims;
  readonly effectiveFrom: string | null;
  readonly expiredOn: string | null;
  readonly status: OfficialStatusValue | null;
  readonly notes: readonly RowNote[];
  /** Values that no table of names knows, as written. */
  readonly unknown: readonly (readonly [what: UnknownValue, written: string])[];
}

/** Reads a row of `metadata`. Pure. Throws INVALID for a value that is no text; `path` is that of the file. */
export function readRow(row: TableRow, path: string, vocabulary: VocabularyIndex): RowReading {
  const field = (column: string): string | null => textOf(row, column, path);
  const typeName = field('loai_van_ban');
  const type = typeName === null ? null : vocabulary.typeByName(typeName);
  const issuedOn = readDays(field('ngay_ban_hanh'));
  const effectiveFrom = readDays(field('ngay_co_hieu_luc'));
  const expiredOn = readDays(field('ngay_het_hieu_luc'));
  const { number, unreadable } = readNumber(field('so_ky_hieu'));
  const named = readBodies(number, type, field('co_quan_ban_hanh'), issuedOn.day, vocabulary);
  const claims = claimsOf({ number, type, typeName, title: field('title'), date: issuedOn.day, ...named });
  const effect = field('tinh_trang_hieu_luc');
  const status = effect === null ? null : officialStatusNamed(effect);
  const dates = [issuedOn, effectiveFrom, expiredOn];
  const isUnknownType = typeName !== null && type === null;
  const unknownIssuers = named.issuers.filter(({ body }) => body === null);
  return {
    claims,
    effectiveFrom: effectiveFrom.day,
    expiredOn: expiredOn.day,
    status: status ?? null,
    notes: [
      ...numberNotes(unreadable, claims, vocabulary),
      ...noteIf('DATE_CONTRADICTS_NUMBER', !isDateOfNumber(claims.symbol, claims.date)),
      ...noteIf(
        'UNREADABLE_DATE',
        dates.some(({ isUnreadable }) => isUnreadable),
      ),
      ...noteIf('UNKNOWN_TYPE', isUnknownType),
      ...noteIf('UNKNOWN_ISSUER', unknownIssuers.length > 0),
      ...noteIf('UNKNOWN_STATUS', status === undefined),
    ],
    unknown: [
      ...asWritten('numbers', unreadable),
      ...asWritten('types', isUnknownType ? typeName : null),
      ...unknownIssuers.map(({ written }) => ['issuers', written] as const),
      ...asWritten('statuses', status === undefined ? effect : null),
    ],
  };
}

const asWritten = (what: UnknownValue, written: string | null): RowReading['unknown'] =>
  written === null ? [] : [[what, written]];

const noteIf = (note: RowNote, holds: boolean): readonly RowNote[] => (holds ? [note] : []);

interface ReadDay {
  readonly day: string | null;
  readonly isUnreadable: boolean;
}

function readDays(written: string | null): ReadDay {
  const day = written === null ? null : readDay(written);
  return { day, isUnreadable: written !== null && day === null };
}

interface Parts extends RowBodies {
  readonly number: string | null;
  readonly type: DocumentTypeEntry | null;
  readonly typeName: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

function claimsOf({ number, type, typeName, title, date, issuers, authority }: Parts): Claims {
  const bare = title === null ? null : bareTitle(title, typeName, number);
  return {
    ...NO_CLAIMS,
    type: type?.type ?? null,
    typeName: type?.name ?? typeName?.toLowerCase() ?? null,
    symbol: number === null ? null : canonicalNumber(number, type?.name ?? null, authority),
    authority: authority?.id ?? null,
    issuers: issuers.map(({ written, body }) => body?.name ?? written),
    date,
    year: yearOf(date),
    name: type?.citedByNameAlone === true && bare !== null ? nameOf(type.name, bare) : null,
    title: bare,
  };
}

/** The name under which a law is cited. Some titles leave its type out: "Du lịch". */
function nameOf(typeName: string, title: string): string {
  if (`${foldText(title)} `.startsWith(`${foldText(typeName)} `)) return title;
  return `${typeName.charAt(0).toUpperCase()}${typeName.slice(1)} ${title}`;
}

/** Why there is no key by number. */
function numberNotes(unreadable: string | null, claims: Claims, vocabulary: VocabularyIndex): readonly RowNote[] {
  if (claims.symbol === null) return [unreadable === null ? 'NO_NUMBER' : 'UNREADABLE_NUMBER'];
  if (numberKey(claims, vocabulary) !== null) return [];
  return [claims.authority === null ? 'NUMBER_WITHOUT_BODY' : 'NUMBER_WITHOUT_YEAR'];
}
