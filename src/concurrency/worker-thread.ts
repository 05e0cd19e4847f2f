import { Worker } from 'node:worker_threads';
import { CanCuError } from '../domain/errors.js';
import { resultOf, type ThreadAnswer, type ThreadCall, type ThreadData } from './calls.js';

/** How a thread is started. */
export interface ThreadOptions {
  /** The module that it runs, which calls `serveCalls`. */
  readonly module: URL;
  /** What the module needs; it is cloned. */
  readonly settings: unknown;
  /** Megabytes that its objects may take; a call that needs more fails, and the thread ends. */
  readonly memory: number;
}

/** A worker thread that runs one call at a time. */
export interface WorkerThread {
  /** False once it has ended. */
  readonly isAlive: () => boolean;
  /** Throws UNAVAILABLE when the thread ends before it answers. */
  readonly run: (call: ThreadCall) => Promise<unknown>;
  /** Asks the running call to stop, which `isStopping` tells it. */
  readonly askToStop: () => void;
  /**
   * Asks the running call to stop, and ends the thread when it is between calls: a native module must not be cut off
   * at its work. A call that does not stop within {@link ENDING} is cut off.
   */
  readonly end: () => Promise<void>;
  /** Ends the thread at once, with the call that it runs. */
  readonly terminate: () => Promise<void>;
}

/** Milliseconds that a call has to stop in before its thread is cut off; calls look at `isStopping` more often. */
const ENDING = 2_000;

/** Returns a thread that starts now. */
export function startThread({ module, settings, memory }: ThreadOptions): WorkerThread {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const worker = startModule(module, { stop, settings }, memory);
  let alive = true;
  let pending: { readonly answer: (answer: ThreadAnswer) => void; readonly fail: (error: unknown) => void } | null =
    null;
  let failure: unknown = null;
  worker.on('message', (answer: ThreadAnswer) => {
    pending?.answer(answer);
    pending = null;
  });
  worker.on('error', (error) => {
    failure = error;
  });
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.on('exit', () => {
    alive = false;
    pending?.fail(ended(failure));
    pending = null;
  });
  return {
    isAlive: () => alive,
    run: async (call) => {
      if (!alive) throw ended(failure);
      const answered = new Promise<ThreadAnswer>((answer, fail) => {
        pending = { answer, fail };
      });
      Atomics.store(stop, 0, 0);
      worker.postMessage(call);
      return resultOf(await answered);
    },
    askToStop: () => Atomics.store(stop, 0, 1),
    end: async () => {
      if (!alive) return;
      Atomics.store(stop, 0, 1);
      worker.postMessage(null);
      const late = setTimeout(() => void worker.terminate(), ENDING);
      await exited;
      clearTimeout(late);
    },
    terminate: async () => {
      await worker.terminate();
    },
  };
}

/** A TypeScript source, as tests and `npm run dev` run it, is loaded by tsx. */
function startModule(module: URL, workerData: ThreadData, maxOldGenerationSizeMb: number): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb } };
  if (!module.pathname.endsWith('.ts')) return new Worker(module, options);
  const load = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(module.href)});
  });`;
  return new Worker(load, { ...options, eval: true });
}

function ended(failure: unknown): CanCuError {
  const reason = failure instanceof Error ? `: ${failure.message}` : '';
  return new CanCuError('UNAVAILABLE', `the thread that did this work has ended${reason}`, null, { cause: failure });
}
