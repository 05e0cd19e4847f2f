import { CanCuError } from '../domain/errors.js';
import type { Keyset } from '../store/legal-store.js';
import { MAX_ARGUMENT_LENGTH } from './limits.js';

/** Returns the cursor of a keyset: base64url of its JSON. */
export const encodeCursor = (keyset: Keyset): string => Buffer.from(JSON.stringify(keyset)).toString('base64url');

/** Returns the keyset of a cursor; throws INVALID unless this API made it for a list whose keysets have `size` values. */
export function decodeCursor(cursor: string, size: number, argument: string): Keyset {
  const keyset = cursor.length > 8 * MAX_ARGUMENT_LENGTH ? null : parseKeyset(cursor);
  if (keyset !== null && keyset.length === size && encodeCursor(keyset) === cursor) return keyset;
  const shown = cursor.length > 80 ? `${cursor.slice(0, 80)}…` : cursor;
  throw new CanCuError(
    'INVALID',
    `${argument}: "${shown}" is no cursor of this list; give a cursor that an earlier page of it gave`,
    cursor,
  );
}

function parseKeyset(cursor: string): Keyset | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && value.every(isText) ? value : null;
  } catch {
    return null;
  }
}

/** A string without half characters, which no store keeps. */
const isText = (value: unknown): value is string => typeof value === 'string' && !/\p{Surrogate}/u.test(value);
