import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { checkBlockLimit, checkPage } from '../arguments.js';
import { dateSpans, listKeyset } from '../date-spans.js';
import type { BlockLookUp, DatedPageRequest, Page, TextProperty } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { DocumentRow } from '../rows.js';
import { byId, distinct, rowsInOrder } from '../rows-by-key.js';
import type { Connection, Query } from './connection.js';
import { documentsOfBodiesQuery } from './documents-queries.js';
import { keysetOf } from './paging.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** A document with the key or id under which it was found. */
interface Found {
  readonly asked: string;
  readonly data: string;
}

const BY_KEY = `MATCH (k:Key)-[:LEADS_TO]->(d:Document) WHERE k.value IN $keys
RETURN k.value AS asked, d.data AS data`;

const BY_ID_OF_KEY = `MATCH (k:Key)-[:LEADS_TO]->(d:Document) WHERE k.id IN $ids
RETURN k.id AS asked, d.data AS data ORDER BY k.seq DESC`;

const BY_BLOCK = `MATCH (b:Block)<-[:IN_BLOCK]-(d:Document) WHERE b.value IN $blocks
WITH DISTINCT d ORDER BY d.id
RETURN d.data AS data`;

const BY_TEXT: Readonly<Record<TextProperty, string>> = {
  sha256: byText('sha256'),
  sourceUrl: byText('sourceUrl'),
};

function byText(property: TextProperty): string {
  return `UNWIND $values AS value
MATCH (t:Text) WHERE t.${property} = value
MATCH (d:Document)-[:HAS_TEXT]->(t)
WITH value, collect(DISTINCT d) AS found WHERE size(found) = 1
RETURN value AS asked, found[0].data AS data`;
}

const OF_BLOCKS = `UNWIND $blocks AS asked
CALL (asked) {
  MATCH (:Block {value: asked.block})<-[:IN_BLOCK]-(d:Document)
  WITH d ORDER BY CASE d.year WHEN asked.year THEN 1 ELSE 0 END DESC, d.sort DESC LIMIT $limit
  RETURN collect(d.data) AS rows
}
RETURN rows`;

const AT_REVISION = `OPTIONAL MATCH (d:Document) WHERE d.id IN $ids AND d.data IS NOT NULL
WITH collect(d.data) AS rows
MATCH (s:Store {name: 'store'}) WHERE coalesce(s.revision, '') = $revision
RETURN rows`;

/** Returns documents by id, in the order asked, null where there is none. */
export function getDocuments(connection: Connection, ids: readonly string[]): Promise<readonly (DocumentRow | null)[]> {
  return getRows(connection, 'Document', ids);
}

/** Returns documents by id of one revision, see the port. What the revision is, is read when all rows have been. */
export async function getDocumentsAt(
  connection: Connection,
  ids: readonly string[],
  revision: string,
): Promise<readonly (DocumentRow | null)[] | null> {
  const [found] = await connection.read<{ readonly rows: readonly string[] }>({
    text: AT_REVISION,
    parameters: { ids: distinct(ids), revision },
  });
  if (found === undefined) return null;
  return rowsInOrder(ids, byId(found.rows.map((data) => fromData<DocumentRow>(data))));
}

/** Returns the documents that keys lead to, see the port. */
export async function findDocumentsByKey(
  connection: Connection,
  keys: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  return rowsInOrder(keys, await findBy(connection, { text: BY_KEY, parameters: { keys: distinct(keys) } }));
}

/** Returns the documents that present or former ids lead to, see the port. */
export async function findDocumentsById(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  const present = await getDocuments(connection, ids);
  const absent = distinct(ids.filter((_, at) => present[at] === null));
  if (absent.length === 0) return present;
  const former = await findByIdOfKey(connection, absent);
  return present.map((row, at) => row ?? former.get(ids[at] ?? '') ?? null);
}

/** Where several keys have one id, the first registered wins: rows come in the opposite order, and the last one is kept. */
function findByIdOfKey(connection: Connection, ids: readonly string[]): Promise<ReadonlyMap<string, DocumentRow>> {
  return findBy(connection, { text: BY_ID_OF_KEY, parameters: { ids } });
}

/** Returns the documents that hold one of the blocks, ascending by id. */
export async function documentsByBlocks(
  connection: Connection,
  blocks: readonly string[],
): Promise<readonly DocumentRow[]> {
  const rows = await connection.read<{ readonly data: string }>({
    text: BY_BLOCK,
    parameters: { blocks: distinct(blocks) },
  });
  return rows.map((row) => fromData<DocumentRow>(row.data));
}

/** Returns the document that has a text with each value, see the port. */
export async function findDocumentsByText(
  connection: Connection,
  property: TextProperty,
  values: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  const parameters = { values: distinct(values) };
  return rowsInOrder(values, await findBy(connection, { text: BY_TEXT[property], parameters }));
}

/** Returns the first documents of each block, see the port. */
export async function documentsOfBlocks(
  connection: Connection,
  blocks: readonly BlockLookUp[],
  limit: number,
): Promise<readonly (readonly DocumentRow[])[]> {
  checkBlockLimit(limit);
  const asked = blocks.map(({ block, year }) => ({ block, year }));
  const found = await connection.read<{ readonly rows: readonly string[] }>({
    text: OF_BLOCKS,
    parameters: { blocks: asked, limit },
  });
  return found.map(({ rows }) => rows.map((data) => fromData<DocumentRow>(data)));
}

/** A document of a group, by the place of the group among those asked for. */
interface OfGroup {
  readonly group: number;
  readonly sort: string;
  readonly data: string;
}

/** Returns one page of documents for each group of bodies, see the port: one query, two where undated documents are apart. */
export async function documentsOfBodies(
  connection: Connection,
  groups: readonly (readonly string[])[],
  types: readonly DocumentType[] | null,
  page: DatedPageRequest,
): Promise<readonly Page<DocumentRow>[]> {
  checkPage('documentsOfBodies', page);
  const parts = dateSpans({ from: null, to: null }, page);
  const read = parts.map((part) => connection.read<OfGroup>(documentsOfBodiesQuery(groups, types, part)));
  const rows = (await Promise.all(read)).flat();
  return groups.map((_, group) =>
    pageOf(
      rows
        .filter((row) => row.group === group)
        .slice(0, page.size + 1)
        .map((row) => ({ row: fromData<DocumentRow>(row.data), keyset: listKeyset(page, keysetOf(row.sort)) })),
      page,
    ),
  );
}

async function findBy(connection: Connection, query: Query): Promise<ReadonlyMap<string, DocumentRow>> {
  const rows = await connection.read<Found>(query);
  return new Map(rows.map((row) => [row.asked, fromData<DocumentRow>(row.data)]));
}
