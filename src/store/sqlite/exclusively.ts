import { type Connection, openConnection } from './connection.js';

/**
 * Runs work in a transaction that writes, see the port: over a connection of its own, so that other calls are not within
 * the transaction. A store in memory has one connection only.
 */
export async function exclusively<Result>(
  connection: Connection,
  work: (within: Connection) => Promise<Result>,
  busyTimeout: number,
): Promise<Result> {
  const { where } = connection;
  const own = where === ':memory:' ? connection : openConnection(where, busyTimeout);
  try {
    return await own.exclusive(work);
  } finally {
    if (own !== connection) own.close();
  }
}
