import { extname } from 'node:path';
import { type IngestReport, type PreparedFile, saveFiles } from '../../app/inputs/ingest.js';
import { startThread, type WorkerThread } from '../../concurrency/worker-thread.js';
import type { StoreConfig } from '../../server/config.js';
import type { Opened } from '../with-store.js';

/** Saves batches of files, one after the other. */
export interface FileSaver {
  readonly save: (files: readonly PreparedFile[]) => Promise<IngestReport>;
  readonly close: () => Promise<void>;
}

/** What the thread is started with. */
export interface SaveThreadSettings {
  readonly config: StoreConfig;
  readonly dryRun: boolean;
}

/** Megabytes for what the thread holds: the texts of a batch and the documents that they change. */
const THREAD_MEMORY = 4096;

/**
 * Returns what saves the batches of a run: the first here, the others in a thread of its own, since while this thread
 * saves, the threads that read get no files. A run of one batch needs no other thread.
 */
export function createFileSaver({ store, vocabulary, config }: Opened, dryRun: boolean): FileSaver {
  let isFirst = true;
  let thread: WorkerThread | null = null;
  return {
    save: async (files) => {
      if (isFirst) {
        isFirst = false;
        return saveFiles(store, vocabulary, files, { dryRun });
      }
      thread ??= startThread({
        module: new URL(`./save-thread${extname(import.meta.url)}`, import.meta.url),
        settings: { config, dryRun } satisfies SaveThreadSettings,
        memory: THREAD_MEMORY,
      });
      return (await thread.run({ name: 'save', args: [files] })) as IngestReport;
    },
    close: async () => {
      try {
        if (thread?.isAlive()) await thread.run({ name: 'close', args: [] });
      } finally {
        await thread?.end();
      }
    },
  };
}
