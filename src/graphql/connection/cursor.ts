import { CanCuError } from '../../domain/errors.js';
import type { Keyset } from '../../store/legal-store.js';
import { MAX_ARGUMENT_LENGTH } from '../limits/limits.js';

/** What the keysets of a list are: how many values they have, whether these descend, and whether they are places. */
interface ListShape {
  readonly size: number;
  readonly descends: boolean;
  readonly isPlace?: true;
}

/** A list at hand, whose keysets are places in it. */
const AT_HAND = { size: 1, descends: false, isPlace: true } as const;

/** The lists that have cursors. */
const LISTS = {
  documents: { size: 3, descends: true },
  oldestDocuments: { size: 3, descends: false },
  citations: { size: 4, descends: true },
  oldestCitations: { size: 4, descends: false },
  cites: { size: 3, descends: true },
  oldestCites: { size: 3, descends: false },
  citedBy: { size: 3, descends: true },
  oldestCitedBy: { size: 3, descends: false },
  sections: AT_HAND,
  provisions: { size: 1, descends: false },
  namedProvisions: AT_HAND,
  exceptedProvisions: AT_HAND,
  provisionCitedBy: { size: 3, descends: true },
  provisionAmendedBy: { size: 3, descends: true },
  internalReferences: AT_HAND,
  evidence: { size: 1, descends: false },
  mentions: { size: 2, descends: false },
  bodies: { size: 2, descends: false },
  bodyDocuments: { size: 2, descends: true },
  oldestBodyDocuments: { size: 2, descends: false },
  campaigns: { size: 2, descends: false },
  campaignDocuments: { size: 3, descends: true },
  campaignAnsweredBy: { size: 2, descends: false },
  effects: AT_HAND,
  assignments: AT_HAND,
} as const satisfies Record<string, ListShape>;

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

/** Digits of a place in a list, so that texts compare as the numbers do. */
const PLACE_DIGITS = 10;
const PLACE = new RegExp(`^\\d{${PLACE_DIGITS}}$`);

/** Returns the keyset of a place in a list at hand, counted from 0. */
export const placeKeyset = (place: number): Keyset => [String(place).padStart(PLACE_DIGITS, '0')];

/** Returns the keyset of a cursor; throws INVALID, naming the argument, unless the cursor was made for this list. */
export function decodeCursor(cursor: string, list: ListName, argument: string): Keyset {
  const [name, ...keyset] = cursor.length > 8 * MAX_ARGUMENT_LENGTH ? [] : parseTexts(cursor);
  const isOfList = name === list && hasShape(keyset, LISTS[list]);
  if (isOfList && encodeCursor(list, keyset) === cursor) return keyset;
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  throw new CanCuError(
    'INVALID',
    `${argument}: "${shown}" is no cursor of this list; give a cursor that an earlier page of it gave`,
    cursor,
  );
}

function hasShape(keyset: Keyset, { size, isPlace }: ListShape): boolean {
  return keyset.length === size && (!isPlace || keyset.every((value) => PLACE.test(value)));
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
