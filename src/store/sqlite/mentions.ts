import type { MentionRole, MentionState } from '../../domain/mention.js';
import { checkMentionFilter, checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { MentionRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, scanOrder, stretchOf, stretchSql, stretchValues } from './keyset.js';

const BY_PLACE: ListOrder = { columns: ['place', 'id'], descending: false };

/** Returns one page of mentions for each document, see the port. */
export function mentions(
  connection: Connection,
  documentIds: readonly string[],
  filter: { readonly roles: readonly MentionRole[]; readonly states: readonly MentionState[] },
  page: PageRequest,
): Page<MentionRow>[] {
  checkPage('mentions', page);
  checkMentionFilter(filter);
  const stretch = stretchOf(BY_PLACE, page);
  const sql = `SELECT place, data FROM mentions WHERE document_id = ?1 AND ${stretchSql(BY_PLACE, 5)}
    AND role IN (SELECT value FROM json_each(?2)) AND state IN (SELECT value FROM json_each(?3))
    ORDER BY ${scanOrder(BY_PLACE, stretch)} LIMIT ?4`;
  const filters = [JSON.stringify(filter.roles), JSON.stringify(filter.states)];
  return documentIds.map((id) => {
    const values = [id, ...filters, page.size + 1, ...stretchValues(stretch)];
    const scanned = connection.all<{ place: string; data: string }>(sql, values);
    return pageOf(
      scanned.map(({ place, data }) => {
        const row: MentionRow = JSON.parse(data);
        return { row, keyset: [place, row.id] };
      }),
      page,
    );
  });
}
