import { descends, undatedIn } from '../date-spans.js';
import type { DatedPageRequest, DocumentSearch } from '../legal-store.js';
import { groupColumn, type WalkedPart } from '../search-groups.js';
import { searchedWords, wordPatterns } from '../search-tokens.js';
import type { Query } from './connection.js';
import { documentFilter } from './document-filter.js';
import { literal, type Order } from './graph-names.js';
import { keyRangeOf, TAB, withinSpan } from './paging.js';
import { fullTextQuery } from './tokens.js';

/** Returns the query for the number of matches of the index, and for a page of them unless there are more than `limit`. */
export function matchesQuery(search: DocumentSearch, page: DatedPageRequest, limit: number): Query {
  const range = keyRangeOf(listOrder(page), page);
  const filter = documentFilter(search);
  return {
    text: `CALL {
  CALL db.index.fulltext.queryNodes('document_text', $query, {limit: $most}) YIELD node
  RETURN collect(node) AS nodes
}
WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
CALL (few) {
  UNWIND few AS d
  WITH d, CASE d.numberFolded WHEN $number THEN $exact ELSE $other END + $tab
    + CASE WHEN d.issuedOn IS NULL THEN $undated ELSE '' END + d.sort AS sort
  WHERE sort > $low AND sort < $high AND ${filter.text}
  WITH d, sort ORDER BY sort ${literal({ kind: 'order', order: range.order })} LIMIT $limit
  RETURN collect({sort: sort, data: d.data}) AS hits
}
RETURN matches, hits`,
    parameters: {
      query: fullTextQuery(search.tokens, search.inText, search.phrases),
      number: searchedWords(search),
      exact: groupColumn(page, 'EXACT'),
      other: groupColumn(page, 'OTHER'),
      undated: undatedIn(page),
      tab: TAB,
      most: limit + 1,
      low: range.low,
      high: range.high,
      limit: range.limit,
      ...filter.parameters,
    },
  };
}

const listOrder = (page: DatedPageRequest): Order => (descends(page) ? 'DESC' : 'ASC');

/** A walk over the documents of one part. */
export interface GroupWalk {
  readonly search: DocumentSearch;
  readonly part: WalkedPart;
  /** Hits that are enough. */
  readonly wanted: number;
  /** Documents that may be looked at. */
  readonly rows: number;
}

/** Returns the query that walks documents in their order, at most `rows` of them, and keeps those that are hits. */
export function walkQuery(group: GroupWalk): Query {
  const { text, parameters, order } = walkStart(group);
  const filter = documentFilter(group.search);
  return {
    text: `${text}
WITH d ORDER BY ${orderText(group, order)} LIMIT $rows
WHERE ${filter.text}${wordsText(group.search)}
RETURN d.sort AS sort, d.data AS data ORDER BY d.sort ${order} LIMIT $limit`,
    parameters: {
      ...parameters,
      rows: group.rows,
      limit: group.wanted,
      ...filter.parameters,
      patterns: wordPatterns(group.search),
    },
  };
}

/** Returns the query for whether there are documents after those that the walk may look at. */
export function beyondQuery(group: GroupWalk): Query {
  const { text, parameters, order } = walkStart(group);
  return {
    text: `${text}
WITH d ORDER BY ${orderText(group, order)} SKIP $rows LIMIT 1
RETURN count(d) AS rows`,
    parameters: { ...parameters, rows: group.rows },
  };
}

/** The documents of the group in a range of the order; of one year where that is asked for. An index has each. */
function walkStart({ search, part }: GroupWalk): Query & { readonly order: string } {
  const { group, span, page } = part;
  const range = withinSpan(keyRangeOf(listOrder(page), page), span);
  const number = searchedWords(search);
  const isExact = number === '' ? '' : ` AND d.numberFolded ${group === 'EXACT' ? '=' : '<>'} $number`;
  const ofYear = search.year === null ? '' : ' AND d.year = $year';
  return {
    text: `MATCH (d:Document) WHERE d.sort > $low AND d.sort < $high${ofYear}${isExact}`,
    parameters: {
      low: range.low,
      high: range.high,
      ...(number === '' ? {} : { number }),
      ...(search.year === null ? {} : { year: search.year }),
    },
    order: literal({ kind: 'order', order: range.order }),
  };
}

/** The order by sort value; an index by year too is walked only where the year leads. */
const orderText = ({ search }: GroupWalk, order: string): string =>
  search.year === null ? `d.sort ${order}` : `d.year ${order}, d.sort ${order}`;

function wordsText(search: DocumentSearch): string {
  if (searchedWords(search) === '') return '';
  const inText = search.inText ? " OR (' ' + coalesce(d.text, '') + ' ') CONTAINS pattern" : '';
  return ` AND all(pattern IN $patterns WHERE (' ' + d.searchText + ' ') CONTAINS pattern${inText})`;
}
