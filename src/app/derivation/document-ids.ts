import type { DocumentRow, KeyRow } from '../../store/rows.js';
import { documentIdOfKey } from '../ids.js';

/**
 * Returns the id of a document with these keys, canonical one first. It is the id of the key that was registered first,
 * or that of the canonical key where none is registered.
 */
export function documentIdOfKeys(keys: readonly string[], registered: (key: string) => KeyRow | null): string {
  const first = keys
    .flatMap((key) => registered(key) ?? [])
    .reduce<KeyRow | null>((a, b) => (a === null || b.seq < a.seq ? b : a), null);
  return first?.id ?? documentIdOfKey(keys[0] ?? '');
}

/**
 * Returns the keys of the documents that are not registered yet, in the order to register them: the canonical key of
 * each document first.
 */
export const keysToRegister = (
  rows: readonly DocumentRow[],
  registered: (key: string) => KeyRow | null,
): readonly { readonly key: string; readonly id: string }[] =>
  [...rows]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ keys }) => keys)
    .filter((key) => registered(key) === null)
    .map((key) => ({ key, id: documentIdOfKey(key) }));
