import { descends, type SpanPage, undatedIn } from '../date-spans.js';
import type { DatedPageRequest, DocumentSearch } from '../legal-store.js';
import { groupColumn, type SearchGroup, type WalkedPart } from '../search-groups.js';
import { searchedWords } from '../search-tokens.js';
import type { Query } from './connection.js';
import { literal, type Order } from './graph-names.js';
import { keyRangeOf, TAB, withinSpan } from './paging.js';
import { searchFilter } from './search-filter.js';
import type { SearchSource } from './search-sources.js';

/** Returns the query for the number of documents of an index, and for a page of them unless there are more than `limit`. */
export function matchesQuery(
  search: DocumentSearch,
  source: SearchSource,
  page: DatedPageRequest,
  limit: number,
): Query {
  const range = keyRangeOf(listOrder(page), page);
  const filter = searchFilter(source.rest);
  const number = searchedWords(search);
  const group = number === '' ? '$other' : 'CASE d.numberFolded WHEN $number THEN $exact ELSE $other END';
  return {
    text: `CALL {
  ${source.match}
  RETURN collect(d) AS nodes
}
WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
CALL (few) {
  UNWIND few AS d
  WITH d, ${group} + $tab
    + CASE WHEN d.issuedOn IS NULL THEN $undated ELSE '' END + d.sort AS sort
  WHERE sort > $low AND sort < $high AND ${filter.text}
  WITH d, sort ORDER BY sort ${literal({ kind: 'order', order: range.order })} LIMIT $limit
  RETURN collect({sort: sort, data: d.data}) AS hits
}
RETURN matches, hits`,
    parameters: {
      ...source.parameters,
      ...(number === '' ? {} : { number, exact: groupColumn(page, 'EXACT') }),
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

/** A walk over documents in the order by date: those of one group, or all (null). */
export interface DocumentWalk extends SpanPage {
  readonly search: DocumentSearch;
  readonly group: SearchGroup | null;
  /** Documents that may be looked at. */
  readonly rows: number;
}

/** A walk over the documents of one part. */
export type GroupWalk = DocumentWalk & WalkedPart;

/** Returns the query that walks documents in their order, at most `rows` of them, and keeps the first `wanted` that are hits. */
export function walkQuery(walk: GroupWalk, wanted: number): Query {
  const { text, parameters } = walkedDocuments(walk);
  return {
    text: `${text}
RETURN d.sort AS sort, d.data AS data ORDER BY ${orderText(walk, walkStart(walk).order)} LIMIT $limit`,
    parameters: { ...parameters, limit: wanted },
  };
}

/** Returns the start of a query that walks documents, at most `rows` of them, and keeps the hits `d`. */
export function walkedDocuments(walk: DocumentWalk): Query {
  const { text, parameters, order } = walkStart(walk);
  const filter = searchFilter(walk.search);
  return {
    text: `${text}
WITH d ORDER BY ${orderText(walk, order)} LIMIT $rows
WHERE ${filter.text}`,
    parameters: { ...parameters, rows: walk.rows, ...filter.parameters },
  };
}

/** Returns the query for whether there are documents after those that the walk may look at. */
export function beyondQuery(walk: DocumentWalk): Query {
  const { text, parameters, order } = walkStart(walk);
  return {
    text: `${text}
WITH d ORDER BY ${orderText(walk, order)} SKIP $rows LIMIT 1
RETURN count(d) AS rows`,
    parameters: { ...parameters, rows: walk.rows },
  };
}

/** The documents of the group in a range of the order; of one year where that is asked for. An index has each. */
function walkStart({ search, group, span, page }: DocumentWalk): Query & { readonly order: string } {
  const range = withinSpan(keyRangeOf(listOrder(page), page), span);
  const number = group === null ? '' : searchedWords(search);
  const isExact = number === '' ? '' : ` AND d.numberFolded ${group === 'EXACT' ? '=' : '<>'} $number`;
  const ofYear = search.year === null ? '' : ' AND d.year = $year';
  // Its statistics may make the other index look as good, which holds all years.
  const hint = search.year === null ? '' : ' USING INDEX SEEK d:Document(year, sort)';
  return {
    text: `MATCH (d:Document)${hint} WHERE d.sort > $low AND d.sort < $high${ofYear}${isExact}`,
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
const orderText = ({ search }: DocumentWalk, order: string): string =>
  search.year === null ? `d.sort ${order}` : `d.year ${order}, d.sort ${order}`;
