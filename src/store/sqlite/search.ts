import { checkPage, checkSearch } from '../arguments.js';
import { descends, undatedIn } from '../date-spans.js';
import type { Deadline } from '../deadline.js';
import type { DatedPageRequest, DocumentSearch, Keyset, SearchPage } from '../legal-store.js';
import { pageOf } from '../paging.js';
import { groupColumn, type SearchGroup, searchKeyset, walkedParts } from '../search-groups.js';
import type { SearchLimits } from '../search-limits.js';
import { searchedWords, wordPatterns } from '../search-tokens.js';
import type { Connection, SqlValue } from './connection.js';
import { documentFilter } from './document-filter.js';
import { getDocuments } from './documents.js';
import {
  type KeyOrder,
  type KeyRange,
  keyRangeOf,
  rangeAfter,
  rangeSql,
  rangeValues,
  scanOrder,
  spanBounds,
} from './paging.js';
import { fullTextQuery, holdsTokens } from './tokens.js';

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

/** Columns of the order by date, and of the keyset. */
const BY_DATE = ['issued_on', 'key'] as const;
const BY_KEYSET = ['exact', 'date', 'key'] as const;
/** Rows of one statement of a walk, between two looks at the clock. */
const WALK_STEP = 5000;

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
  const { hits, complete } = hasFewMatches(connection, search, limits.indexMatches)
    ? { hits: readMatches(connection, search, page), complete: true }
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

/** The index that answers: those of words alone are much smaller, but know no order. */
const indexOf = ({ inText, phrases }: DocumentSearch): string =>
  `document_${inText ? 'text_' : ''}${phrases.length > 0 ? 'phrases' : 'words'}`;

const indexQuery = ({ tokens, phrases }: DocumentSearch): string => fullTextQuery(tokens, phrases);

const hasWords = (search: DocumentSearch): boolean => searchedWords(search) !== '';

/** Whether the index has at most `limit` matches; it stops counting there. */
function hasFewMatches(connection: Connection, search: DocumentSearch, limit: number): boolean {
  if (!hasWords(search)) return false;
  const table = indexOf(search);
  const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${table} WHERE ${table} MATCH ? LIMIT ?)`;
  const count = connection.get<{ count: number }>(sql, [indexQuery(search), limit + 1])?.count ?? 0;
  return count <= limit;
}

/** Reads and sorts all matches of the index, which are few. */
function readMatches(connection: Connection, search: DocumentSearch, page: DatedPageRequest): readonly Hit[] {
  const table = indexOf(search);
  const order: KeyOrder = { columns: BY_KEYSET, descending: descends(page) };
  const range = keyRangeOf(order, page);
  const filter = documentFilter(search, 10);
  const sql = `SELECT * FROM (
      SELECT id, iif(number_folded = ?2, '${groupColumn(page, 'EXACT')}', '${groupColumn(page, 'OTHER')}') AS exact,
        iif(issued_on = '', '${undatedIn(page)}', issued_on) AS date, key FROM documents
      WHERE number IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?1) AND ${filter.sql})
    WHERE ${rangeSql(order, 4)} ORDER BY ${scanOrder(order, range)} LIMIT ?3`;
  const values = [indexQuery(search), searchedWords(search), page.size + 1, ...rangeValues(range)];
  return connection
    .all<Match>(sql, [...values, ...filter.values])
    .map(({ id, exact, date, key }) => ({ id, keyset: [exact, date, key] }));
}

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
    const walk = { search, group, page, order, wanted, rows };
    const more = walkGroup(connection, walk, keyRangeOf(order, within, spanBounds(order, span)), deadline);
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  return found;
}

/** A walk over the documents of one group. */
interface GroupWalk {
  readonly search: DocumentSearch;
  readonly group: SearchGroup;
  readonly page: DatedPageRequest;
  readonly order: KeyOrder;
  /** Hits that are enough. */
  readonly wanted: number;
  /** Documents that may be looked at. */
  readonly rows: number;
}

interface Row {
  readonly id: string;
  readonly issued_on: string;
  readonly key: string;
}

/** Walks one group step by step until there are enough hits, no more documents, or the bound of rows is reached. */
function walkGroup(connection: Connection, walk: GroupWalk, start: KeyRange, deadline: Deadline): Found {
  const hits: Hit[] = [];
  let range: KeyRange | null = start;
  for (let seen = 0; seen < walk.rows && range !== null; seen += WALK_STEP) {
    const step = Math.min(WALK_STEP, walk.rows - seen);
    hits.push(...walkStep(connection, walk, range, step, walk.wanted - hits.length));
    if (hits.length >= walk.wanted) return { hits, complete: true };
    range = afterStep(connection, walk, range, step);
    deadline.check();
  }
  return { hits, complete: range === null || afterStep(connection, walk, range, 1) === null };
}

/** The hits among the next `step` documents of the group in scan order; SQLite stops at the last that is wanted. */
function walkStep(connection: Connection, walk: GroupWalk, range: KeyRange, step: number, wanted: number): Hit[] {
  const { search, group, page, order } = walk;
  const words = wordValues(search);
  const filter = documentFilter(search, 9 + words.length);
  const sql = `SELECT id, issued_on, key FROM (
      SELECT id, issued_on, key, (${wordSql(search, 9)} AND ${filter.sql}) AS holds FROM documents
      WHERE ${groupSql(walk)} AND ${rangeSql(order, 5)} ORDER BY ${scanOrder(order, range)} LIMIT ?3)
    WHERE holds LIMIT ?4`;
  const values = [...groupValues(search), step, wanted, ...rangeValues(range), ...words, ...filter.values];
  return connection
    .all<Row>(sql, values)
    .map(({ id, issued_on, key }) => ({ id, keyset: searchKeyset(page, group, [issued_on, key]) }));
}

/** What is left of a range after the next `step` documents of the group, null when there are not that many. */
function afterStep(connection: Connection, walk: GroupWalk, range: KeyRange, step: number): KeyRange | null {
  const sql = `SELECT issued_on, key FROM documents WHERE ${groupSql(walk)} AND ${rangeSql(walk.order, 4)}
    ORDER BY ${scanOrder(walk.order, range)} LIMIT 1 OFFSET ?3`;
  const values = [...groupValues(walk.search), step - 1, ...rangeValues(range)];
  const last = connection.get<{ issued_on: string; key: string }>(sql, values);
  return last === null ? null : rangeAfter(range, [last.issued_on, last.key]);
}

/** The condition of the group and the year, which an index each has; values are {@link groupValues}. Without words no number is exact. */
function groupSql({ search, group }: GroupWalk): string {
  const isExact = hasWords(search) ? 'number_folded = ?1' : '?1 IS NULL';
  const year = search.year === null ? '?2 IS NULL' : 'year = ?2';
  return `${group === 'EXACT' ? isExact : `NOT (${isExact})`} AND ${year}`;
}

const groupValues = (search: DocumentSearch): readonly SqlValue[] => [searchedWords(search), search.year];

/** Whether a document holds the words: by its search text, or, where contents count too, by looking it up among the matches of the index. */
function wordSql(search: DocumentSearch, first: number): string {
  if (!hasWords(search) || !search.inText) return holdsTokens('search_text', wordPatterns(search).length, first);
  const table = indexOf(search);
  return `number IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?${first})`;
}

function wordValues(search: DocumentSearch): readonly string[] {
  if (!hasWords(search)) return [];
  return search.inText ? [indexQuery(search)] : wordPatterns(search);
}
