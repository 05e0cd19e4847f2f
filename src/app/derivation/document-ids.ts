import type { DocumentRow, KeyRow } from '../../store/rows.js';
import { documentIdOfKey } from '../ids.js';

/** Returns the id of a document with these keys, canonical one first: that of the key registered first, of new ones that of the canonical key. */
export function documentIdOfKeys(keys: readonly string[], registered: (key: string) => KeyRow | null): string {
  const first = keys
    .flatMap((key) => registered(key) ?? [])
    .reduce<KeyRow | null>((a, b) => (a === null || b.seq < a.seq ? b : a), null);
  return first?.id ?? documentIdOfKey(keys[0] ?? '');
}

/** Returns the keys that rows need registered, in order: of each row the canonical one first. */
export const keysToRegister = (
  rows: readonly DocumentRow[],
  registered: (key: string) => KeyRow | null,
): readonly { readonly key: string; readonly id: string }[] =>
  [...rows]
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .flatMap(({ keys }) => keys)
    .filter((key) => registered(key) === null)
    .map((key) => ({ key, id: documentIdOfKey(key) }));
