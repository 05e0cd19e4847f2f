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
  /** Where the store is. */
  readonly config: StoreConfig;
  readonly vocabulary: VocabularyIndex;
}

/**
 * Runs a command on the configured store and closes the store, even if the command throws. Returns the command's result.
 * Where there is no embedded store, it is made (CREATE), an empty one in memory takes its place (IN_MEMORY), or the command
 * is refused, which is the default.
 *
 * @throws CanCuError NOT_FOUND where there is none.
 */
export async function withStore<T>(
  run: (opened: Opened) => Promise<T>,
  { missing = 'REFUSE' }: { readonly missing?: 'REFUSE' | 'CREATE' | 'IN_MEMORY' } = {},
): Promise<T> {
  const configured = parseConfig(process.env).store;
  if (missing === 'REFUSE') requireStore(configured);
  const config = missing === 'IN_MEMORY' && isMissing(configured) ? IN_MEMORY : configured;
  const vocabulary = readSeedVocabulary();
  const store = await openStore(config, vocabulary, (message) => {
    printError(message);
  });
  try {
    return await run({ store, config, vocabulary });
  } finally {
    await store.close();
  }
}

const IN_MEMORY: StoreConfig = { kind: 'sqlite', path: ':memory:' };

const isMissing = (config: StoreConfig): config is Extract<StoreConfig, { kind: 'sqlite' }> =>
  config.kind === 'sqlite' && !existsSync(config.path);

/** Throws NOT_FOUND where there is no embedded store; commands that only read make none. */
export function requireStore(config: StoreConfig): void {
  if (!isMissing(config)) return;
  const message = `there is no store at ${config.path} yet; \`can-cu serve\` makes one with the first document, \`can-cu ingest\` with yours`;
  throw new CanCuError('NOT_FOUND', message, config.path);
}
