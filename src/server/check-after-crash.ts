import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CanCuError } from '../domain/errors.js';
import type { LegalStore } from '../store/legal-store.js';
import type { StoreConfig } from './config.js';

/**
 * Returns whether an embedded store was not closed: then its write-ahead log still holds something. Another process that
 * has the store open looks the same. Neo4j looks after itself.
 */
export function wasLeftOpen(config: StoreConfig): boolean {
  if (config.kind !== 'sqlite') return false;
  const log = statSync(`${resolve(config.path)}-wal`, { throwIfNoEntry: false });
  return log !== undefined && log.size > 0;
}

/** Checks the pages of a store. Throws CORRUPT with the first finding. */
export async function refuseDamaged(store: LegalStore): Promise<void> {
  const [first] = await store.check('QUICK');
  if (first === undefined) return;
  throw new CanCuError('CORRUPT', `the store is damaged (${first.message}); see can-cu doctor`, first.where);
}
