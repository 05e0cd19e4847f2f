import { provisionSort } from '../../domain/reading/provision-path.js';
import { checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { ProvisionRef, ProvisionRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type KeyOrder, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { answer } from './rows-by-id.js';
import { fromData } from './values.js';

const BY_SORT: KeyOrder = { columns: ['sort'], descending: false };

/** Returns provisions by document and path, in the order asked, null where there is none. */
export function getProvisions(connection: Connection, refs: readonly ProvisionRef[]): readonly (ProvisionRow | null)[] {
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
): readonly Page<ProvisionRow>[] {
  checkPage('provisions', page);
  const range = keyRangeOf(BY_SORT, page);
  const sql = `SELECT sort, data FROM provisions WHERE document_id = ?1 AND ${rangeSql(BY_SORT, 3)}
    ORDER BY ${scanOrder(BY_SORT, range)} LIMIT ?2`;
  return documentIds.map((id) => {
    const scanned = connection.all<{ sort: string; data: string }>(sql, [id, page.size + 1, ...rangeValues(range)]);
    return pageOf(
      scanned.map(({ sort, data }) => ({ row: fromData(data), keyset: [sort] })),
      page,
    );
  });
}
