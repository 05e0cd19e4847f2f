import { existsSync } from 'node:fs';
import { CanCuError } from '../domain/errors.js';
import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { parseConfig, type StoreConfig } from '../server/config.js';
import { openStore } from '../server/open-store.js';
import { readSeedVocabulary } from '../server/seed-vocabulary.js';
import type { LegalStore } from '../store/legal-store.js';
import { printError } from './output.js';

/** What a command needs to read or write the graph. */
export interface Opened {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
}

/**
 * Runs a command on the configured store and closes the store, even if the command throws. Returns the command's result.
 * Only with `create` is an embedded store made where there is none.
 *
 * @throws CanCuError NOT_FOUND where there is none.
 */
export async function withStore<T>(
  run: (opened: Opened) => Promise<T>,
  { create = false }: { readonly create?: boolean } = {},
): Promise<T> {
  const config = parseConfig(process.env).store;
  if (!create) requireStore(config);
  const vocabulary = readSeedVocabulary();
  const store = await openStore(config, vocabulary, (message) => {
    printError(message);
  });
  try {
    return await run({ store, vocabulary });
  } finally {
    await store.close();
  }
}

function requireStore(config: StoreConfig): void {
  if (config.kind !== 'sqlite' || existsSync(config.path)) return;
  const message = `there is no store at ${config.path} yet; \`can-cu serve\` makes one with the first document, \`can-cu ingest\` with yours`;
  throw new CanCuError('NOT_FOUND', message, config.path);
}
