import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import type { DecodedFile, TextToIngest } from '../../app/inputs/decode-file.js';
import type { FileReader } from '../../app/inputs/ingest.js';
import type { SourcedText } from '../../app/inputs/text-input.js';
import { createWorkerPool } from '../../concurrency/worker-pool.js';
import { CanCuError } from '../../domain/errors.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { TextInput } from '../../store/rows.js';

/** Reads files in threads. */
export interface FilePool extends FileReader {
  /** How many files it reads at once. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** Megabytes for the objects of one thread: the largest file, its tokens and the vocabulary. */
const THREAD_MEMORY = 1536;

/**
 * Returns a pool of as many threads as there are cores, up to 8. A file that is not read within `seconds`, or that ends its
 * thread in another way, is refused; another thread takes the place.
 */
export function createFilePool(seconds: number): FilePool {
  const atOnce = Math.min(availableParallelism(), 8);
  const pool = createWorkerPool({
    module: new URL(`./file-thread${extname(import.meta.url)}`, import.meta.url),
    ...{ settings: null, memory: THREAD_MEMORY, stopping: 'TERMINATE' },
    ...{ atOnce, ofOneRequest: 1, longAtOnce: atOnce, longOfOneRequest: 1, requests: 4 * atOnce },
  });
  const run = async <Result>(
    call:
      | { readonly name: 'decode'; readonly file: TextToIngest }
      | { readonly name: 'read'; readonly file: SourcedText },
    refuse: (refusal: Refusal) => Result,
  ): Promise<unknown> => {
    const signal = AbortSignal.timeout(seconds * 1000);
    try {
      return await pool.run(signal, { name: call.name, args: [call.file], long: false });
    } catch (error) {
      if (signal.aborted) return refuse({ code: 'TIMED_OUT', seconds });
      if (error instanceof CanCuError && error.code === 'UNAVAILABLE') return refuse({ code: 'READER_ENDED' });
      throw error;
    }
  };
  return {
    atOnce,
    decode: async (file) =>
      (await run(
        { name: 'decode', file },
        (refusal): DecodedFile => ({ kind: 'refused', name: file.name, refusal }),
      )) as DecodedFile,
    read: async (file) => {
      const result = await run({ name: 'read', file }, (refusal) => ({ refusal }));
      return isRefused(result) ? { kind: 'refused', ...result } : { kind: 'input', input: result as TextInput };
    },
    close: pool.close,
  };
}

const isRefused = (result: unknown): result is { readonly refusal: Refusal } =>
  typeof result === 'object' && result !== null && 'refusal' in result;
