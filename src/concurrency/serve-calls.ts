import { parentPort, workerData } from 'node:worker_threads';
import { answerOf, type ThreadAnswer, type ThreadCall, type ThreadData } from './calls.js';

/** The functions that a worker thread offers, by name. Results are JSON values, or bytes. */
export type ThreadFunctions = Readonly<Record<string, (...args: readonly never[]) => unknown>>;

const { stop, settings } = (workerData ?? {}) as ThreadData;

/** Returns what the thread was started with. */
export const threadSettings = (): unknown => settings;

/** Whether the running call is to stop; its result is no longer wanted. */
export const isStopping = (): boolean => Atomics.load(stop, 0) === 1;

/** Answers the calls that come to this worker thread, one after the other, and ends it when null comes. */
export function serveCalls(functions: ThreadFunctions): void {
  parentPort?.on('message', (call: ThreadCall | null) => {
    if (call === null) process.exit();
    void answer(functions, call).then((answered) =>
      parentPort?.postMessage(answered, answered.kind === 'bytes' ? [answered.bytes.buffer as ArrayBuffer] : []),
    );
  });
}

async function answer(functions: ThreadFunctions, { name, args }: ThreadCall): Promise<ThreadAnswer> {
  try {
    const result = await functions[name]?.(...(args as never[]));
    return result instanceof Uint8Array
      ? { kind: 'bytes', bytes: result }
      : { kind: 'result', json: JSON.stringify(result) };
  } catch (error) {
    return answerOf(error);
  }
}
