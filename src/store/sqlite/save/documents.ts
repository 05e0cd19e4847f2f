import { CanCuError } from '../../../domain/errors.js';
import { yearOfDocument } from '../../../domain/identity/document-year.js';
import type { ChangesOfSave } from '../../changes.js';
import type { WriteBatch } from '../../legal-store.js';
import type { DocumentRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import { type TouchedForce, touchDocument } from '../../touched-force.js';
import type { Connection } from '../connection.js';
import { holdsRow, readJson } from '../rows-by-id.js';
import { fromData } from '../values.js';
import { dropWords, indexWords } from '../word-indexes.js';
import { moveEvidence } from './provisions.js';

/** Writes documents that are new or differ from what is stored, and removes others; returns whether anything changed. */
export function saveDocuments(
  connection: Connection,
  documents: WriteBatch['documents'],
  touched: TouchedForce,
  changes: ChangesOfSave,
): boolean {
  const { put, remove } = documents;
  const removed = [...readJson(connection, 'documents', remove).values()].map((text) => fromData<DocumentRow>(text));
  for (const row of removed) removeDocument(connection, row);
  refuseUnregistered(connection, put);
  const stored = readJson(
    connection,
    'documents',
    put.map((row) => row.id),
  );
  const changed = put.filter((row) => !holdsRow(stored.get(row.id), row));
  for (const row of changed) {
    const before = parseOrNull(stored.get(row.id));
    putDocument(connection, row, before);
    touchDocument(touched, before, row);
  }
  for (const { id } of [...removed, ...changed]) changes.documents.add(id);
  return removed.length + changed.length > 0;
}

const parseOrNull = (text: string | undefined): DocumentRow | null => (text === undefined ? null : fromData(text));

/** Throws INVALID if a citation from or to a removed document is left. */
export function refuseDanglingCitations(connection: Connection, removed: readonly string[]): void {
  const sql = `SELECT c.id AS id FROM json_each(?) AS gone CROSS JOIN citations AS c
    ON (c.from_id = gone.value OR c.to_id = gone.value)
    WHERE gone.value NOT IN (SELECT id FROM documents) LIMIT 1`;
  const left = connection.get<{ id: string }>(sql, [JSON.stringify(removed)]);
  if (left === null) return;
  throw new CanCuError(
    'INVALID',
    `the batch removes a document but leaves its citation ${left.id}; replace what asserts it`,
    left.id,
  );
}

/** Sort values of a document, which place its citations, evidence and roles in lists. */
const sortOf = (row: DocumentRow): readonly [date: string, key: string] => [row.issuedOn?.value ?? '', row.key];

function removeDocument(connection: Connection, row: DocumentRow): void {
  dropSideRows(connection, row);
  dropWords(connection, row.id);
  connection.run('DELETE FROM document_force WHERE document_id = ?', [row.id]);
  connection.run('DELETE FROM documents WHERE id = ?', [row.id]);
}

function putDocument(connection: Connection, row: DocumentRow, before: DocumentRow | null): void {
  if (before !== null) dropSideRows(connection, before);
  putRow(connection, row);
  putSideRows(connection, row);
  const holder = 'UPDATE keys SET holder = ?1 WHERE key IN (SELECT value FROM json_each(?2)) AND holder <> ?1';
  connection.run(holder, [row.id, JSON.stringify(row.keys)]);
  if (before?.searchText !== row.searchText || before.textIds[0] !== row.textIds[0])
    indexWords(connection, row, before === null);
  if (before !== null && sortOf(before).join(' ') !== sortOf(row).join(' ')) moveInLists(connection, row);
}

function putRow(connection: Connection, row: DocumentRow): void {
  const sql = `INSERT INTO documents (id, key, issued_on, type, is_stub, number_folded, search_text, data, year)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET key = excluded.key, issued_on = excluded.issued_on, type = excluded.type,
      is_stub = excluded.is_stub, number_folded = excluded.number_folded, search_text = excluded.search_text, data = excluded.data,
      year = excluded.year`;
  const [date, key] = sortOf(row);
  const words = [row.numberFolded, row.searchText];
  connection.run(sql, [
    row.id,
    key,
    date,
    row.type,
    Number(row.isStub),
    ...words,
    JSON.stringify(row),
    yearOfDocument(row),
  ]);
}

const bodiesOf = (row: DocumentRow): readonly string[] =>
  distinct([...row.issuerIds, ...(row.authorityId === null ? [] : [row.authorityId])]);

function putSideRows(connection: Connection, row: DocumentRow): void {
  const [date, key] = sortOf(row);
  const body = 'INSERT INTO document_bodies (body_id, issued_on, key, document_id, type) VALUES (?, ?, ?, ?, ?)';
  for (const id of bodiesOf(row)) connection.run(body, [id, date, key, row.id, row.type]);
  const block = 'INSERT OR IGNORE INTO document_blocks (block, document_id) VALUES (?, ?)';
  for (const value of row.blocks) connection.run(block, [value, row.id]);
  const text = 'INSERT OR IGNORE INTO document_texts (text_id, document_id) VALUES (?, ?)';
  for (const id of row.textIds) connection.run(text, [id, row.id]);
}

function dropSideRows(connection: Connection, row: DocumentRow): void {
  const [date, key] = sortOf(row);
  const body = 'DELETE FROM document_bodies WHERE body_id = ? AND issued_on = ? AND key = ? AND document_id = ?';
  for (const id of bodiesOf(row)) connection.run(body, [id, date, key, row.id]);
  const block = 'DELETE FROM document_blocks WHERE block = ? AND document_id = ?';
  for (const value of row.blocks) connection.run(block, [value, row.id]);
  const text = 'DELETE FROM document_texts WHERE text_id = ? AND document_id = ?';
  for (const id of row.textIds) connection.run(text, [id, row.id]);
}

/** Updates edges, evidence of provisions and roles, which copy the date and key of their documents. */
function moveInLists(connection: Connection, row: DocumentRow): void {
  const values = [...sortOf(row), row.id];
  moveEvidence(connection, row.id, sortOf(row));
  connection.run('UPDATE citations SET from_date = ?, from_key = ? WHERE from_id = ?', values);
  connection.run('UPDATE citations SET to_date = ?, to_key = ? WHERE to_id = ?', values);
  connection.run('UPDATE campaign_roles SET document_date = ?, document_key = ? WHERE document_id = ?', values);
}

function refuseUnregistered(connection: Connection, put: readonly DocumentRow[]): void {
  const keys = distinct(put.flatMap((row) => row.keys));
  const sql = 'SELECT value AS key FROM json_each(?) WHERE value NOT IN (SELECT key FROM keys) LIMIT 1';
  const missing = connection.get<{ key: string }>(sql, [JSON.stringify(keys)]);
  if (missing === null) return;
  throw new CanCuError(
    'INVALID',
    `the key ${missing.key} of a document has not been registered; register it first`,
    missing.key,
  );
}
