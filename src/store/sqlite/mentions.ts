import type { MentionRole, MentionState, Span } from '../../domain/reading/mention.js';
import { checkMentionFilter, checkPage } from '../arguments.js';
import type { Keyset, MentionPlace, Page, PageRequest } from '../legal-store.js';
import type { MentionRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';

const BY_PLACE: ListOrder = { columns: ['place', 'id'], descending: false };

/** Returns one page of mentions for each place, see the port. */
export function mentions(
  connection: Connection,
  places: readonly MentionPlace[],
  filter: { readonly roles: readonly MentionRole[]; readonly states: readonly MentionState[] },
  page: PageRequest,
): Page<MentionRow>[] {
  checkPage('mentions', page);
  checkMentionFilter(filter);
  const sql = `SELECT place, data FROM mentions WHERE document_id = ?1 AND ${stretchSql(BY_PLACE, 5)}
    AND role IN (SELECT value FROM json_each(?2)) AND state IN (SELECT value FROM json_each(?3))
    ORDER BY ${scanOrder(BY_PLACE, stretchOf(BY_PLACE, page))} LIMIT ?4`;
  const filters = [JSON.stringify(filter.roles), JSON.stringify(filter.states)];
  return places.map(({ documentId, within }) => {
    const stretch = stretchOf(BY_PLACE, page, within === null ? undefined : boundsOf(within));
    const values = [documentId, ...filters, page.size + 1, ...stretchValues(stretch)];
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

/** Mentions that begin within a span; both bounds are exclusive, and no id is empty. */
function boundsOf({ start, end }: Span): { readonly low: Keyset; readonly high: Keyset } {
  const place = (at: number): Keyset => [String(at).padStart(10, '0'), ''];
  return { low: place(start), high: place(end) };
}
