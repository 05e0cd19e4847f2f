import type { InputRow } from '../../rows.js';
import type { Connection } from '../connection.js';
import { holdsRow, readJson } from '../rows-by-id.js';
import { fromData } from '../values.js';

/** Writes inputs that are new or differ from what is stored, with their tokens; returns whether there were any. */
export function putInputs(connection: Connection, inputs: readonly InputRow[]): boolean {
  const stored = readJson(
    connection,
    'inputs',
    inputs.map((row) => row.id),
  );
  const changed = inputs.filter((row) => !holdsRow(stored.get(row.id), row));
  for (const row of changed) putInput(connection, row, stored.get(row.id));
  return changed.length > 0;
}

/** Removes inputs with their tokens; returns whether there were any. */
export function removeInputs(connection: Connection, ids: readonly string[]): boolean {
  const stored = readJson(connection, 'inputs', ids);
  for (const [id, text] of stored) {
    dropTokens(connection, text, id);
    connection.run('DELETE FROM inputs WHERE id = ?', [id]);
  }
  return stored.size > 0;
}

function putInput(connection: Connection, row: InputRow, stored: string | undefined): void {
  if (stored !== undefined) dropTokens(connection, stored, row.id);
  for (const token of row.tokens) {
    connection.run('INSERT OR IGNORE INTO input_tokens (token, input_id) VALUES (?, ?)', [token, row.id]);
  }
  const sql = 'INSERT INTO inputs (id, data) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data';
  connection.run(sql, [row.id, JSON.stringify(row)]);
}

function dropTokens(connection: Connection, stored: string, id: string): void {
  const { tokens }: InputRow = fromData(stored);
  for (const token of tokens) connection.run('DELETE FROM input_tokens WHERE token = ? AND input_id = ?', [token, id]);
}
