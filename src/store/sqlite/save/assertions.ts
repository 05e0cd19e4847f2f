import type { AssertionRow, CitationRow, Derivation } from '../../rows.js';
import { sumCitation } from '../../sums.js';
import type { Connection } from '../connection.js';
import { readTexts, saysTheSame } from '../rows-by-id.js';
import { documentPlaces } from './document-places.js';
import { dropEvidence, putEvidence } from './provisions.js';
import { type Contribution, replaceRows } from './replace-rows.js';

/** Replaces the assertions of the inputs and sums up the citations and provisions they touch; returns the number of rows changed. */
export function saveAssertions(connection: Connection, derivations: readonly Derivation[]): number {
  const { dropped, written } = replaceRows(connection, 'assertions', derivations, (one) => one.assertions);
  dropEvidence(connection, dropped);
  for (const { id } of dropped) connection.run('DELETE FROM assertions WHERE id = ?', [id]);
  for (const contribution of written) putAssertion(connection, contribution);
  putEvidence(
    connection,
    written.map(({ row }) => row),
  );
  const touched = [...dropped, ...written.map(({ row }) => row)].map((row) => row.citationId);
  sumTouched(connection, [...new Set(touched)]);
  return dropped.length + written.length;
}

function putAssertion(connection: Connection, { inputId, row, text }: Contribution<AssertionRow>): void {
  const sql = `INSERT INTO assertions (id, input_id, citation_id, sort, evidence_kind, evidence_id, data)
    VALUES (?, ?, ?, ?, ?, ?, ?)`;
  connection.run(sql, [row.id, inputId, row.citationId, row.sort, row.evidence.kind, row.evidence.id, text]);
}

function sumTouched(connection: Connection, ids: readonly string[]): void {
  const groups = assertionsOf(connection, ids);
  const stored = readTexts(connection, 'citations', ids);
  const sums = [...groups.values()].flatMap(([first, ...rest]) => (first ? [sumCitation([first, ...rest])] : []));
  const changed = sums.filter((sum) => !saysTheSame(stored.get(sum.id), JSON.stringify(sum)));
  for (const id of ids) if (!groups.has(id)) connection.run('DELETE FROM citations WHERE id = ?', [id]);
  putCitations(connection, changed);
}

function assertionsOf(connection: Connection, citationIds: readonly string[]): Map<string, AssertionRow[]> {
  const sql = `SELECT found.data AS data FROM json_each(?) AS asked
    CROSS JOIN assertions AS found ON found.citation_id = asked.value`;
  const groups = new Map<string, AssertionRow[]>();
  for (const { data } of connection.all<{ data: string }>(sql, [JSON.stringify(citationIds)])) {
    const row: AssertionRow = JSON.parse(data);
    const group = groups.get(row.citationId);
    if (group === undefined) groups.set(row.citationId, [row]);
    else group.push(row);
  }
  return groups;
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
