import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { checkPage } from '../arguments.js';
import type { LegalStore, PageRequest } from '../legal-store.js';
import type { DocumentRow } from '../rows.js';
import type { Database, Query } from './connection.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, walkOf } from './paging.js';
import { distinct, fromData, inOrder } from './values.js';

/** A document as queries return it: under which id or key it was found, and its row. */
interface Found {
  readonly asked: string;
  readonly data: string;
}

const BY_ID = `MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS asked, d.data AS data`;

const BY_KEY = `MATCH (k:Key)-[:LEADS_TO]->(d:Document) WHERE k.value IN $keys
RETURN k.value AS asked, d.data AS data`;

// The first registered key of an id wins: rows come in that order, and the first one is kept.
const BY_KEY_ID = `MATCH (k:Key)-[:LEADS_TO]->(d:Document) WHERE k.id IN $ids
RETURN k.id AS asked, d.data AS data ORDER BY k.seq`;

const BY_BLOCK = `MATCH (b:Block)<-[:IN_BLOCK]-(d:Document) WHERE b.value IN $blocks
WITH DISTINCT d ORDER BY d.id
RETURN d.data AS data`;

/** Returns documents by id, in the order asked, null where there is none. */
export async function getDocuments(
  database: Database,
  ids: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  return inOrder(ids, await findBy(database, { text: BY_ID, parameters: { ids: distinct(ids) } }));
}

/** Returns the documents that keys lead to, see the port. */
export async function findDocumentsByKey(
  database: Database,
  keys: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  return inOrder(keys, await findBy(database, { text: BY_KEY, parameters: { keys: distinct(keys) } }));
}

/** Returns the documents that present or former ids lead to, see the port. */
export async function findDocumentsById(
  database: Database,
  ids: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  const present = await findBy(database, { text: BY_ID, parameters: { ids: distinct(ids) } });
  const absent = distinct(ids.filter((id) => !present.has(id)));
  if (absent.length === 0) return inOrder(ids, present);
  const former = await findBy(database, { text: BY_KEY_ID, parameters: { ids: absent } });
  return inOrder(ids, new Map([...former, ...present]));
}

/** Returns the documents that hold one of the blocks, ascending by id. */
export async function documentsByBlocks(
  database: Database,
  blocks: readonly string[],
): Promise<readonly DocumentRow[]> {
  const rows = await database.read<Found>({ text: BY_BLOCK, parameters: { blocks: distinct(blocks) } });
  return rows.map((row) => fromData<DocumentRow>(row.data));
}

/** Returns one page of documents for each group of bodies, see the port. */
export async function documentsOfBodies(
  database: Database,
  ...[groups, types, page]: Parameters<LegalStore['documentsOfBodies']>
): ReturnType<LegalStore['documentsOfBodies']> {
  checkPage('documentsOfBodies', page);
  const rows = await database.read<{ readonly group: number; readonly sort: string; readonly data: string }>(
    bodyPageQuery(groups, types, page),
  );
  return groups.map((_, group) =>
    pageOf(
      page,
      rows
        .filter((row) => row.group === group)
        .map((row) => ({ row: fromData<DocumentRow>(row.data), keyset: keysetOf(row.sort) })),
    ),
  );
}

/**
 * Returns the query for a page of documents of each group of bodies: the first rows of every body by either relationship,
 * from an index in their order, then the first of them all.
 */
export function bodyPageQuery(
  groups: readonly (readonly string[])[],
  types: readonly DocumentType[] | null,
  page: PageRequest,
): Query {
  const walk = walkOf(page, 'DESC');
  const order = literal({ kind: 'order', order: walk.order });
  const branches = ['ISSUED_BY', 'NUMBERED_BY'].map((type) => bodyBranch(type, types !== null, order));
  const each = types === null ? 'UNWIND bodies AS body' : 'UNWIND bodies AS body UNWIND $types AS type';
  const scope = types === null ? 'body' : 'body, type';
  return {
    text: `UNWIND range(0, size($groups) - 1) AS group
WITH group, $groups[group] AS bodies
CALL (bodies) {
  ${each}
  CALL (${scope}) {
${branches.join('\n    UNION ALL\n')}
  }
  WITH DISTINCT d, sort ORDER BY sort ${order} LIMIT $limit
  RETURN d, sort
}
RETURN group, sort, d.data AS data ORDER BY group, sort ${order}`,
    parameters: {
      groups: groups.map(distinct),
      low: walk.low,
      high: walk.high,
      limit: walk.limit,
      ...(types === null ? {} : { types: distinct(types) }),
    },
  };
}

function bodyBranch(type: string, typed: boolean, order: string): string {
  const ofType = typed ? ' AND r.fromType = type' : '';
  const columns = typed
    ? `r.toId ${order}, r.fromType ${order}, r.fromSort ${order}`
    : `r.toId ${order}, r.fromSort ${order}`;
  return `    MATCH (d)-[r:${type}]->() WHERE r.toId = body${ofType} AND r.fromSort > $low AND r.fromSort < $high
    WITH d, r ORDER BY ${columns} LIMIT $limit
    RETURN d, r.fromSort AS sort`;
}

async function findBy(database: Database, query: Query): Promise<ReadonlyMap<string, DocumentRow>> {
  const found = new Map<string, DocumentRow>();
  for (const row of await database.read<Found>(query)) {
    if (!found.has(row.asked)) found.set(row.asked, fromData<DocumentRow>(row.data));
  }
  return found;
}
