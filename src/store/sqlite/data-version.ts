import type { Connection } from './connection.js';

/** Returns how many saves have changed anything. */
export function dataVersion(connection: Connection): number {
  return connection.get<{ data_version: number }>('SELECT data_version FROM store_state')?.data_version ?? 0;
}

/** Returns the random text that names the present content, see the port. */
export function revision(connection: Connection): string {
  return connection.get<{ revision: string }>('SELECT revision FROM store_state')?.revision ?? '';
}
