import type { ChangesOfSave } from '../../changes.js';
import type { AssertionRow, CitationRow } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import { sumCitation } from '../../sums.js';
import type { Connection } from '../connection.js';
import { holdsRow, readJson } from '../rows-by-id.js';
import { fromData } from '../values.js';
import { documentPlaces } from './document-places.js';

/** Sets the citations of touched assertions to the sums of their assertions; removes those without assertions. */
export function saveCitations(connection: Connection, touched: readonly AssertionRow[], changes: ChangesOfSave): void {
  const ids = distinct(touched.map((row) => row.citationId));
  const groups = assertionsOf(connection, ids);
  const stored = readJson(connection, 'citations', ids);
  const sums = [...groups.values()].flatMap(([first, ...rest]) => (first ? [sumCitation([first, ...rest])] : []));
  const changed = sums.filter((sum) => !holdsRow(stored.get(sum.id), sum));
  const gone = [...stored.keys()].filter((id) => !groups.has(id));
  for (const id of gone) connection.run('DELETE FROM citations WHERE id = ?', [id]);
  putCitations(connection, changed);
  for (const id of [...gone, ...changed.map((row) => row.id)]) changes.citations.add(id);
}

function assertionsOf(
  connection: Connection,
  citationIds: readonly string[],
): ReadonlyMap<string, readonly AssertionRow[]> {
  const sql = `SELECT found.data AS data FROM json_each(?) AS asked
    CROSS JOIN assertions AS found ON found.citation_id = asked.value`;
  const rows = connection.all<{ data: string }>(sql, [JSON.stringify(citationIds)]);
  return groupBy(
    rows.map(({ data }): AssertionRow => fromData(data)),
    (row) => row.citationId,
  );
}

function putCitations(connection: Connection, rows: readonly CitationRow[]): void {
  const placeOf = documentPlaces(
    connection,
    rows.flatMap((row) => [row.fromId, row.toId]),
  );
  const sql = `INSERT INTO citations (id, from_id, from_date, from_key, to_id, to_date, to_key, kind, assurance, data)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET assurance = excluded.assurance, data = excluded.data`;
  for (const row of rows) {
    const from = placeOf(row.fromId);
    const to = placeOf(row.toId);
    const ends = [row.fromId, from.date, from.key, row.toId, to.date, to.key];
    connection.run(sql, [row.id, ...ends, row.kind, row.assurance, JSON.stringify(row)]);
  }
}
