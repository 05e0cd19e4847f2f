import { checkMentionFilter, checkPage } from '../arguments.js';
import type { LegalStore } from '../legal-store.js';
import type { MentionRow } from '../rows.js';
import type { Database } from './connection.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, placeOf, TOP, walkOf } from './paging.js';
import { distinct, fromData, groupBy, inOrder } from './values.js';

const BY_ID = 'MATCH (m:Mention) WHERE m.id IN $ids RETURN m.data AS data';

/** Returns mentions by id, in the order asked, null where there is none. */
export async function getMentions(database: Database, ids: readonly string[]): Promise<readonly (MentionRow | null)[]> {
  const rows = await database.read<{ readonly data: string }>({ text: BY_ID, parameters: { ids: distinct(ids) } });
  const found = rows.map((row) => fromData<MentionRow>(row.data));
  return inOrder(ids, new Map(found.map((row) => [row.id, row])));
}

/** Returns one page of mentions for each place, see the port. */
export async function mentions(
  database: Database,
  ...[places, filter, page]: Parameters<LegalStore['mentions']>
): ReturnType<LegalStore['mentions']> {
  checkMentionFilter(filter);
  checkPage('mentions', page);
  const { low, high, order, limit } = walkOf(page, 'ASC');
  const asked = places.map(({ documentId, within }, at) => ({
    at,
    documentId,
    first: within === null ? '' : placeOf(within.start),
    end: within === null ? TOP : placeOf(within.end),
  }));
  const rows = await database.read<{ readonly at: number; readonly sort: string; readonly data: string }>({
    text: pageText(literal({ kind: 'order', order })),
    parameters: { asked, roles: filter.roles, states: filter.states, low, high, limit },
  });
  const byPlace = groupBy(rows, (row) => String(row.at));
  return places.map((_, at) =>
    pageOf(
      page,
      (byPlace.get(String(at)) ?? []).map((row) => ({
        row: fromData<MentionRow>(row.data),
        keyset: keysetOf(row.sort),
      })),
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
