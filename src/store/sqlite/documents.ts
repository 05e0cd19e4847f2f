import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { checkPage } from '../arguments.js';
import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import type { DocumentRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, type Stretch, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';
import { answer, getRows } from './rows-by-id.js';

const BY_DATE: ListOrder = { columns: ['issued_on', 'key'], descending: true };

/** Returns the documents that keys lead to, see the port. */
export function findDocumentsByKey(connection: Connection, keys: readonly string[]): (DocumentRow | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN keys ON keys.key = asked.value CROSS JOIN documents AS found ON found.id = keys.holder`;
  return answer(keys, connection.all(sql, [JSON.stringify(keys)]));
}

/** Returns the documents that present ids, or the own ids of registered keys, lead to, see the port. */
export function findDocumentsById(connection: Connection, ids: readonly string[]): (DocumentRow | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN keys ON keys.id = asked.value CROSS JOIN documents AS found ON found.id = keys.holder
    ORDER BY keys.seq DESC`;
  const present = getRows<DocumentRow>(connection, 'documents', ids);
  if (present.every((row) => row !== null)) return present;
  const former = answer<DocumentRow>(ids, connection.all(sql, [JSON.stringify(ids)]));
  return present.map((row, at) => row ?? former[at] ?? null);
}

/** Returns the documents that hold one of the blocks, see the port. */
export function documentsByBlocks(connection: Connection, blocks: readonly string[]): DocumentRow[] {
  const sql = `SELECT data FROM documents WHERE id IN (SELECT document_id FROM document_blocks
    WHERE block IN (SELECT value FROM json_each(?))) ORDER BY id`;
  return connection.all<{ data: string }>(sql, [JSON.stringify(blocks)]).map(({ data }) => JSON.parse(data));
}

/** Returns one page of documents for each group of bodies, see the port. */
export function documentsOfBodies(
  connection: Connection,
  groups: readonly (readonly string[])[],
  types: readonly DocumentType[] | null,
  page: PageRequest,
): Page<DocumentRow>[] {
  checkPage('documentsOfBodies', page);
  const stretch = stretchOf(BY_DATE, page);
  const typesJson = types === null ? null : JSON.stringify(types);
  const entries = groups.map((group) => groupEntries(connection, group, typesJson, stretch, page.size + 1));
  const ids = entries.flat().map((entry) => entry.document_id);
  const rows = new Map(
    getRows<DocumentRow>(connection, 'documents', ids).flatMap((row) => (row ? [[row.id, row]] : [])),
  );
  return entries.map((group) =>
    pageOf(
      group.flatMap(({ document_id, issued_on, key }) => {
        const row = rows.get(document_id);
        return row === undefined ? [] : [{ row, keyset: [issued_on, key] }];
      }),
      page,
    ),
  );
}

interface Entry {
  readonly issued_on: string;
  readonly key: string;
  readonly document_id: string;
}

/** One bounded index scan a body, merged: each document once however many bodies of the group bear it. */
function groupEntries(
  connection: Connection,
  group: readonly string[],
  types: string | null,
  stretch: Stretch,
  limit: number,
): Entry[] {
  const sql = `SELECT issued_on, key, document_id FROM document_bodies
    WHERE body_id = ?1 AND ${stretchSql(BY_DATE, 4)}
    AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))
    ORDER BY ${scanOrder(BY_DATE, stretch)} LIMIT ?3`;
  const scanned = group.flatMap((body) => connection.all<Entry>(sql, [body, types, limit, ...stretchValues(stretch)]));
  const once = [...new Map(scanned.map((entry) => [entry.document_id, entry])).values()];
  const keysetOf = (entry: Entry): Keyset => [entry.issued_on, entry.key];
  const sign = stretch.scansDown ? -1 : 1;
  return once.sort((a, b) => sign * compareKeysets(keysetOf(a), keysetOf(b))).slice(0, limit);
}
