import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { NEVER } from '../../../concurrency/never.js';
import { createWorkerPool, type WorkerPool } from '../../../concurrency/worker-pool.js';
import type { LegalStore } from '../../legal-store.js';
import { override } from '../../override.js';
import { answerRead, readsThrough } from '../../reads.js';
import { openSqliteStore, type SqliteStoreOptions } from '../sqlite-store.js';

/** How a store with threads is opened. A clock cannot be given to a thread. */
export interface ThreadedStoreOptions extends Omit<SqliteStoreOptions, 'clock'> {
  /** Threads that read; as many as there are cores, but 2–8. */
  readonly threads?: number;
  /** Requests that may read at once; 1,000. */
  readonly requests?: number;
}

/** What a thread that reads is started with. */
export interface ReadThreadSettings {
  readonly path: string;
  readonly options: Omit<SqliteStoreOptions, 'clock'>;
}

/** Megabytes for the objects of one thread: room for the longest text that can be ingested, with its reading. */
const THREAD_MEMORY = 512;

/** Most keys of a look-up that runs in this thread: it takes less time there than it takes to hand it over. */
const KEYS_HERE = 20;
/** A look-up of many rows that runs in this thread too: they take longer to be handed over than to be read. */
const TAKEN_OVER = 'getDocumentsAt';

/**
 * Returns the store in a SQLite file as {@link openSqliteStore} does, but its reads run in threads with a connection each,
 * so that none of them holds up this thread or the reads of another request. Look-ups of a few keys, saves, and the reads
 * that saves are planned from, run in this thread. Throws UNAVAILABLE when too many requests read at once.
 */
export async function openThreadedSqliteStore(path: string, options: ThreadedStoreOptions = {}): Promise<LegalStore> {
  const { threads = Math.min(Math.max(availableParallelism(), 2), 8), requests = 1_000, ...storeOptions } = options;
  const local = await openSqliteStore(path, storeOptions);
  const settings: ReadThreadSettings = { path, options: storeOptions };
  const pool = createWorkerPool({
    module: new URL(`./read-thread${extname(import.meta.url)}`, import.meta.url),
    ...{ settings, memory: THREAD_MEMORY, stopping: 'ASK' },
    ...{
      atOnce: threads,
      ofOneRequest: threads,
      longAtOnce: threads - 1,
      longOfOneRequest: Math.ceil((threads - 1) / 2),
      requests,
    },
  });
  pool.start(threads);
  return readingIn(pool, local, NEVER);
}

function readingIn(pool: WorkerPool, local: LegalStore, signal: AbortSignal): LegalStore {
  const threaded = override(local, {
    withSignal: (other) => readingIn(pool, local, other),
    close: async () => {
      await pool.close();
      await local.close();
    },
  });
  return readsThrough(threaded, async (call) => {
    if (call.name !== TAKEN_OVER && (call.keys === null || call.keys > KEYS_HERE)) return pool.run(signal, call);
    signal.throwIfAborted();
    return answerRead(local, call);
  });
}
