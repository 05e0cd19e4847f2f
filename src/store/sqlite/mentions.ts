import type { Span } from '../../domain/reading/mention.js';
import { checkMentionFilter, checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { MentionFilter, MentionPlace } from '../lists.js';
import { offsetColumn, pageOf } from '../paging.js';
import type { MentionRow } from '../rows.js';
import type { Connection } from './connection.js';
import { type KeyBounds, type KeyOrder, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

const BY_PLACE: KeyOrder = { columns: ['place', 'id'], descending: false };

/** Returns mentions by id, in the order asked, null where there is none. */
export function getMentions(connection: Connection, ids: readonly string[]): readonly (MentionRow | null)[] {
  return getRows(connection, 'mentions', ids);
}

/** Returns one page of mentions for each place, see the port. */
export function mentions(
  connection: Connection,
  places: readonly MentionPlace[],
  filter: MentionFilter,
  page: PageRequest,
): readonly Page<MentionRow>[] {
  checkPage('mentions', page);
  checkMentionFilter(filter);
  const sql = `SELECT place, data FROM mentions WHERE document_id = ?1 AND ${rangeSql(BY_PLACE, 5)}
    AND role IN (SELECT value FROM json_each(?2)) AND state IN (SELECT value FROM json_each(?3))
    ORDER BY ${scanOrder(BY_PLACE, keyRangeOf(BY_PLACE, page))} LIMIT ?4`;
  const filters = [JSON.stringify(filter.roles), JSON.stringify(filter.states)];
  return places.map(({ documentId, within }) => {
    const range = keyRangeOf(BY_PLACE, page, within === null ? undefined : boundsOf(within));
    const values = [documentId, ...filters, page.size + 1, ...rangeValues(range)];
    const scanned = connection.all<{ place: string; data: string }>(sql, values);
    return pageOf(
      scanned.map(({ place, data }) => {
        const row: MentionRow = fromData(data);
        return { row, keyset: [place, row.id] };
      }),
      page,
    );
  });
}

/** Bounds of the mentions that begin within a span. Both are exclusive, and no id is empty. */
function boundsOf({ start, end }: Span): KeyBounds {
  return { low: [offsetColumn(start), ''], high: [offsetColumn(end), ''] };
}
