import { checkMentionFilter, checkPage } from '../arguments.js';
import type { LegalStore } from '../legal-store.js';
import type { MentionRow } from '../rows.js';
import type { Database } from './database.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, walkOf } from './paging.js';
import { distinct, fromData, groupBy, inOrder } from './values.js';

const BY_ID = 'MATCH (m:Mention) WHERE m.id IN $ids RETURN m.data AS data';

/** Returns mentions by id, in the order asked, null where there is none. */
export async function getMentions(database: Database, ids: readonly string[]): Promise<readonly (MentionRow | null)[]> {
  const rows = await database.read<{ readonly data: string }>({ text: BY_ID, parameters: { ids: distinct(ids) } });
  const found = rows.map((row) => fromData<MentionRow>(row.data));
  return inOrder(ids, new Map(found.map((row) => [row.id, row])));
}

/** Returns one page of mentions for each document, see the port. */
export async function mentions(
  database: Database,
  ...[documentIds, filter, page]: Parameters<LegalStore['mentions']>
): ReturnType<LegalStore['mentions']> {
  checkMentionFilter(filter);
  checkPage('mentions', page);
  const { low, high, order, limit } = walkOf(page, 'ASC');
  const rows = await database.read<{ readonly id: string; readonly sort: string; readonly data: string }>({
    text: pageText(literal({ kind: 'order', order })),
    parameters: { ids: distinct(documentIds), roles: filter.roles, states: filter.states, low, high, limit },
  });
  const byDocument = groupBy(rows, (row) => row.id);
  return documentIds.map((id) =>
    pageOf(
      page,
      (byDocument.get(id) ?? []).map((row) => ({ row: fromData<MentionRow>(row.data), keyset: keysetOf(row.sort) })),
    ),
  );
}

function pageText(order: string): string {
  return `UNWIND $ids AS id
CALL (id) {
  MATCH (m:Mention) WHERE m.documentId = id AND m.sort > $low AND m.sort < $high
    AND m.role IN $roles AND m.state IN $states
  RETURN m ORDER BY m.documentId ${order}, m.sort ${order} LIMIT $limit
}
RETURN id, m.sort AS sort, m.data AS data ORDER BY id, sort ${order}`;
}
