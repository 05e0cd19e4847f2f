import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StoreConfig } from './config.js';

/** What is wrong with the store, in words that every client may read. */
export class Unhealthy extends Error {}

/** Checks that the file of the embedded store is the one that was opened; throws {@link Unhealthy}. */
export type CheckStoreFile = () => Promise<void>;

/**
 * Returns the check for the store that is open now; one that accepts everything where the store is no file. A file that is
 * deleted, or moved away with another in its place, stays open: the server would go on answering from what nobody sees.
 */
export function watchStoreFile(config: StoreConfig): CheckStoreFile {
  const path = config.kind === 'sqlite' ? resolve(config.path) : null;
  const opened = path === null ? undefined : statSync(path, { throwIfNoEntry: false });
  if (path === null || opened === undefined) return async () => {};
  return async () => {
    const found = await stat(path).catch(() => null);
    if (found?.ino === opened.ino && found.dev === opened.dev) return;
    const what = found === null ? 'was deleted' : 'was exchanged for another';
    throw new Unhealthy(`The file of the store ${what} below the server: start the server anew`);
  };
}
