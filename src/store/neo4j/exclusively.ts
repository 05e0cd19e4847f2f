import type { Connection } from './connection.js';
import { lock } from './save/save.js';

/** Runs work in a transaction that writes and holds the lock of all writers from its start, see the port. */
export function exclusively<Result>(
  connection: Connection,
  work: (within: Connection) => Promise<Result>,
): Promise<Result> {
  return connection.exclusive(async (within) => {
    await lock(within);
    return work(within);
  });
}
