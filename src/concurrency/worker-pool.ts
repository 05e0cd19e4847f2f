import { CanCuError } from '../domain/errors.js';
import type { ThreadCall } from './calls.js';
import { createTurns, type Running, type TurnLimits } from './turns.js';
import { startThread, type ThreadOptions, type WorkerThread } from './worker-thread.js';

/** How a pool works. `atOnce` is the number of its threads. */
export interface PoolOptions extends ThreadOptions, TurnLimits {
  /**
   * How a running call is stopped. ASK: the module looks at `isStopping` between steps. TERMINATE: its thread ends.
   */
  readonly stopping: 'ASK' | 'TERMINATE';
}

/** A call for a pool; a long one may take seconds. */
export interface PoolCall extends ThreadCall {
  readonly long: boolean;
}

/** Worker threads that run the functions of one module. */
export interface WorkerPool {
  /** Starts threads until there are `count`. Any other starts with the first call that needs it. */
  readonly start: (count: number) => void;
  /** Runs a call in a thread when it is its turn, see {@link createTurns}. Throws UNAVAILABLE when the pool is closed. */
  readonly run: (signal: AbortSignal, call: PoolCall) => Promise<unknown>;
  /** Number of calls that run. */
  readonly busy: () => number;
  /** Ends all threads, with the calls that they run. */
  readonly close: () => Promise<void>;
}

/** Returns a pool. A thread that ended is replaced when a call needs one: nothing is done for a request that is gone. */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  const turns = createTurns(options);
  const idle: WorkerThread[] = [];
  const busy = new Set<WorkerThread>();
  let closed = false;

  const takeThread = (): WorkerThread => {
    if (closed) throw new CanCuError('UNAVAILABLE', 'the threads for this work have been closed');
    const thread = idle.pop();
    const taken = thread?.isAlive() ? thread : startThread(options);
    busy.add(taken);
    return taken;
  };
  const giveBack = (thread: WorkerThread): void => {
    busy.delete(thread);
    if (!closed && thread.isAlive()) idle.push(thread);
  };
  const stop = (thread: WorkerThread): void => {
    if (options.stopping === 'ASK') thread.askToStop();
    else void thread.terminate();
  };
  const startCall = (call: ThreadCall): Running<unknown> => {
    const thread = takeThread();
    const done = thread.run(call).finally(() => giveBack(thread));
    return { done, stop: () => stop(thread) };
  };
  return {
    start: (count) => {
      while (!closed && idle.length + busy.size < count) idle.push(startThread(options));
    },
    run: (signal, { name, args, long }) => turns.run(signal, { long, start: () => startCall({ name, args }) }),
    busy: () => busy.size,
    close: async () => {
      closed = true;
      await Promise.all(
        [...idle, ...busy].map((thread) => (options.stopping === 'ASK' ? thread.end() : thread.terminate())),
      );
    },
  };
}
