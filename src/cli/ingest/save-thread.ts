import { type PreparedFile, saveFiles } from '../../app/inputs/ingest.js';
import { serveCalls, threadSettings } from '../../concurrency/serve-calls.js';
import { openStore } from '../../server/open-store.js';
import { readSeedVocabulary } from '../../server/seed-vocabulary.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { SaveThreadSettings } from './file-saver.js';

// The module of the thread that saves what others read.
const { config, dryRun } = threadSettings() as SaveThreadSettings;
const vocabulary = readSeedVocabulary();
let store: LegalStore | null = null;

serveCalls({
  save: async (files: readonly PreparedFile[]) => {
    store ??= await openStore(config, vocabulary, () => undefined);
    return saveFiles(store, vocabulary, files, { dryRun });
  },
  close: async () => {
    await store?.close();
    return null;
  },
});
