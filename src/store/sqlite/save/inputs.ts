import type { WriteBatch } from '../../legal-store.js';
import type { InputRow } from '../../rows.js';
import type { Connection } from '../connection.js';
import { readTexts, saysTheSame } from '../rows-by-id.js';

/** Removes and puts inputs with their tokens; returns the number of rows changed. */
export function saveInputs(connection: Connection, put: readonly InputRow[], remove: readonly string[]): number {
  let changes = 0;
  for (const [id, text] of readTexts(connection, 'inputs', remove)) {
    dropTokens(connection, text, id);
    changes += connection.run('DELETE FROM inputs WHERE id = ?', [id]);
  }
  const ids = put.map((row) => row.id);
  const stored = readTexts(connection, 'inputs', ids);
  for (const row of put) {
    const text = JSON.stringify(row);
    if (!saysTheSame(stored.get(row.id), text)) changes += putInput(connection, row, text, stored.get(row.id));
  }
  return changes;
}

function putInput(connection: Connection, row: InputRow, text: string, stored: string | undefined): number {
  if (stored !== undefined) dropTokens(connection, stored, row.id);
  for (const token of row.tokens) {
    connection.run('INSERT OR IGNORE INTO input_tokens (token, input_id) VALUES (?, ?)', [token, row.id]);
  }
  const sql = 'INSERT INTO inputs (id, data) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data';
  return connection.run(sql, [row.id, text]);
}

function dropTokens(connection: Connection, stored: string, id: string): void {
  const { tokens }: InputRow = JSON.parse(stored);
  for (const token of tokens) connection.run('DELETE FROM input_tokens WHERE token = ? AND input_id = ?', [token, id]);
}

/** Registers keys that are new, in their order; returns how many were. */
export function registerKeys(connection: Connection, register: WriteBatch['register']): number {
  const sql = `INSERT INTO keys (key, id, seq, holder)
    SELECT ?1, ?2, coalesce(max(seq), 0) + 1, '' FROM keys WHERE TRUE ON CONFLICT (key) DO NOTHING`;
  return register.reduce((count, { key, id }) => count + connection.run(sql, [key, id]), 0);
}
