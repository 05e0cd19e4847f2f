import { provisionSort } from '../../domain/reading/provision-path.js';
import { checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { provisionRefOf } from '../provision-scopes.js';
import type { ProvisionRef, ProvisionRow, SectionRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';
import { answer, answerLists } from './rows-by-id.js';

const IN_TEXT: ListOrder = { columns: ['sort'], descending: false };

/** Returns the provisions asked for, in their order, null where there is none. */
export function getProvisions(connection: Connection, refs: readonly ProvisionRef[]): (ProvisionRow | null)[] {
  const sql = `SELECT asked.key AS at, data FROM json_each(?) AS asked
    CROSS JOIN provisions ON document_id = asked.value ->> 0 AND sort = asked.value ->> 1`;
  const asked = refs.map(({ documentId, path }) => [documentId, provisionSort(path)]);
  return answer(refs, connection.all(sql, [JSON.stringify(asked)]));
}

/** Returns one page of provisions for each document, see the port. */
export function provisions(
  connection: Connection,
  documentIds: readonly string[],
  page: PageRequest,
): Page<ProvisionRow>[] {
  checkPage('provisions', page);
  const stretch = stretchOf(IN_TEXT, page);
  const sql = `SELECT sort, data FROM provisions WHERE document_id = ?1 AND ${stretchSql(IN_TEXT, 3)}
    ORDER BY ${scanOrder(IN_TEXT, stretch)} LIMIT ?2`;
  return documentIds.map((id) => {
    const scanned = connection.all<{ sort: string; data: string }>(sql, [id, page.size + 1, ...stretchValues(stretch)]);
    return pageOf(
      scanned.map(({ sort, data }) => ({ row: JSON.parse(data), keyset: [sort] })),
      page,
    );
  });
}

/** Returns the provisions behind `after`, see the port's listing. */
export function listProvisions(connection: Connection, after: string | null, limit: number): ProvisionRow[] {
  const { documentId, path } = provisionRefOf(after ?? '');
  const sql = `SELECT data FROM provisions WHERE (document_id, sort) > (?1, ?2) ORDER BY document_id, sort LIMIT ?3`;
  return connection
    .all<{ data: string }>(sql, [documentId, provisionSort(path), limit])
    .map(({ data }) => JSON.parse(data));
}

/** Returns the sections that each input contributes, in the order of their text. */
export function sectionsOf(connection: Connection, inputIds: readonly string[]): SectionRow[][] {
  const sql = `SELECT asked.key AS at, data -> 'section' AS data FROM json_each(?) AS asked
    CROSS JOIN provisions ON input_id = asked.value ORDER BY document_id, sort`;
  return answerLists<SectionRow>(inputIds, connection.all(sql, [JSON.stringify(inputIds)]));
}
