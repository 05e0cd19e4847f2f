import { foldText } from '../../../domain/values/fold.js';
import type { BodyRow } from '../../rows.js';
import type { Connection } from '../connection.js';
import { holdsRow } from '../rows-by-id.js';

/** Replaces the list of bodies, writing only the differences; returns whether there were any. */
export function saveBodies(connection: Connection, bodies: readonly BodyRow[]): boolean {
  const rows = connection.all<{ id: string; data: string }>('SELECT id, data FROM bodies');
  const stored = new Map(rows.map(({ id, data }) => [id, data]));
  const wanted = new Set(bodies.map((row) => row.id));
  const changed = bodies.filter((row) => !holdsRow(stored.get(row.id), row));
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  for (const row of changed) putBody(connection, row);
  for (const id of gone) connection.run('DELETE FROM bodies WHERE id = ?', [id]);
  return changed.length + gone.length > 0;
}

function putBody(connection: Connection, row: BodyRow): void {
  const sql = `INSERT INTO bodies (id, name_folded, branch, level, place, search_text, data) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name_folded = excluded.name_folded, branch = excluded.branch, level = excluded.level,
      place = excluded.place, search_text = excluded.search_text, data = excluded.data`;
  const { id, name, branch, level, place, searchText } = row;
  connection.run(sql, [id, foldText(name), branch, level, place, searchText, JSON.stringify(row)]);
}
