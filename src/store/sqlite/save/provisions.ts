import { provisionSort } from '../../../domain/reading/provision-path.js';
import {
  type Contribution,
  contributionOf,
  contributionsOf,
  type Difference,
  differenceOf,
  isChange,
} from '../../difference.js';
import { enteredScopes } from '../../provision-scopes.js';
import type { AssertionRow, Derivation, ProvisionRef, SectionRow } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Connection, SqlValue } from '../connection.js';
import { fromData } from '../values.js';
import { inputIdsJson } from './contributions.js';
import { type DocumentPlace, documentPlaces } from './document-places.js';

/** Replaces the sections of the inputs' texts; returns whether any row changed. */
export function saveSections(connection: Connection, derivations: readonly Derivation[]): boolean {
  const sql = `SELECT input_id AS inputId, data -> 'section' AS data
    FROM json_each(?) AS asked CROSS JOIN provisions ON input_id = asked.value`;
  const rows = connection.all<{ inputId: string; data: string }>(sql, [inputIdsJson(derivations)]);
  const stored = rows.map(({ inputId, data }) => contributionOf(inputId, fromData<SectionRow>(data), sectionId));
  const before = new Map(stored.map(({ id, row }) => [id, row]));
  const wanted = contributionsOf(derivations, (one) => one.sections, sectionId);
  const difference = differenceOf(stored, wanted);
  for (const id of difference.before) dropSection(connection, before.get(id) as SectionRow);
  for (const contribution of difference.put) putSection(connection, contribution);
  return isChange(difference);
}

const sectionId = ({ documentId, path }: SectionRow): string => `${documentId} ${path}`;

function dropSection(connection: Connection, { documentId, path }: SectionRow): void {
  const sql = 'UPDATE provisions SET input_id = NULL, data = ? WHERE document_id = ? AND sort = ?';
  connection.run(sql, [JSON.stringify({ documentId, path, section: null }), documentId, provisionSort(path)]);
  dropUnknown(connection, { documentId, path });
}

function putSection(connection: Connection, { inputId, row }: Contribution<SectionRow>): void {
  const { documentId, path } = row;
  const sql = `INSERT INTO provisions (document_id, sort, input_id, data) VALUES (?, ?, ?, ?)
    ON CONFLICT (document_id, sort) DO UPDATE SET input_id = excluded.input_id, data = excluded.data`;
  const data = JSON.stringify({ documentId, path, section: row });
  connection.run(sql, [documentId, provisionSort(path), inputId, data]);
}

/** Removes a provision that neither a text nor evidence contains. */
function dropUnknown(connection: Connection, { documentId, path }: ProvisionRef): void {
  const sql = `DELETE FROM provisions WHERE document_id = ?1 AND sort = ?2 AND input_id IS NULL
    AND NOT EXISTS (SELECT 1 FROM provision_evidence WHERE document_id = ?1 AND path = ?3)`;
  connection.run(sql, [documentId, provisionSort(path), path]);
}

/**
 * Replaces the provisions that assertions name; removes those that nothing refers to any more. Call it before the
 * citations of the assertions change, since evidence is stored under their old dates and keys.
 */
export function saveEvidence(connection: Connection, { before, put }: Difference<AssertionRow>): void {
  dropEvidence(connection, before);
  putEvidence(
    connection,
    put.map(({ row }) => row),
  );
}

/** Adds assertions to the evidence of the provisions that they name. */
function putEvidence(connection: Connection, assertions: readonly AssertionRow[]): void {
  const naming = assertions.filter((row) => row.provisions.length > 0);
  const placeOf = documentPlaces(
    connection,
    naming.map((row) => row.fromId),
  );
  const evidence = `INSERT INTO provision_evidence
    (document_id, path, exact, kind, from_date, from_key, assertion_id) VALUES (?, ?, ?, ?, ?, ?, ?)`;
  const provision = `INSERT INTO provisions (document_id, sort, data) VALUES (?, ?, ?)
    ON CONFLICT (document_id, sort) DO NOTHING`;
  for (const row of naming) {
    for (const values of evidenceRows(row, placeOf(row.fromId))) connection.run(evidence, values);
    for (const { path } of enteredScopes(row.provisions)) {
      const data = JSON.stringify({ documentId: row.toId, path, section: null });
      connection.run(provision, [row.toId, provisionSort(path), data]);
    }
  }
}

const ENTERED = `document_id = ? AND path = ? AND exact = ? AND kind = ?
  AND from_date = ? AND from_key = ? AND assertion_id = ?`;

/** Removes assertions from the evidence of the provisions that they name. */
function dropEvidence(connection: Connection, assertions: readonly AssertionRow[]): void {
  const naming = assertions.filter((row) => row.provisions.length > 0);
  const places = enteredPlaces(
    connection,
    naming.map((row) => row.citationId),
  );
  for (const row of naming) {
    const place = places.get(row.citationId);
    if (place === undefined) continue;
    for (const values of evidenceRows(row, place))
      connection.run(`DELETE FROM provision_evidence WHERE ${ENTERED}`, values);
    for (const { path } of enteredScopes(row.provisions)) dropUnknown(connection, { documentId: row.toId, path });
  }
}

/** Date and key under which the assertions of citations are stored as evidence: those of the edges, which change together. */
function enteredPlaces(connection: Connection, citationIds: readonly string[]): ReadonlyMap<string, DocumentPlace> {
  const sql = `SELECT citations.id AS id, from_date AS date, from_key AS key
    FROM json_each(?) AS asked CROSS JOIN citations ON citations.id = asked.value`;
  const rows = connection.all<DocumentPlace & { id: string }>(sql, [JSON.stringify(distinct(citationIds))]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Gives all evidence of a citing document its new date and key. Call it while the edges still have the old ones. */
export function moveEvidence(connection: Connection, fromId: string, to: readonly [date: string, key: string]): void {
  const sql = `SELECT from_date AS date, from_key AS key, assertions.data AS data
    FROM citations CROSS JOIN assertions ON citation_id = citations.id WHERE from_id = ?`;
  const update = `UPDATE provision_evidence SET from_date = ?, from_key = ? WHERE ${ENTERED}`;
  for (const { data, ...place } of connection.all<DocumentPlace & { data: string }>(sql, [fromId])) {
    for (const values of evidenceRows(fromData(data), place)) connection.run(update, [...to, ...values]);
  }
}

/** Returns the evidence rows of an assertion: cited document, path, exact, kind, date and key of the citing document, id. */
function evidenceRows(row: AssertionRow, { date, key }: DocumentPlace): readonly (readonly SqlValue[])[] {
  return enteredScopes(row.provisions).map(({ path, exact }) => [
    ...[row.toId, path, Number(exact), row.kind],
    ...[date, key, row.id],
  ]);
}
