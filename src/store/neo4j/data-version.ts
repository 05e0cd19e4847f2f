import type { Connection } from './connection.js';

const VERSION = "MATCH (s:Store {name: 'store'}) RETURN s.dataVersion AS version";
const REVISION = "MATCH (s:Store {name: 'store'}) RETURN coalesce(s.revision, '') AS revision";

/** Returns how many saves have changed anything. */
export async function dataVersion(connection: Connection): Promise<number> {
  const rows = await connection.read<{ readonly version: number }>({ text: VERSION, parameters: {} });
  return rows[0]?.version ?? 0;
}

/** Returns the random text that names the present content, see the port. */
export async function revision(connection: Connection): Promise<string> {
  const rows = await connection.read<{ readonly revision: string }>({ text: REVISION, parameters: {} });
  return rows[0]?.revision ?? '';
}
