import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { DecodedFile, TextToIngest } from '../../app/inputs/decode-file.js';
import type { FileReader } from '../../app/inputs/ingest.js';
import type { PackedInput } from '../../app/inputs/packed-input.js';
import type { SourcedText } from '../../app/inputs/text-input.js';
import { createWorkerPool } from '../../concurrency/worker-pool.js';
import { CanCuError } from '../../domain/errors.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import { createMemoryWatch } from './memory-watch.js';

/** Reads files in threads. */
export interface FilePool extends FileReader {
  /** How many files it reads at once. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** Megabytes for the objects of one thread: the largest file, its tokens and the vocabulary. */
const THREAD_MEMORY = 1536;
/** By how many percent V8 lets a heap grow before it collects what is old. Left alone it waits for a multiple, in each thread. */
const HEAP_GROWTH = 30;
/** How long, in V8's own units, a function runs before it is compiled to machine code. Each thread compiles what it runs: left alone, that took a quarter of the time of 50 MB. */
const INTERRUPT_BUDGET = 1_000_000;
/** Megabytes that the process may hold while it saves, and more for each thread. A text of 20 MB takes some 700. */
const PROCESS_MEMORY = 1024;
const MEMORY_OF_EACH = 512;

/**
 * Returns a pool of as many threads as there are cores, up to 8. A file that is not read within `seconds`, that takes too
 * much memory, or that ends its thread in another way, is refused; another thread takes the place.
 */
export function createFilePool(seconds: number): FilePool {
  const atOnce = Math.min(availableParallelism(), 8);
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  setFlagsFromString(`--interrupt-budget=${INTERRUPT_BUDGET}`);
  const pool = createWorkerPool({
    module: new URL(`./file-thread${extname(import.meta.url)}`, import.meta.url),
    ...{ settings: null, memory: THREAD_MEMORY, stopping: 'TERMINATE' },
    ...{ atOnce, ofOneRequest: 1, longAtOnce: atOnce, longOfOneRequest: 1, requests: 4 * atOnce },
  });
  const watch = createMemoryWatch((PROCESS_MEMORY + MEMORY_OF_EACH * atOnce) * 1024 * 1024);
  const run = async (name: 'decode' | 'read', file: TextToIngest | SourcedText): Promise<Done> => {
    const time = AbortSignal.timeout(seconds * 1000);
    const memory = watch.begin();
    const signal = AbortSignal.any([time, memory.signal]);
    try {
      return { kind: 'done', result: await pool.run(signal, { name, args: [file], long: false }) };
    } catch (error) {
      if (memory.signal.aborted) return { kind: 'refused', refusal: { code: 'READER_ENDED' } };
      if (time.aborted) return { kind: 'refused', refusal: { code: 'TIMED_OUT', seconds } };
      if (error instanceof CanCuError && error.code === 'UNAVAILABLE')
        return { kind: 'refused', refusal: { code: 'READER_ENDED' } };
      throw error;
    } finally {
      memory.done();
    }
  };
  return {
    atOnce,
    decode: async (file) => {
      const done = await run('decode', file);
      return done.kind === 'done' ? (done.result as DecodedFile) : { ...done, name: file.name };
    },
    read: async (text) => {
      const done = await run('read', text);
      return done.kind === 'done' ? { kind: 'input', input: done.result as PackedInput } : done;
    },
    close: pool.close,
  };
}

/** What a thread made of a file, or why it did not. */
type Done =
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
