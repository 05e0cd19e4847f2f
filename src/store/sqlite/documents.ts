import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { checkBlockLimit, checkPage } from '../arguments.js';
import { dateSpans, descends, listKeyset } from '../date-spans.js';
import type { BlockLookUp, DatedPageRequest, Page, TextProperty } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { DocumentRow } from '../rows.js';
import { byId } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { revision as presentRevision } from './data-version.js';
import {
  inScanOrder,
  type KeyOrder,
  type KeyRange,
  keyRangeOf,
  rangeSql,
  rangeValues,
  scanOrder,
  spanBounds,
} from './paging.js';
import { answer, answerLists, getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** Columns of the order by date. */
const BY_DATE = ['issued_on', 'key'] as const;

/** Returns documents by id, in the order asked, null where there is none. */
export function getDocuments(connection: Connection, ids: readonly string[]): readonly (DocumentRow | null)[] {
  return getRows(connection, 'documents', ids);
}

/** Returns documents by id of one revision, see the port; reads one state of the store. */
export function getDocumentsAt(
  connection: Connection,
  ids: readonly string[],
  revision: string,
): readonly (DocumentRow | null)[] | null {
  return connection.transaction('READ', () =>
    revision === presentRevision(connection) ? getDocuments(connection, ids) : null,
  );
}

/** Returns the documents that keys lead to, see the port. */
export function findDocumentsByKey(connection: Connection, keys: readonly string[]): readonly (DocumentRow | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN keys ON keys.key = asked.value CROSS JOIN documents AS found ON found.id = keys.holder`;
  return answer(keys, connection.all(sql, [JSON.stringify(keys)]));
}

/** Returns the documents that present or former ids lead to, see the port. */
export function findDocumentsById(connection: Connection, ids: readonly string[]): readonly (DocumentRow | null)[] {
  const present = getDocuments(connection, ids);
  if (present.every((row) => row !== null)) return present;
  const former = findByIdOfKey(connection, ids);
  return present.map((row, at) => row ?? former[at] ?? null);
}

/** Where several keys have one id, the first registered wins: rows come in the opposite order, and the last one is kept. */
function findByIdOfKey(connection: Connection, ids: readonly string[]): readonly (DocumentRow | null)[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN keys ON keys.id = asked.value CROSS JOIN documents AS found ON found.id = keys.holder
    ORDER BY keys.seq DESC`;
  return answer(ids, connection.all(sql, [JSON.stringify(ids)]));
}

/** Returns the documents that hold one of the blocks, ascending by id. */
export function documentsByBlocks(connection: Connection, blocks: readonly string[]): readonly DocumentRow[] {
  const sql = `SELECT data FROM documents WHERE id IN (SELECT document_id FROM document_blocks
    WHERE block IN (SELECT value FROM json_each(?))) ORDER BY id`;
  return connection.all<{ data: string }>(sql, [JSON.stringify(blocks)]).map(({ data }) => fromData(data));
}

/** Returns the document that has a text with each value, see the port. */
export function findDocumentsByText(
  connection: Connection,
  property: TextProperty,
  values: readonly string[],
): readonly (DocumentRow | null)[] {
  const sql = `SELECT asked.key AS at, min(found.data) AS data FROM json_each(?) AS asked
    CROSS JOIN inputs ON inputs.data ->> '$.${property}' = asked.value
    CROSS JOIN document_texts ON document_texts.text_id = inputs.id
    CROSS JOIN documents AS found ON found.id = document_texts.document_id
    GROUP BY asked.key HAVING count(DISTINCT found.id) = 1`;
  return answer(values, connection.all(sql, [JSON.stringify(values)]));
}

/** Returns the first documents of each block, see the port. */
export function documentsOfBlocks(
  connection: Connection,
  blocks: readonly BlockLookUp[],
  limit: number,
): readonly (readonly DocumentRow[])[] {
  checkBlockLimit(limit);
  const sql = `SELECT at, documents.data AS data FROM (
      SELECT asked.key AS at, documents.number AS number, row_number() OVER (PARTITION BY asked.key
        ORDER BY documents.year IS asked.value ->> '$.year' DESC, documents.issued_on DESC, documents.key DESC) AS place
      FROM json_each(?1) AS asked
      CROSS JOIN document_blocks ON document_blocks.block = asked.value ->> '$.block'
      CROSS JOIN documents ON documents.id = document_blocks.document_id) AS placed
    CROSS JOIN documents ON documents.number = placed.number WHERE place <= ?2 ORDER BY at, place`;
  return answerLists(blocks, connection.all(sql, [JSON.stringify(blocks), limit]));
}

/** Returns one page of documents for each group of bodies, see the port. */
export function documentsOfBodies(
  connection: Connection,
  groups: readonly (readonly string[])[],
  types: readonly DocumentType[] | null,
  page: DatedPageRequest,
): readonly Page<DocumentRow>[] {
  checkPage('documentsOfBodies', page);
  const typesJson = types === null ? null : JSON.stringify(types);
  const entries = groups.map((group) => firstEntries(connection, group, typesJson, page));
  const ids = entries.flat().map((entry) => entry.document_id);
  const rows = byId(getDocuments(connection, ids));
  return entries.map((group) =>
    pageOf(
      group.flatMap((entry) => {
        const row = rows.get(entry.document_id);
        return row === undefined ? [] : [{ row, keyset: listKeyset(page, keysetOf(entry)) }];
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

const keysetOf = (entry: Entry): readonly string[] => [entry.issued_on, entry.key];

/** The entries of a page and one more, stretch by stretch. */
function firstEntries(
  connection: Connection,
  group: readonly string[],
  types: string | null,
  page: DatedPageRequest,
): readonly Entry[] {
  const order: KeyOrder = { columns: BY_DATE, descending: descends(page) };
  const found: Entry[] = [];
  for (const { span, page: within } of dateSpans({ from: null, to: null }, page)) {
    const range = keyRangeOf(order, within, spanBounds(order, span));
    found.push(...groupEntries(connection, { group, types, order, range, limit: page.size + 1 - found.length }));
  }
  return found;
}

/** What is read of the documents of a group of bodies. */
interface GroupScan {
  readonly group: readonly string[];
  /** JSON of a list; null where all are wanted. */
  readonly types: string | null;
  readonly order: KeyOrder;
  readonly range: KeyRange;
  readonly limit: number;
}

/** One bounded index scan for each body, merged: each document once, however many bodies of the group it has. */
function groupEntries(connection: Connection, { group, types, order, range, limit }: GroupScan): readonly Entry[] {
  const sql = `SELECT issued_on, key, document_id FROM document_bodies
    WHERE body_id = ?1 AND ${rangeSql(order, 4)}
    AND (?2 IS NULL OR type IN (SELECT value FROM json_each(?2)))
    ORDER BY ${scanOrder(order, range)} LIMIT ?3`;
  const scanned = group.flatMap((body) => connection.all<Entry>(sql, [body, types, limit, ...rangeValues(range)]));
  const once = new Map(scanned.map((entry) => [entry.document_id, entry]));
  return inScanOrder(once.values(), range, keysetOf).slice(0, limit);
}
