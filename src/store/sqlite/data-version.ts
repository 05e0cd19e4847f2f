import type { Connection } from './connection.js';

/** Returns how many saves have changed anything. */
export function dataVersion(connection: Connection): number {
  return connection.get<{ data_version: number }>('SELECT data_version FROM store_state')?.data_version ?? 0;
}
