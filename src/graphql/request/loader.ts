import DataLoader from 'dataloader';
import type { ProvisionRef } from '../../store/rows.js';

/** Reads for many keys in one call to the store; results are cached during the request. */
export type Loader<V, K = string> = DataLoader<K, V, string>;

type Batch<K, V> = (keys: readonly K[]) => Promise<readonly V[]>;

/** Returns the loader of a batch, of at most `maxBatchSize` keys; `cacheKeyFn` tells which keys are equal. A failed batch fails each of its keys. */
export const loader = <K, V>(batch: Batch<K, V>, cacheKeyFn: (key: K) => string, maxBatchSize?: number): Loader<V, K> =>
  // The function is async, so an error thrown by the call itself counts too.
  new DataLoader<K, V, string>(async (keys) => batch(keys), { cacheKeyFn, maxBatchSize });

/** Returns the loader of a batch by ids, of so many at once. */
export const byId = <V>(batch: Batch<string, V>, maxBatchSize?: number): Loader<V> =>
  loader(batch, (id) => id, maxBatchSize);

/** Returns what tells provisions apart. */
export const refKey = ({ documentId, path }: ProvisionRef): string => `${documentId} ${path}`;

/** Returns a function that makes one loader for each combination of arguments. */
export function perArguments<A extends readonly unknown[], L>(create: (...values: A) => L): (...values: A) => L {
  const made = new Map<string, L>();
  return (...values) => {
    const key = JSON.stringify(values);
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = create(...values);
    made.set(key, fresh);
    return fresh;
  };
}
