import type { DocumentSearch, PageRequest } from '../legal-store.js';
import type { SearchGroup } from '../search-groups.js';
import { searchedWords, wordPatterns } from '../search-tokens.js';
import type { Query } from './connection.js';
import { literal } from './graph-names.js';
import { keyRangeOf, TAB, withinDates } from './paging.js';
import { fullTextQuery } from './tokens.js';
import type { Parameters } from './values.js';

/** Returns the query for the number of matches of the index, and for a page of them unless there are more than `limit`. */
export function matchesQuery(search: DocumentSearch, page: PageRequest, limit: number): Query {
  const range = keyRangeOf('DESC', page);
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
  WITH d, sort ORDER BY sort ${literal({ kind: 'order', order: range.order })} LIMIT $limit
  RETURN collect({sort: sort, data: d.data}) AS hits
}
RETURN matches, hits`,
    parameters: {
      query: fullTextQuery(search.tokens, search.inText, search.phrases),
      number: searchedWords(search),
      tab: TAB,
      most: limit + 1,
      low: range.low,
      high: range.high,
      limit: range.limit,
      ...filterParameters(search),
    },
  };
}

/** A walk over the documents of one group. */
export interface GroupWalk {
  readonly search: DocumentSearch;
  readonly exact: SearchGroup;
  readonly page: PageRequest;
  /** Hits that are enough. */
  readonly wanted: number;
  /** Documents that may be looked at. */
  readonly rows: number;
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
      patterns: wordPatterns(group.search),
    },
  };
}

/** Returns the query for whether there are documents after those that the walk may look at. */
export function beyondQuery(group: GroupWalk): Query {
  const { text, parameters, order } = walkStart(group);
  return {
    text: `${text}
WITH d ORDER BY d.sort ${order} SKIP $rows LIMIT 1
RETURN count(d) AS rows`,
    parameters: { ...parameters, rows: group.rows },
  };
}

function walkStart(group: GroupWalk): Query & { readonly order: string } {
  const range = withinDates(keyRangeOf('DESC', group.page), group.search.from, group.search.to);
  const number = searchedWords(group.search);
  const isExact = number === '' ? '' : ` AND d.numberFolded ${group.exact === '1' ? '=' : '<>'} $number`;
  return {
    text: `MATCH (d:Document) WHERE d.sort > $low AND d.sort < $high${isExact}`,
    parameters: { low: range.low, high: range.high, ...(number === '' ? {} : { number }) },
    order: literal({ kind: 'order', order: range.order }),
  };
}
/** The conditions other than words; dates are bounds of the sort value. */
function filterText(search: DocumentSearch): string {
  const conditions = ['d.sort > $earliest AND d.sort < $latest'];
  if (search.types !== null) conditions.push('d.type IN $types');
  if (search.bodyIds !== null) conditions.push('any(body IN d.bodyIds WHERE body IN $bodyIds)');
  if (search.isStub !== null) conditions.push('d.isStub = $isStub');
  return conditions.join(' AND ');
}

function filterParameters(search: DocumentSearch): Parameters {
  const all = keyRangeOf('DESC', { size: 1, from: null, direction: 'FORWARD' });
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
  if (searchedWords(search) === '') return '';
  const inText = search.inText ? " OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern" : '';
  return ` AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern${inText})`;
}
