import type { WriteBatch } from '../../legal-store.js';
import type { Connection } from '../connection.js';

/** Registers new keys in their order, and has others lead to a document; returns whether anything changed. */
export function registerKeys(connection: Connection, register: WriteBatch['register']): boolean {
  const sql = `INSERT INTO keys (key, id, seq, holder)
    SELECT ?1, ?2, coalesce(max(seq), 0) + 1, '' FROM keys WHERE TRUE ON CONFLICT (key) DO NOTHING`;
  const registered = register.filter(({ key, id }) => connection.run(sql, [key, id]) > 0);
  const lead = 'UPDATE keys SET holder = ?2 WHERE key = ?1 AND holder <> ?2';
  const leading = register.filter(
    ({ key, leadsTo }) => leadsTo !== undefined && connection.run(lead, [key, leadsTo]) > 0,
  );
  return registered.length + leading.length > 0;
}
