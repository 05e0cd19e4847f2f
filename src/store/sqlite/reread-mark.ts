import type { Connection } from './connection.js';

/** Returns whether the kept texts have to be read again, see the port. */
export function needsReread(connection: Connection): boolean {
  return connection.get<{ needs_reread: number }>('SELECT needs_reread FROM store_state')?.needs_reread === 1;
}

/** Takes the mark away, see the port. */
export function confirmReread(connection: Connection): void {
  connection.run('UPDATE store_state SET needs_reread = 0');
}
