import type { Connection } from './connection.js';

const VERSION = "MATCH (s:Store {name: 'store'}) RETURN s.dataVersion AS version";

/** Returns how many saves have changed anything. */
export async function dataVersion(connection: Connection): Promise<number> {
  const rows = await connection.read<{ readonly version: number }>({ text: VERSION, parameters: {} });
  return rows[0]?.version ?? 0;
}
