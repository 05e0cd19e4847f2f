import { checkPage, checkSearch, checkTokens } from '../arguments.js';
import type { DocumentSearch, LegalStore, Page, PageRequest } from '../legal-store.js';
import type { DocumentRow } from '../rows.js';
import { groupPage, type SearchGroup, searchGroups } from '../search-groups.js';
import type { Database, Query } from './connection.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, TAB, type Walk, walkOf, withinDates } from './paging.js';
import { luceneQuery, tokenPatterns } from './tokens.js';
import { fromData, type Parameters as QueryParameters } from './values.js';

/** How much of a search is examined, in rows; the port's figures unless a test wants less. */
export interface SearchLimits {
  readonly indexMatches: number;
  readonly walkRows: number;
}

interface Hit {
  /** With the column for exact numbers before date and key. */
  readonly sort: string;
  readonly data: string;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** Returns a page of documents, see the port. */
export async function searchDocuments(
  database: Database,
  search: DocumentSearch,
  page: PageRequest,
  limits: SearchLimits,
): ReturnType<LegalStore['searchDocuments']> {
  checkPage('searchDocuments', page);
  checkSearch(search);
  checkTokens(search.tokens);
  const few = search.tokens.length === 0 ? null : await matched(database, search, page, limits.indexMatches);
  const { hits, complete } = few ?? (await walked(database, search, page, limits.walkRows));
  const rows = hits.map((hit) => ({ row: fromData<DocumentRow>(hit.data), keyset: keysetOf(hit.sort) }));
  const found: Page<DocumentRow> = pageOf(page, rows);
  return { ...found, complete };
}

/** All matches of the index, sorted; null when they are too many for that. */
async function matched(
  database: Database,
  search: DocumentSearch,
  page: PageRequest,
  limit: number,
): Promise<Found | null> {
  const rows = await database.read<{ readonly matches: number; readonly hits: readonly Hit[] }>(
    matchQuery(search, page, limit),
  );
  const [{ matches, hits } = { matches: 0, hits: [] }] = rows;
  return matches > limit ? null : { hits, complete: true };
}

/** Returns the query for a page of the index's matches, without hits when there are more than `limit`. */
export function matchQuery(search: DocumentSearch, page: PageRequest, limit: number): Query {
  const walk = walkOf(page, 'DESC');
  return {
    text: `CALL {
  CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $most}) YIELD node
  RETURN collect(node) AS nodes
}
WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
CALL (few) {
  UNWIND few AS d
  WITH d, CASE d.numberFolded WHEN $number THEN '1' ELSE '0' END + $tab + d.sort AS sort
  WHERE sort > $low AND sort < $high AND ${filterText(search)}
  WITH d, sort ORDER BY sort ${literal({ kind: 'order', order: walk.order })} LIMIT $limit
  RETURN collect({sort: sort, data: d.data}) AS hits
}
RETURN matches, hits`,
    parameters: {
      query: luceneQuery(search.tokens, search.inText),
      number: search.tokens.join(' '),
      tab: TAB,
      most: limit + 1,
      ...boundsOf(walk),
      ...filterParameters(search),
    },
  };
}

/** Exact numbers through their index, all others by walking documents in their order from the keyset. */
async function walked(database: Database, search: DocumentSearch, page: PageRequest, rows: number): Promise<Found> {
  let found: Found = { hits: [], complete: true };
  for (const exact of searchGroups(page)) {
    const within = groupPage(page, exact);
    const wanted = page.size + 1 - found.hits.length;
    if (within === null || wanted <= 0 || !found.complete || (exact === '1' && search.tokens.length === 0)) continue;
    const more = await walkGroup(database, { search, exact, page: within, wanted, rows });
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  return found;
}

interface GroupWalk {
  readonly search: DocumentSearch;
  readonly exact: SearchGroup;
  readonly page: PageRequest;
  /** Hits that are enough. */
  readonly wanted: number;
  /** Documents that may be looked at. */
  readonly rows: number;
}

async function walkGroup(database: Database, group: GroupWalk): Promise<Found> {
  const found = await database.read<Hit>(walkQuery(group));
  const hits = found.map((hit) => ({ ...hit, sort: group.exact + TAB + hit.sort }));
  if (hits.length >= group.wanted) return { hits, complete: true };
  const beyond = await database.read<{ readonly rows: number }>(beyondQuery(group));
  return { hits, complete: (beyond[0]?.rows ?? 0) === 0 };
}

/** Returns the query that walks documents in their order, at most `rows` of them, and keeps those that are hits. */
export function walkQuery(group: GroupWalk): Query {
  const { text, parameters, order } = walkStart(group);
  return {
    text: `${text}
WITH d ORDER BY d.sort ${order} LIMIT $rows
WHERE ${filterText(group.search)}${wordsText(group.search)}
RETURN d.sort AS sort, d.data AS data ORDER BY d.sort ${order} LIMIT $limit`,
    parameters: {
      ...parameters,
      rows: group.rows,
      limit: group.wanted,
      ...filterParameters(group.search),
      patterns: tokenPatterns(group.search.tokens),
    },
  };
}

/** Whether there are documents behind those that the walk may look at. */
function beyondQuery(group: GroupWalk): Query {
  const { text, parameters, order } = walkStart(group);
  return {
    text: `${text}
WITH d ORDER BY d.sort ${order} SKIP $rows LIMIT 1
RETURN count(d) AS rows`,
    parameters: { ...parameters, rows: group.rows },
  };
}

function walkStart(group: GroupWalk): Query & { readonly order: string } {
  const walk = withinDates(walkOf(group.page, 'DESC'), group.search.from, group.search.to);
  const number = group.search.tokens.join(' ');
  const isExact = number === '' ? '' : ` AND d.numberFolded ${group.exact === '1' ? '=' : '<>'} $number`;
  return {
    text: `MATCH (d:Document) WHERE d.sort > $low AND d.sort < $high${isExact}`,
    parameters: { low: walk.low, high: walk.high, ...(number === '' ? {} : { number }) },
    order: literal({ kind: 'order', order: walk.order }),
  };
}

function boundsOf(walk: Walk): QueryParameters {
  return { low: walk.low, high: walk.high, limit: walk.limit };
}

/** The conditions besides words, dates as bounds of the sort value. */
function filterText(search: DocumentSearch): string {
  const conditions = ['d.sort > $earliest AND d.sort < $latest'];
  if (search.types !== null) conditions.push('d.type IN $types');
  if (search.bodyIds !== null) conditions.push('any(body IN d.bodyIds WHERE body IN $bodyIds)');
  if (search.isStub !== null) conditions.push('d.isStub = $isStub');
  return conditions.join(' AND ');
}

function filterParameters(search: DocumentSearch): QueryParameters {
  const all = walkOf({ size: 1, from: null, direction: 'FORWARD' }, 'DESC');
  const dates = withinDates(all, search.from, search.to);
  return {
    earliest: dates.low,
    latest: dates.high,
    ...(search.types === null ? {} : { types: search.types }),
    ...(search.bodyIds === null ? {} : { bodyIds: search.bodyIds }),
    ...(search.isStub === null ? {} : { isStub: search.isStub }),
  };
}

function wordsText(search: DocumentSearch): string {
  if (search.tokens.length === 0) return '';
  const inText = search.inText ? " OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern" : '';
  return ` AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern${inText})`;
}
