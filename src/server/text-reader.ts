import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { createWorkerPool } from '../concurrency/worker-pool.js';
import type { MentionExplanation } from '../domain/reading/mention-explanation.js';
import type { Reading } from '../domain/reading/reading.js';
import type { Explainer, Extractor } from '../graphql/request/context.js';

/** Reads the texts that clients send, in threads. */
export interface TextReader {
  readonly extractor: Extractor;
  readonly explainer: Explainer;
  /** Starts a thread, which loads the vocabulary; without it the first text waits for that. */
  readonly start: () => void;
  readonly close: () => Promise<void>;
}

/** Texts that are longer, in UTF-16 code units, leave one thread to shorter ones. */
const LONG_TEXT = 20_000;
/** Threads: as many as there are cores, but 2–4. */
const THREADS = Math.min(Math.max(availableParallelism(), 2), 4);
/** Megabytes for the objects of one thread, its vocabulary included. */
const THREAD_MEMORY = 256;
/** Requests that may have texts read at once. */
const REQUESTS = 100;

/**
 * Returns a reader. When a request's signal is aborted, the thread that reads its text ends, and another starts when a text
 * needs one: no text can hold a thread longer than its request. Throws UNAVAILABLE when too many requests have texts read.
 */
export function createTextReader(): TextReader {
  const pool = createWorkerPool({
    module: new URL(`./reading-thread${extname(import.meta.url)}`, import.meta.url),
    ...{ settings: null, memory: THREAD_MEMORY, stopping: 'TERMINATE' },
    ...{
      atOnce: THREADS,
      ofOneRequest: THREADS,
      longAtOnce: THREADS - 1,
      longOfOneRequest: THREADS - 1,
      requests: REQUESTS,
    },
  });
  const read = (name: 'extract' | 'explain', text: string, known: unknown, signal: AbortSignal): Promise<unknown> =>
    pool.run(signal, { name, args: [text, known], long: text.length > LONG_TEXT });
  return {
    extractor: (text, known, signal) => read('extract', text, known, signal) as Promise<Reading>,
    explainer: (text, known, signal) => read('explain', text, known, signal) as Promise<readonly MentionExplanation[]>,
    start: () => pool.start(1),
    close: pool.close,
  };
}
