import type { Connection } from './connection.js';

const MARK = "MATCH (s:Store {name: 'store'}) RETURN coalesce(s.needsReread, false) AS needed";
const CONFIRM = "MATCH (s:Store {name: 'store'}) REMOVE s.needsReread";

/** Returns whether the kept texts have to be read again, see the port. */
export async function needsReread(connection: Connection): Promise<boolean> {
  const rows = await connection.read<{ readonly needed: boolean }>({ text: MARK, parameters: {} });
  return rows[0]?.needed ?? false;
}

/** Takes the mark away, see the port. */
export async function confirmReread(connection: Connection): Promise<void> {
  await connection.write((run) => run({ text: CONFIRM, parameters: {} }));
}
