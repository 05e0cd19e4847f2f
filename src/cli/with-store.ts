import type { VocabularyIndex } from '../domain/vocabulary/vocabulary-index.js';
import { parseConfig } from '../server/config.js';
import { openStore } from '../server/open-store.js';
import { readSeedVocabulary } from '../server/seed-vocabulary.js';
import type { LegalStore } from '../store/legal-store.js';
import { printError } from './output.js';

/** What a command needs to read or write the graph. */
export interface Opened {
  readonly store: LegalStore;
  readonly vocabulary: VocabularyIndex;
}

/** Runs a command on the configured store and closes the store, even if the command throws. Returns the command's result. */
export async function withStore<T>(run: (opened: Opened) => Promise<T>): Promise<T> {
  const vocabulary = readSeedVocabulary();
  const store = await openStore(parseConfig(process.env).store, vocabulary, (message) => {
    printError(message);
  });
  try {
    return await run({ store, vocabulary });
  } finally {
    await store.close();
  }
}
