import { provisionId } from '../../app/ids.js';
import { inDocumentOrder } from '../../domain/reading/provision-path.js';
import type { Page } from '../../store/legal-store.js';
import type { ProvisionRef, ProvisionRow } from '../../store/rows.js';
import { type ListRequest, pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import type { ListName } from '../connection/cursor.js';
import { listConnection } from '../connection/list-page.js';
import type { PageArgs } from '../connection/page.type.js';
import { MAX_PROVISIONS } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';

/**
 * Source object of a provision. Its path alone is enough to name it; what the current text says of it is read when it is
 * asked for.
 */
export interface ProvisionSource extends ProvisionRef {
  readonly id: string;
}

/** Returns the source object of a provision, whether anything is known of it or not. */
export const provisionSource = ({ documentId, path }: ProvisionRef): ProvisionSource => ({
  id: provisionId({ documentId, path }),
  documentId,
  path,
});

/** Returns the source object of the provision at a path of a document, null where there is no path. */
export const provisionAt = (documentId: string, path: string | null | undefined): ProvisionSource | null =>
  path === null || path === undefined ? null : provisionSource({ documentId, path });

/** Returns a provision that the current text contains, or that evidence names; null for any other. */
export async function findProvision({ loaders }: GraphContext, ref: ProvisionRef): Promise<ProvisionSource | null> {
  const row = await loaders.provision.load(ref);
  return row && provisionSource(row);
}

/** Returns a page of the provisions at these paths of a document, in document order, of at most {@link MAX_PROVISIONS}. */
export function namedProvisions(documentId: string, paths: readonly string[], args: PageArgs, list: ListName) {
  const request = pageRequest(args, list);
  const named = inDocumentOrder(paths).slice(0, MAX_PROVISIONS);
  return listConnection(named, request, (path) => provisionSource({ documentId, path }));
}

/** Returns the connection for a page of rows, which need not be read again for the fields of each provision. */
export function provisionRows(
  page: Page<ProvisionRow>,
  request: ListRequest,
  { loaders }: GraphContext,
  count: () => Promise<number>,
) {
  for (const { row } of page.rows) loaders.provision.prime(row, row);
  return toConnection(page, request, (cursor, row) => rowEdge(cursor, provisionSource(row)), count);
}
