import type { CitationKind } from '../../domain/reading/citation.js';
import { checkPage, checkProvisionKinds } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import { searchedScopes } from '../provision-scopes.js';
import type { AssertionRow, ProvisionRef } from '../rows.js';
import { byId, distinct } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { inScanOrder, type KeyOrder, type KeyRange, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { getRows } from './rows-by-id.js';

/** Order of evidence: newest citing document first. */
export const BY_CITING: KeyOrder = { columns: ['from_date', 'from_key', 'assertion_id'], descending: true };

interface Entry {
  readonly from_date: string;
  readonly from_key: string;
  readonly assertion_id: string;
}

/** What all statements of one call share. */
interface PageScan {
  readonly connection: Connection;
  readonly kinds: readonly CitationKind[];
  readonly range: KeyRange;
  /** Rows wanted for each provision: one more than the page. */
  readonly wanted: number;
}

/** Returns one page of evidence for each provision, see the port. */
export function provisionCitations(
  connection: Connection,
  refs: readonly ProvisionRef[],
  kinds: readonly CitationKind[],
  page: PageRequest,
): readonly Page<AssertionRow>[] {
  checkPage('provisionCitations', page);
  checkProvisionKinds(kinds);
  const range = keyRangeOf(BY_CITING, page);
  const lists = entriesOf({ connection, kinds: distinct(kinds), range, wanted: page.size + 1 }, refs);
  const ids = distinct(lists.flat().map((entry) => entry.assertion_id));
  const rows = byId(getRows<AssertionRow>(connection, 'assertions', ids));
  return lists.map((list) =>
    pageOf(
      list.flatMap((entry) => {
        const row = rows.get(entry.assertion_id);
        return row === undefined ? [] : [{ row, keyset: keysetOf(entry) }];
      }),
      page,
    ),
  );
}

const keysetOf = (entry: Entry): readonly string[] => [entry.from_date, entry.from_key, entry.assertion_id];

/** Document, path, 1 for exact: how the rows of a scope begin. */
type Place = readonly [documentId: string, path: string, exact: number];

/** The first rows of each provision, out of the first rows of its scopes. A scope that several have is scanned once. */
function entriesOf(scan: PageScan, refs: readonly ProvisionRef[]): readonly (readonly Entry[])[] {
  const places = refs.map(({ documentId, path }) =>
    searchedScopes(path).map((scope): Place => [documentId, scope.path, Number(scope.exact)]),
  );
  const scanned = new Map(
    usedPlaces(scan.connection, places.flat()).map((place) => [String(place), scanPlace(scan, place)]),
  );
  return places.map((own) =>
    firstEntries(
      scan,
      own.flatMap((place) => scanned.get(String(place)) ?? []),
    ),
  );
}

/** The places under which there is any evidence, each once: few provisions of a document are cited. */
function usedPlaces(connection: Connection, places: readonly Place[]): readonly Place[] {
  const all = [...new Map(places.map((place) => [String(place), place])).values()];
  const sql = `SELECT asked.key AS at FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM provision_evidence
    WHERE document_id = asked.value ->> 0 AND path = asked.value ->> 1 AND exact = asked.value ->> 2)`;
  return connection.all<{ at: number }>(sql, [JSON.stringify(all)]).flatMap(({ at }) => {
    const place = all[at];
    return place === undefined ? [] : [place];
  });
}

function scanPlace({ connection, kinds, range, wanted }: PageScan, place: Place): readonly Entry[] {
  return connection.all<Entry>(scopeSql(kinds.length, range), [...place, wanted, ...rangeValues(range), ...kinds]);
}

/** Each assertion once, however many of its provisions match, in the order of the page. */
function firstEntries({ range, wanted }: PageScan, scanned: readonly Entry[]): readonly Entry[] {
  const once = new Map(scanned.map((entry) => [entry.assertion_id, entry]));
  return inScanOrder(once.values(), range, keysetOf).slice(0, wanted);
}

/** Returns the statement that scans the key once for each kind, merged by SQLite as far as the page reaches: nothing else is read. */
export function scopeSql(kinds: number, range: KeyRange): string {
  const columns = BY_CITING.columns.join(', ');
  const firstKind = 5 + 2 * BY_CITING.columns.length;
  const branch = (at: number): string => `SELECT ${columns} FROM provision_evidence
    WHERE document_id = ?1 AND path = ?2 AND exact = ?3 AND kind = ?${firstKind + at} AND ${rangeSql(BY_CITING, 5)}`;
  const all = Array.from({ length: kinds }, (_, at) => branch(at)).join(' UNION ALL ');
  return `${all} ORDER BY ${scanOrder(BY_CITING, range)} LIMIT ?4`;
}
