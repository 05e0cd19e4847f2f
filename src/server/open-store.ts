import { resolve } from 'node:path';
import { withCompleteReadings } from '../app/inputs/complete-readings.js';
import type { LegalStore } from '../store/legal-store.js';
import type { StoreConfig } from './config.js';

/**
 * Returns the store of the configuration, opened and migrated; an embedded one is made, with its folder, when absent.
 * Only the driver that is used gets loaded.
 *
 * @throws CanCuError NEWER_SCHEMA, CORRUPT or UNAVAILABLE; the message names the store and never a password.
 */
export async function openStore(config: StoreConfig): Promise<LegalStore> {
  if (config.kind === 'sqlite') {
    const { openSqliteStore } = await import('../store/sqlite/sqlite-store.js');
    return withCompleteReadings(await openSqliteStore(resolve(config.path)));
  }
  const { openNeo4jStore } = await import('../store/neo4j/neo4j-store.js');
  const { uri, user, password, database } = config;
  return withCompleteReadings(await openNeo4jStore({ uri, user, password, database }));
}
