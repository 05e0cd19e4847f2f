import { CanCuError } from '../../domain/errors.js';
import type { Keyset } from '../../store/legal-store.js';
import { MAX_ARGUMENT_LENGTH } from '../limits/limits.js';

/** The lists that have cursors: how many values their keysets have, and whether the values descend. */
const LISTS = {
  documents: { size: 3, descends: true },
  oldestDocuments: { size: 3, descends: false },
  citations: { size: 4, descends: true },
  oldestCitations: { size: 4, descends: false },
  cites: { size: 3, descends: true },
  oldestCites: { size: 3, descends: false },
  citedBy: { size: 3, descends: true },
  oldestCitedBy: { size: 3, descends: false },
  sections: { size: 1, descends: false },
  provisions: { size: 1, descends: false },
  namedProvisions: { size: 1, descends: false },
  exceptedProvisions: { size: 1, descends: false },
  provisionCitedBy: { size: 3, descends: true },
  provisionAmendedBy: { size: 3, descends: true },
  internalReferences: { size: 1, descends: false },
  evidence: { size: 1, descends: false },
  mentions: { size: 2, descends: false },
  bodies: { size: 2, descends: false },
  bodyDocuments: { size: 2, descends: true },
  oldestBodyDocuments: { size: 2, descends: false },
  campaigns: { size: 2, descends: false },
  campaignDocuments: { size: 3, descends: true },
  campaignAnsweredBy: { size: 2, descends: false },
  effects: { size: 1, descends: false },
  assignments: { size: 1, descends: false },
} as const;

/** A list that has cursors. A cursor holds this name, so other lists refuse it. */
export type ListName = keyof typeof LISTS;

/** The lists by date, each under its name with the oldest first. */
export const OLDEST_FIRST = {
  documents: 'oldestDocuments',
  citations: 'oldestCitations',
  cites: 'oldestCites',
  citedBy: 'oldestCitedBy',
  bodyDocuments: 'oldestBodyDocuments',
} as const satisfies Partial<Record<ListName, ListName>>;

/** Returns the cursor for a keyset: base64url of a JSON array with the name of the list and the values of the keyset. */
export const encodeCursor = (list: ListName, keyset: Keyset): string =>
  Buffer.from(JSON.stringify([list, ...keyset])).toString('base64url');

/** Returns the keyset of a cursor; throws INVALID, naming the argument, unless the cursor was made for this list. */
export function decodeCursor(cursor: string, list: ListName, argument: string): Keyset {
  const [name, ...keyset] = cursor.length > 8 * MAX_ARGUMENT_LENGTH ? [] : parseTexts(cursor);
  const isOfList = name === list && keyset.length === LISTS[list].size;
  if (isOfList && encodeCursor(list, keyset) === cursor) return keyset;
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  throw new CanCuError(
    'INVALID',
    `${argument}: "${shown}" is no cursor of this list; give a cursor that an earlier page of it gave`,
    cursor,
  );
}

/** Whether a row stands before another in a list, by their keysets. Values compare by code point, as in the stores. */
export function standsBefore(list: ListName, keyset: Keyset, other: Keyset): boolean {
  const at = keyset.findIndex((value, index) => value !== other[index]);
  const order = at === -1 ? 0 : Buffer.compare(Buffer.from(keyset[at] ?? ''), Buffer.from(other[at] ?? ''));
  return LISTS[list].descends ? order > 0 : order < 0;
}

/** The strings in a cursor; empty when it holds anything else. */
function parseTexts(cursor: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isText) ? value : [];
  } catch {
    return [];
  }
}

/** Whether a value is a string as keysets hold: without lone surrogates, and without the tabs that join them in stores. */
const isText = (value: unknown): value is string => typeof value === 'string' && !/[\p{Surrogate}\t]/u.test(value);
