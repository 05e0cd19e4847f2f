import { checkPage, checkSearch } from '../arguments.js';
import { descends, undatedIn } from '../date-spans.js';
import type { Deadline } from '../deadline.js';
import type { DatedPageRequest, DocumentSearch, Keyset, SearchPage } from '../legal-store.js';
import { pageOf } from '../paging.js';
import { groupColumn, type SearchGroup, searchKeyset, walkedParts } from '../search-groups.js';
import type { SearchLimits } from '../search-limits.js';
import { searchedWords } from '../search-tokens.js';
import type { Connection } from './connection.js';
import type { FilterSql } from './document-filter.js';
import { afterStep, BY_DATE, type DocumentWalk, stepSql } from './document-walk.js';
import { getDocuments } from './documents.js';
import { type KeyOrder, type KeyRange, keyRangeOf, rangeSql, rangeValues, scanOrder, spanBounds } from './paging.js';
import { searchFilter } from './search-filter.js';
import { hasFewMatches, type SearchSource, searchSources } from './search-sources.js';
import { type WalkBounds, walkInSteps } from './walk-in-steps.js';

/** A found document. */
interface Hit {
  readonly id: string;
  readonly keyset: Keyset;
}

/** What a search found after the keyset, in scan order, and whether everything was looked at. */
interface Found {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** Columns of the keyset. */
const BY_KEYSET = ['exact', 'date', 'key'] as const;

/** Returns a page of documents, see the port. Throws TIMEOUT. */
export function searchDocuments(
  connection: Connection,
  search: DocumentSearch,
  page: DatedPageRequest,
  limits: SearchLimits,
  deadline: Deadline,
): SearchPage {
  checkPage('searchDocuments', page);
  checkSearch(search);
  const source = searchSources(search).find((one) => hasFewMatches(connection, one, limits.indexMatches));
  const { hits, complete } = source
    ? { hits: readMatches(connection, search, source, page), complete: true }
    : walkDocuments(connection, search, page, limits.walkRows, deadline);
  const rows = getDocuments(
    connection,
    hits.map((hit) => hit.id),
  );
  const found = hits.flatMap((hit, at) => {
    const row = rows[at];
    return row ? [{ row, keyset: hit.keyset }] : [];
  });
  return { ...pageOf(found, page), complete };
}

/** Reads and sorts all documents of an index, which are few. */
function readMatches(
  connection: Connection,
  search: DocumentSearch,
  { matches, column, value, rest }: SearchSource,
  page: DatedPageRequest,
): readonly Hit[] {
  const order: KeyOrder = { columns: BY_KEYSET, descending: descends(page) };
  const range = keyRangeOf(order, page);
  const filter = searchFilter(rest, 10);
  const [exact, other] = (['EXACT', 'OTHER'] as const).map((group) => groupColumn(page, group));
  const isExact = hasWords(search) ? 'number_folded = ?2' : '?2 IS NULL';
  const sql = `SELECT * FROM (
      SELECT id, iif(${isExact}, '${exact}', '${other}') AS exact,
        iif(issued_on = '', '${undatedIn(page)}', issued_on) AS date, key FROM documents
      WHERE ${column} IN (${matches}) AND ${filter.sql})
    WHERE ${rangeSql(order, 4)} ORDER BY ${scanOrder(order, range)} LIMIT ?3`;
  const values = [value, searchedWords(search), page.size + 1, ...rangeValues(range)];
  return connection
    .all<Match>(sql, [...values, ...filter.values])
    .map(({ id, exact, date, key }) => ({ id, keyset: [exact, date, key] }));
}

const hasWords = (search: DocumentSearch): boolean => searchedWords(search) !== '';

interface Match {
  readonly id: string;
  readonly exact: string;
  readonly date: string;
  readonly key: string;
}

/**
 * Looks documents through in their order from the keyset on: those of exactly that number first, then all others; of
 * each, where dates are bounded or the oldest are first, those dated and those undated apart.
 */
function walkDocuments(
  connection: Connection,
  search: DocumentSearch,
  page: DatedPageRequest,
  rows: number,
  deadline: Deadline,
): Found {
  const order: KeyOrder = { columns: BY_DATE, descending: descends(page) };
  let found: Found = { hits: [], complete: true };
  for (const { group, span, page: within } of walkedParts(search, page)) {
    const wanted = page.size + 1 - found.hits.length;
    if (wanted <= 0 || !found.complete) break;
    const walk = { search, group, page, order, where: groupFilter(search, group), wanted, rows };
    const step = {
      hits: (range: KeyRange, count: number, most: number) => walkStep(connection, walk, range, count, most),
      rest: (range: KeyRange, count: number) => afterStep(connection, walk, range, count),
    };
    const more = walkInSteps(step, keyRangeOf(order, within, spanBounds(order, span)), walk, deadline);
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  return found;
}

/** A walk over the documents of one group. */
interface GroupWalk extends DocumentWalk, WalkBounds {
  readonly search: DocumentSearch;
  readonly group: SearchGroup;
  readonly page: DatedPageRequest;
}

interface Row {
  readonly id: string;
  readonly issued_on: string;
  readonly key: string;
}

/** The hits among the next `step` documents of the group in scan order; SQLite stops at the last that is wanted. */
function walkStep(connection: Connection, walk: GroupWalk, range: KeyRange, step: number, wanted: number): Hit[] {
  const { search, group, page } = walk;
  const { last } = stepSql(walk, 'id', range, step);
  const filter = searchFilter(search, last + 2);
  const { sql, values } = stepSql(walk, `id, issued_on, key, (${filter.sql}) AS holds`, range, step);
  return connection
    .all<Row>(`SELECT id, issued_on, key FROM (${sql}) WHERE holds LIMIT ?${last + 1}`, [
      ...values,
      wanted,
      ...filter.values,
    ])
    .map(({ id, issued_on, key }) => ({ id, keyset: searchKeyset(page, group, [issued_on, key]) }));
}

/** The condition of the group and the year, which an index each has. Without words no number is exact. */
function groupFilter(search: DocumentSearch, group: SearchGroup): FilterSql {
  const isExact = hasWords(search) ? 'number_folded = ?1' : '?1 IS NULL';
  const year = search.year === null ? '?2 IS NULL' : 'year = ?2';
  const sql = `${group === 'EXACT' ? isExact : `NOT (${isExact})`} AND ${year}`;
  return { sql, values: [searchedWords(search), search.year] };
}
