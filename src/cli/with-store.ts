import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { parseConfig } from '../server/config.js';
import { openStore } from '../server/open-store.js';
import { readSeedVocabulary } from '../server/seed-vocabulary.js';
import type { LegalStore } from '../store/legal-store.js';

/** What a command that reads or writes the graph gets. */
export interface Opened {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
}

/** Runs a command on the store that the environment names, and closes it whatever happens; returns what the command returned. */
export async function withStore<T>(run: (opened: Opened) => Promise<T>): Promise<T> {
  const vocabulary = readSeedVocabulary();
  const store = await openStore(parseConfig(process.env).store, vocabulary, (message) => {
    process.stderr.write(`can-cu: ${message}\n`);
  });
  try {
    return await run({ store, vocabulary });
  } finally {
    await store.close();
  }
}
