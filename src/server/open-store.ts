import { resolve } from 'node:path';
import { withCompleteReadings } from '../app/inputs/complete-readings.js';
import { rereadWhereNeeded } from '../app/inputs/reread-where-needed.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { withAdjacency } from '../store/adjacency/with-adjacency.js';
import type { LegalStore } from '../store/legal-store.js';
import type { StoreConfig } from './config.js';

/**
 * Returns the configured store, opened and migrated. An embedded store is created, with its folder, if absent. Texts kept
 * in an earlier form are read again first, which `announce` reports. Only the driver in use is loaded. With `threads` the
 * embedded store reads in threads of its own, as a server needs it; a command reads in its own thread. `walkMemory` is the
 * most citations that are kept in memory for walks; 0, none are.
 *
 * @throws CanCuError NEWER_SCHEMA, CORRUPT or UNAVAILABLE; the message names the store and never contains a password.
 */
export async function openStore(
  config: StoreConfig,
  vocabulary: VocabularyIndex,
  announce: (message: string) => void,
  { threads = false, walkMemory = 0 }: { readonly threads?: boolean; readonly walkMemory?: number } = {},
): Promise<LegalStore> {
  const adapter = await openAdapter(config, threads);
  const store = withCompleteReadings(walkMemory === 0 ? adapter : withAdjacency(adapter, { most: walkMemory }).store);
  try {
    await rereadWhereNeeded(store, vocabulary, () => announce(REREADING));
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

const REREADING = 'the texts of this store were read by an earlier version: reading them again, once';

async function openAdapter(config: StoreConfig, threads: boolean): Promise<LegalStore> {
  if (config.kind === 'sqlite') {
    if (threads) {
      const { openThreadedSqliteStore } = await import('../store/sqlite/threads/threaded-store.js');
      return openThreadedSqliteStore(resolve(config.path));
    }
    const { openSqliteStore } = await import('../store/sqlite/sqlite-store.js');
    return openSqliteStore(config.path === ':memory:' ? config.path : resolve(config.path));
  }
  const { openNeo4jStore } = await import('../store/neo4j/neo4j-store.js');
  const { uri, user, password, database } = config;
  return openNeo4jStore({ uri, user, password, database });
}
