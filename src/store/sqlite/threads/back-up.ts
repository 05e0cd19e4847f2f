import { extname } from 'node:path';
import { NEVER } from '../../../concurrency/never.js';
import { createWorkerPool } from '../../../concurrency/worker-pool.js';

/** Megabytes for the objects of the thread; SQLite's own memory is beside them. */
const THREAD_MEMORY = 256;

/**
 * Copies the store in a SQLite file, as it stands at one moment, into a new or empty file. Others may read and write the
 * store meanwhile. The copy has the schema of the store and no free pages. It is not flushed to disk. Throws UNAVAILABLE
 * where one of the files cannot be opened or the disk is full, CORRUPT where the file is damaged or not a can-cu store.
 */
export async function backUpSqliteStore(path: string, target: string): Promise<void> {
  const pool = createWorkerPool({
    module: new URL(`./back-up-thread${extname(import.meta.url)}`, import.meta.url),
    ...{ settings: null, memory: THREAD_MEMORY, stopping: 'ASK' },
    ...{ atOnce: 1, ofOneRequest: 1, longAtOnce: 1, longOfOneRequest: 1, requests: 1 },
  });
  try {
    await pool.run(NEVER, { name: 'copy', args: [path, target], long: true });
  } finally {
    await pool.close();
  }
}
