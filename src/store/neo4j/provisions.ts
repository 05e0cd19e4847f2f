import { provisionSort } from '../../domain/reading/provision-path.js';
import { checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { ProvisionRef, ProvisionRow, SectionRow } from '../rows.js';
import { distinct, groupBy, groupsInOrder, rowsInOrder } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { literal } from './graph-names.js';
import { keyRangeOf, sortOf } from './paging.js';
import { fromData } from './values.js';

/** A provision as queries return it; `data` is its section, null for one that only evidence knows. */
export interface StoredProvision extends ProvisionRef {
  readonly data: string | null;
}

/** What a query returns of the node `p`: the names of {@link StoredProvision}. */
export const PROVISION_OF_P = 'p.documentId AS documentId, p.path AS path, p.data AS data';

const BY_ID = `MATCH (p:Provision) WHERE p.id IN $ids RETURN ${PROVISION_OF_P}`;

/** Returns the id of a provision's node; ascending, these are in the order of the document. */
export function provisionId({ documentId, path }: ProvisionRef): string {
  return sortOf([documentId, provisionSort(path)]);
}

/** Returns the provision that a node holds. */
export function provisionOf({ documentId, path, data }: StoredProvision): ProvisionRow {
  return { documentId, path, section: data === null ? null : fromData<SectionRow>(data) };
}

/** Returns provisions by document and path, in the order asked, null where there is none. */
export async function getProvisions(
  connection: Connection,
  refs: readonly ProvisionRef[],
): Promise<readonly (ProvisionRow | null)[]> {
  const ids = refs.map(provisionId);
  const rows = await connection.read<StoredProvision>({ text: BY_ID, parameters: { ids: distinct(ids) } });
  return rowsInOrder(ids, new Map(rows.map((row) => [provisionId(row), provisionOf(row)])));
}

/** Returns one page of provisions for each document, see the port. */
export async function provisions(
  connection: Connection,
  documentIds: readonly string[],
  page: PageRequest,
): Promise<readonly Page<ProvisionRow>[]> {
  checkPage('provisions', page);
  const { low, high, order, limit } = keyRangeOf('ASC', page);
  const rows = await connection.read<StoredProvision>({
    text: pageText(literal({ kind: 'order', order })),
    parameters: { ids: distinct(documentIds), low: sortOf(['', low]), high: sortOf(['', high]), limit },
  });
  const byDocument = groupBy(rows, (row) => row.documentId);
  return groupsInOrder(documentIds, byDocument).map((list) =>
    pageOf(
      list.map((row) => ({ row: provisionOf(row), keyset: [provisionSort(row.path)] })),
      page,
    ),
  );
}

function pageText(order: string): string {
  return `UNWIND $ids AS id
CALL (id) {
  MATCH (p:Provision) WHERE p.id > id + $low AND p.id < id + $high
  RETURN p ORDER BY p.id ${order} LIMIT $limit
}
RETURN ${PROVISION_OF_P} ORDER BY p.id ${order}`;
}
