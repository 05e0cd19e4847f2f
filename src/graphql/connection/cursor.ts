import { CanCuError } from '../../domain/errors.js';
import type { Keyset } from '../../store/legal-store.js';
import { MAX_ARGUMENT_LENGTH } from '../limits/limits.js';

/** The lists that have cursors, each with the number of values in its keysets. */
const KEYSET_SIZES = {
  documents: 3,
  cites: 3,
  citedBy: 3,
  provisions: 1,
  provisionCitedBy: 3,
  provisionAmendedBy: 3,
  evidence: 1,
  mentions: 2,
  bodies: 2,
  bodyDocuments: 2,
  campaigns: 2,
  campaignDocuments: 3,
  campaignAnsweredBy: 2,
} as const;

/** A list that has cursors. A cursor holds this name, so other lists refuse it. */
export type ListName = keyof typeof KEYSET_SIZES;

/** Returns the cursor for a keyset: base64url of a JSON array with the name of the list and the values of the keyset. */
export const encodeCursor = (list: ListName, keyset: Keyset): string =>
  Buffer.from(JSON.stringify([list, ...keyset])).toString('base64url');

/** Returns the keyset of a cursor; throws INVALID, naming the argument, unless the cursor was made for this list. */
export function decodeCursor(cursor: string, list: ListName, argument: string): Keyset {
  const [name, ...keyset] = cursor.length > 8 * MAX_ARGUMENT_LENGTH ? [] : parseTexts(cursor);
  const isOfList = name === list && keyset.length === KEYSET_SIZES[list];
  if (isOfList && encodeCursor(list, keyset) === cursor) return keyset;
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  throw new CanCuError(
    'INVALID',
    `${argument}: "${shown}" is no cursor of this list; give a cursor that an earlier page of it gave`,
    cursor,
  );
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

/** Whether a value is a string without lone surrogates, which no store can keep. */
const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}/u.test(value);
