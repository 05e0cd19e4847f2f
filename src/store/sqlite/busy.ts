/** Milliseconds between two attempts. */
const PAUSE = 10;

/**
 * Runs the work again while another process holds the file, for at most `timeout` milliseconds; the thread waits. SQLite
 * itself waits for other statements, but not for a change of the journal, which the first opening of a new file makes.
 */
export function whileBusy<Result>(timeout: number, work: () => Result): Result {
  const end = performance.now() + timeout;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= end) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
