import { checkMentionFilter, checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { MentionFilter, MentionPlace } from '../lists.js';
import { offsetColumn, pageOf } from '../paging.js';
import type { MentionRow } from '../rows.js';
import { groupBy } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { literal } from './graph-names.js';
import { HIGHEST, keyRangeOf, keysetOf } from './paging.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** Returns mentions by id, in the order asked, null where there is none. */
export function getMentions(connection: Connection, ids: readonly string[]): Promise<readonly (MentionRow | null)[]> {
  return getRows(connection, 'Mention', ids);
}

/** A mention with the position of the place asked for that it was found in. */
interface Found {
  readonly at: number;
  readonly sort: string;
  readonly data: string;
}

/** Returns one page of mentions for each place, see the port. */
export async function mentions(
  connection: Connection,
  places: readonly MentionPlace[],
  filter: MentionFilter,
  page: PageRequest,
): Promise<readonly Page<MentionRow>[]> {
  checkPage('mentions', page);
  checkMentionFilter(filter);
  const { low, high, order, limit } = keyRangeOf('ASC', page);
  const asked = places.map(({ documentId, within }, at) => ({
    at,
    documentId,
    first: within === null ? '' : offsetColumn(within.start),
    end: within === null ? HIGHEST : offsetColumn(within.end),
  }));
  const rows = await connection.read<Found>({
    text: pageText(literal({ kind: 'order', order })),
    parameters: { asked, roles: filter.roles, states: filter.states, low, high, limit },
  });
  const byPlace = groupBy(rows, (row) => row.at);
  return places.map((_, at) =>
    pageOf(
      (byPlace.get(at) ?? []).map((row) => ({ row: fromData<MentionRow>(row.data), keyset: keysetOf(row.sort) })),
      page,
    ),
  );
}

function pageText(order: string): string {
  return `UNWIND $asked AS place
WITH place.at AS at, place.documentId AS id, CASE WHEN place.first > $low THEN place.first ELSE $low END AS low,
  CASE WHEN place.end < $high THEN place.end ELSE $high END AS high
CALL (id, low, high) {
  MATCH (m:Mention) WHERE m.documentId = id AND m.sort > low AND m.sort < high
    AND m.role IN $roles AND m.state IN $states
  RETURN m ORDER BY m.documentId ${order}, m.sort ${order} LIMIT $limit
}
RETURN at, m.sort AS sort, m.data AS data ORDER BY at, sort ${order}`;
}
