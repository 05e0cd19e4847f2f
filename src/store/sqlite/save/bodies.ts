import { foldText } from '../../../domain/values/fold.js';
import type { BodyRow } from '../../rows.js';
import type { Connection } from '../connection.js';
import { saysTheSame } from '../rows-by-id.js';

/** Makes the list of bodies just this; returns the number of rows changed. */
export function saveBodies(connection: Connection, bodies: readonly BodyRow[]): number {
  const rows = connection.all<{ id: string; data: string }>('SELECT id, data FROM bodies');
  const gone = new Map(rows.map(({ id, data }) => [id, data]));
  let changes = 0;
  for (const row of bodies) {
    const text = JSON.stringify(row);
    if (!saysTheSame(gone.get(row.id), text)) changes += putBody(connection, row, text);
    gone.delete(row.id);
  }
  for (const id of gone.keys()) changes += connection.run('DELETE FROM bodies WHERE id = ?', [id]);
  return changes;
}

function putBody(connection: Connection, row: BodyRow, text: string): number {
  const sql = `INSERT INTO bodies (id, name_folded, branch, level, place, search_text, data) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name_folded = excluded.name_folded, branch = excluded.branch, level = excluded.level,
      place = excluded.place, search_text = excluded.search_text, data = excluded.data`;
  return connection.run(sql, [row.id, foldText(row.name), row.branch, row.level, row.place, row.searchText, text]);
}
