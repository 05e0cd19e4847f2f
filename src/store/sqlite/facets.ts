import { checkSearch } from '../arguments.js';
import { dateSpans } from '../date-spans.js';
import type { Deadline } from '../deadline.js';
import type { DocumentSearch, Facet, FacetCounts, FacetRequest } from '../document-search.js';
import { type FacetRow, facetCounts } from '../facet-counts.js';
import type { SearchLimits } from '../search-limits.js';
import type { Connection, SqlValue } from './connection.js';
import { statusSql } from './document-filter.js';
import { afterStep, BY_DATE, type DocumentWalk, stepSql } from './document-walk.js';
import { type KeyOrder, type KeyRange, keyRangeOf, spanBounds } from './paging.js';
import { searchFilter } from './search-filter.js';
import { type SearchSource, searchSources } from './search-sources.js';
import { WALK_STEP } from './walk-in-steps.js';

/** Returns the statement that counts the documents `found` by the values of each facet, status on this day. */
const COUNTS: Readonly<Record<Facet, (day: string) => string>> = {
  types: () => `SELECT 'types' AS facet, type AS value, count(*) AS count FROM found GROUP BY type`,
  years: () => `SELECT 'years' AS facet, year AS value, count(*) AS count FROM found GROUP BY year`,
  bodies: () => `SELECT 'bodies' AS facet, body_id AS value, count(*) AS count
    FROM found CROSS JOIN document_bodies ON document_id = found.id GROUP BY body_id`,
  statuses: (day) => `SELECT 'statuses' AS facet, ${statusSql(day, 'found.id')} AS value, count(*) AS count
    FROM found GROUP BY value`,
};
/** Columns of \`documents\` that these need; the indexes that are walked hold them. */
const COLUMNS = 'id, type, year';
const NEWEST_FIRST: KeyOrder = { columns: BY_DATE, descending: true };
const WHOLE = { size: 1, from: null, direction: 'FORWARD' } as const;

/** Returns how many documents of a search have each value of facets, see the port. Throws TIMEOUT. */
export function countFacets(
  connection: Connection,
  search: DocumentSearch,
  request: FacetRequest,
  limits: SearchLimits,
  deadline: Deadline,
): FacetCounts {
  checkSearch(search);
  const counting: Counting = { connection, request, rows: limits.facetRows, deadline };
  for (const source of searchSources(search)) {
    const keys = keysOf(counting, source);
    if (keys !== null) return facetCounts(countMatches(counting, source, keys), true);
  }
  return countWalked(counting, search);
}

/** What all statements of one call share. */
interface Counting {
  readonly connection: Connection;
  readonly request: FacetRequest;
  /** Documents that may be looked at. */
  readonly rows: number;
  readonly deadline: Deadline;
}

/** The documents of an index; null when there are more than may be looked at. */
function keysOf({ connection, rows }: Counting, { matches, column, value }: SearchSource): readonly SqlValue[] | null {
  const found = connection.all<Readonly<Record<string, SqlValue>>>(`${matches} LIMIT ?2`, [value, rows + 1]);
  return found.length > rows ? null : found.map((row) => row[column] ?? null);
}

function countMatches(counting: Counting, { column, rest }: SearchSource, keys: readonly SqlValue[]): FacetRow[] {
  const filter = searchFilter(rest, 2);
  const found = `SELECT ${COLUMNS} FROM documents
    WHERE ${column} IN (SELECT value FROM json_each(?1)) AND ${filter.sql}`;
  const counted: FacetRow[] = [];
  for (let at = 0; at < keys.length; at += WALK_STEP) {
    const step = JSON.stringify(keys.slice(at, at + WALK_STEP));
    counted.push(...countFound(counting, found, [step, ...filter.values]));
  }
  return counted;
}

/** Counts the newest documents that may be looked at; where dates are bounded, of those dated and those undated apart. */
function countWalked(counting: Counting, search: DocumentSearch): FacetCounts {
  const where = search.year === null ? { sql: 'TRUE', values: [] } : { sql: 'year = ?1', values: [search.year] };
  const walk: DocumentWalk = { where, order: NEWEST_FIRST };
  const spans = dateSpans(search, WHOLE).map(({ span }) =>
    countSpan(counting, search, walk, keyRangeOf(NEWEST_FIRST, WHOLE, spanBounds(NEWEST_FIRST, span))),
  );
  return facetCounts(
    spans.flatMap(({ counted }) => counted),
    spans.every(({ complete }) => complete),
  );
}

function countSpan(counting: Counting, search: DocumentSearch, walk: DocumentWalk, start: KeyRange) {
  const { connection, rows } = counting;
  const counted: FacetRow[] = [];
  let range: KeyRange | null = start;
  for (let seen = 0; seen < rows && range !== null; seen += WALK_STEP) {
    const step = Math.min(WALK_STEP, rows - seen);
    counted.push(...countStep(counting, search, walk, range, step));
    range = afterStep(connection, walk, range, step);
  }
  return { counted, complete: range === null || afterStep(connection, walk, range, 1) === null };
}

function countStep(counting: Counting, search: DocumentSearch, walk: DocumentWalk, range: KeyRange, step: number) {
  const last = stepSql(walk, COLUMNS, range, step).last;
  const filter = searchFilter(search, last + 1);
  const { sql, values } = stepSql(walk, `${COLUMNS}, (${filter.sql}) AS holds`, range, step);
  return countFound(counting, `SELECT ${COLUMNS} FROM (${sql}) WHERE holds`, [...values, ...filter.values]);
}

/** Counts the documents of a statement by each facet. */
function countFound({ connection, request, deadline }: Counting, found: string, values: readonly SqlValue[]) {
  deadline.check();
  if (request.facets.length === 0) return [];
  const day = `?${values.length + 1}`;
  const counts = request.facets.map((facet) => COUNTS[facet](day)).join(' UNION ALL ');
  const sql = `SELECT * FROM (WITH found AS MATERIALIZED (${found}) ${counts})`;
  return connection.all<FacetRow>(sql, request.facets.includes('statuses') ? [...values, request.day] : values);
}
