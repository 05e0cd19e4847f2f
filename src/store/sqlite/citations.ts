import { checkCitationFilter, checkPage } from '../arguments.js';
import { type DateSpan, dateSpans, descends, listKeyset, undatedYears } from '../date-spans.js';
import type { DatedPageRequest, Page } from '../legal-store.js';
import type { CitationFilter } from '../lists.js';
import { pageOf } from '../paging.js';
import type { CitationRow } from '../rows.js';
import { distinct } from '../rows-by-key.js';
import type { Connection, SqlValue } from './connection.js';
import {
  inScanOrder,
  type KeyOrder,
  type KeyRange,
  keyRangeOf,
  rangeSql,
  rangeValues,
  scanOrder,
  spanBounds,
} from './paging.js';
import { answerLists, getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** What differs between the citations that a document makes and those that others make of it. */
export const SIDES = {
  FROM: { own: 'from_id', other: 'to_id', order: { columns: ['to_date', 'to_key', 'kind'], descending: true } },
  TO: { own: 'to_id', other: 'from_id', order: { columns: ['from_date', 'from_key', 'kind'], descending: true } },
} as const satisfies Record<string, { own: string; other: string; order: KeyOrder }>;

interface Scanned {
  readonly date: string;
  readonly key: string;
  readonly kind: string;
  readonly data: string;
}

/** What all statements of one call share. */
interface PageScan {
  readonly connection: Connection;
  readonly side: 'FROM' | 'TO';
  readonly filter: CitationFilter;
  readonly range: KeyRange;
  readonly span: DateSpan;
  /** Rows wanted for each document: one more than the page. */
  readonly wanted: number;
}

/** Most rows that one statement reads for all documents of a call. */
const MOST_ROWS = 5000;

/** Returns one page of citations for each document, see the port. */
export function citations(
  connection: Connection,
  side: 'FROM' | 'TO',
  documentIds: readonly string[],
  filter: CitationFilter,
  page: DatedPageRequest,
): readonly Page<CitationRow>[] {
  checkPage('citations', page);
  checkCitationFilter(filter);
  const order: KeyOrder = { ...SIDES[side].order, descending: descends(page) };
  const wanted = page.size + 1;
  const bySpan = dateSpans(filter, page).map(({ span, page: within }) => {
    const range = keyRangeOf(order, within, spanBounds(order, span));
    return rowsOf({ connection, side, filter, range, span, wanted }, documentIds);
  });
  return documentIds.map((_, at) =>
    pageOf(
      bySpan
        .flatMap((lists) => lists[at] ?? [])
        .slice(0, wanted)
        .map((row) => ({ row: fromData(row.data), keyset: listKeyset(page, keysetOf(row)) })),
      page,
    ),
  );
}

const keysetOf = ({ date, key, kind }: Scanned): readonly string[] => [date, key, kind];

/** Reads the rows wanted of each document. */
function rowsOf(scan: PageScan, documentIds: readonly string[]): Scanned[][] {
  return rowsOfAll(scan, documentIds) ?? documentIds.map((id) => rowsOfOne(scan, id));
}

/** The condition on the year of the other document where the span is undated; its values are numbered from `first` on. */
function yearSql({ side, span, filter }: PageScan, first: number): { sql: string; values: readonly SqlValue[] } {
  const years = undatedYears(filter, span);
  if (years === null) return { sql: '', values: [] };
  const sql = ` AND EXISTS (SELECT 1 FROM documents WHERE id = ${SIDES[side].other} AND year BETWEEN ?${first} AND ?${first + 1})`;
  return { sql, values: [years.first, years.last] };
}

/** Reads all edges of the documents in one statement, and cuts each list to what is wanted. Null when there are many more edges than that. */
function rowsOfAll(scan: PageScan, ids: readonly string[]): Scanned[][] | null {
  const { connection, side, filter, range, wanted } = scan;
  const { own, order } = SIDES[side];
  const [date, key] = order.columns;
  const year = yearSql(scan, 11);
  const limit = Math.min(MOST_ROWS, 2 * wanted * ids.length);
  const sql = `SELECT asked.key AS at, ${date} AS date, ${key} AS key, kind, data
    FROM json_each(?1) AS asked CROSS JOIN citations ON ${own} = asked.value
    AND assurance IN (SELECT value FROM json_each(?2)) AND kind IN (SELECT value FROM json_each(?3))
    AND ${rangeSql(order, 5)}${year.sql} LIMIT ?4`;
  const values = [JSON.stringify(ids), JSON.stringify(filter.assurance), JSON.stringify(filter.kinds), limit];
  const rows = connection.all<Scanned & { at: number }>(sql, [...values, ...rangeValues(range), ...year.values]);
  if (rows.length >= limit && rows.length > 0) return null;
  const lists: Scanned[][] = ids.map(() => []);
  for (const row of rows) lists[row.at]?.push(row);
  return lists.map((list) => inScanOrder(list, range, keysetOf).slice(0, wanted));
}

/** Most documents have few edges, even where another document of the call has very many. */
function rowsOfOne(scan: PageScan, id: string): Scanned[] {
  return rowsOfAll(scan, [id])?.[0] ?? firstRows(scan, id);
}

/** Reads the rows wanted of one document and no others, however many edges it has. */
function firstRows(scan: PageScan, id: string): Scanned[] {
  const { connection, filter, range, wanted } = scan;
  const branches = branchesOf(filter);
  const year = yearSql(scan, 9 + 2 * branches.length);
  const sql = branchesSql(scan, branches.length, year.sql);
  return connection.all<Scanned>(sql, [id, wanted, ...rangeValues(range), ...branches.flat(), ...year.values]);
}

/** Returns each assurance with each kind, every pair once. */
export function branchesOf(filter: Pick<CitationFilter, 'kinds' | 'assurance'>): readonly (readonly string[])[] {
  return distinct(filter.assurance).flatMap((assurance) => distinct(filter.kinds).map((kind) => [assurance, kind]));
}

/** One index scan for each assurance and kind, merged by SQLite as far as the page reaches: nothing else is read. */
function branchesSql({ side, range }: PageScan, branches: number, yearSql: string): string {
  const { own, order } = SIDES[side];
  const [date, key] = order.columns;
  const firstBranch = 3 + 2 * order.columns.length;
  const branch = (at: number): string => `SELECT ${date} AS date, ${key} AS key, kind, data FROM citations
    WHERE ${own} = ?1 AND assurance = ?${firstBranch + 2 * at} AND kind = ?${firstBranch + 2 * at + 1}
    AND ${rangeSql(order, 3)}${yearSql}`;
  const all = Array.from({ length: branches }, (_, at) => branch(at)).join(' UNION ALL ');
  const merged: KeyOrder = { columns: ['date', 'key', 'kind'], descending: order.descending };
  return `${all} ORDER BY ${scanOrder(merged, range)} LIMIT ?2`;
}

/** Returns citations by id, in the order asked, null where there is none. */
export function getCitations(connection: Connection, ids: readonly string[]): readonly (CitationRow | null)[] {
  return getRows(connection, 'citations', ids);
}

/** Returns the citations that each mention is evidence of: newest cited document first, ties by its key, kind and id descending. */
export function citationsOfMentions(
  connection: Connection,
  mentionIds: readonly string[],
): readonly (readonly CitationRow[])[] {
  const sql = `SELECT DISTINCT asked.key AS at, found.data AS data, to_date, to_key, kind, found.id
    FROM json_each(?) AS asked
    CROSS JOIN assertions ON assertions.evidence_id = asked.value AND assertions.evidence_kind = 'mention'
    CROSS JOIN citations AS found ON found.id = assertions.citation_id
    ORDER BY to_date DESC, to_key DESC, kind DESC, found.id DESC`;
  return answerLists(mentionIds, connection.all(sql, [JSON.stringify(mentionIds)]));
}
