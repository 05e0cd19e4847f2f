import type { CitationKind } from '../../domain/reading/citation.js';
import { checkPage, checkProvisionKinds } from '../arguments.js';
import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import { scopesOfAsked } from '../provision-scopes.js';
import type { AssertionRow, ProvisionRef } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, type Stretch, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';
import { getRows } from './rows-by-id.js';

/** Order of evidence: newest citing document first. */
export const BY_CITING: ListOrder = { columns: ['from_date', 'from_key', 'assertion_id'], descending: true };

interface Entry {
  readonly from_date: string;
  readonly from_key: string;
  readonly assertion_id: string;
}

/** What all statements of one call share. */
interface Question {
  readonly connection: Connection;
  readonly kinds: readonly CitationKind[];
  readonly stretch: Stretch;
  /** Rows wanted for each provision: one more than the page. */
  readonly wanted: number;
}

/** Returns one page of evidence for each provision, see the port. */
export function provisionCitations(
  connection: Connection,
  refs: readonly ProvisionRef[],
  kinds: readonly CitationKind[],
  page: PageRequest,
): Page<AssertionRow>[] {
  checkPage('provisionCitations', page);
  checkProvisionKinds(kinds);
  const stretch = stretchOf(BY_CITING, page);
  const question: Question = { connection, kinds: [...new Set(kinds)], stretch, wanted: page.size + 1 };
  const lists = entriesOf(question, refs);
  const ids = [...new Set(lists.flat().map((entry) => entry.assertion_id))];
  const found = getRows<AssertionRow>(connection, 'assertions', ids);
  const rows = new Map(found.flatMap((row) => (row === null ? [] : [[row.id, row]])));
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

const keysetOf = (entry: Entry): Keyset => [entry.from_date, entry.from_key, entry.assertion_id];

/** Document, path, 1 for exact: how the rows of a scope begin. */
type Place = readonly [documentId: string, path: string, exact: number];

/** The first rows of each provision, out of the first rows of its scopes; a scope that several have is scanned once. */
function entriesOf(question: Question, refs: readonly ProvisionRef[]): Entry[][] {
  const places = refs.map(({ documentId, path }) =>
    scopesOfAsked(path).map((scope): Place => [documentId, scope.path, Number(scope.exact)]),
  );
  const scanned = new Map(
    usedPlaces(question.connection, places.flat()).map((place) => [String(place), scan(question, place)]),
  );
  return places.map((own) =>
    merge(
      question,
      own.flatMap((place) => scanned.get(String(place)) ?? []),
    ),
  );
}

/** Those under which there is any evidence, each once: few provisions of a document are cited. */
function usedPlaces(connection: Connection, places: readonly Place[]): Place[] {
  const all = [...new Map(places.map((place) => [String(place), place])).values()];
  const sql = `SELECT asked.key AS at FROM json_each(?) AS asked WHERE EXISTS (SELECT 1 FROM provision_evidence
    WHERE document_id = asked.value ->> 0 AND path = asked.value ->> 1 AND exact = asked.value ->> 2)`;
  return connection.all<{ at: number }>(sql, [JSON.stringify(all)]).flatMap(({ at }) => {
    const place = all[at];
    return place === undefined ? [] : [place];
  });
}

function scan({ connection, kinds, stretch, wanted }: Question, place: Place): Entry[] {
  return connection.all<Entry>(scopeSql(kinds.length, stretch), [
    ...place,
    wanted,
    ...stretchValues(stretch),
    ...kinds,
  ]);
}

/** Each assertion once, however many of its provisions match, in the order of the page. */
function merge({ stretch, wanted }: Question, scanned: readonly Entry[]): Entry[] {
  const once = [...new Map(scanned.map((entry) => [entry.assertion_id, entry])).values()];
  const sign = stretch.scansDown ? -1 : 1;
  return once.sort((a, b) => sign * compareKeysets(keysetOf(a), keysetOf(b))).slice(0, wanted);
}

/** Returns the statement that scans the key once for each kind, merged by SQLite as far as the page reaches: nothing else is read. */
export function scopeSql(kinds: number, stretch: Stretch): string {
  const columns = BY_CITING.columns.join(', ');
  const firstKind = 5 + 2 * BY_CITING.columns.length;
  const branch = (at: number): string => `SELECT ${columns} FROM provision_evidence
    WHERE document_id = ?1 AND path = ?2 AND exact = ?3 AND kind = ?${firstKind + at} AND ${stretchSql(BY_CITING, 5)}`;
  const all = Array.from({ length: kinds }, (_, at) => branch(at)).join(' UNION ALL ');
  return `${all} ORDER BY ${scanOrder(BY_CITING, stretch)} LIMIT ?4`;
}
