import { descends, type SpanPage, undatedYears } from '../date-spans.js';
import type { CitationFilter } from '../lists.js';
import { distinct } from '../rows-by-key.js';
import type { Query } from './connection.js';
import { EDGE_TYPES, type EdgeType, edgeTypes, literal, needsAssurance, type Order } from './graph-names.js';
import { degreesText } from './hubs.js';
import { keyRangeOf, withinSpan } from './paging.js';
import type { Parameters } from './values.js';

/** The relationship `r` as a map with the names of a citation's row. */
export const ROW_OF_R = `{id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
  assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom}`;

/** What a query returns of the relationship `r`. */
export const CITATION_OF_R = `${ROW_OF_R} AS citation`;

// An edge is found among those of its citing document, which are few, whatever cites the other end. An index over two
// properties is used only where both are asked about.
const BY_ID = `MATCH (a:Assertion) WHERE a.citationId IN $ids AND a.sort IS NOT NULL
WITH DISTINCT a.citationId AS id, a.fromId AS fromId
WITH fromId, collect(id) AS ids
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId IN ids
RETURN ${CITATION_OF_R}`;

const OF_MENTIONS = `MATCH (a:Assertion) WHERE a.evidenceId IN $ids AND a.evidenceKind = 'mention'
WITH DISTINCT a.evidenceId AS mention, a.fromId AS fromId, a.citationId AS id
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId = id
RETURN mention, ${CITATION_OF_R} ORDER BY r.toSort DESC, r.citationId DESC`;

/** What one page of citations reads, the same for every document. */
export interface CitationScan {
  readonly side: 'FROM' | 'TO';
  readonly types: readonly EdgeType[];
  readonly order: Order;
  /** Further conditions: on the assurance where the relationship types alone do not tell, on the year of an undated document. */
  readonly filterText: string;
  readonly parameters: Parameters;
  /** A document with more edges than this is a hub: its page is read from indexes. */
  readonly hubDegree: number;
}

/** Returns what a page of citations reads of a stretch of the list. */
export function citationScan(
  side: 'FROM' | 'TO',
  filter: CitationFilter,
  { page, span }: SpanPage,
  hubDegree: number,
): CitationScan {
  const { low, high, order, limit } = withinSpan(keyRangeOf(descends(page) ? 'DESC' : 'ASC', page), span);
  const asksAssurance = needsAssurance(filter.assurance);
  const years = undatedYears(filter, span);
  return {
    side,
    types: edgeTypes(filter.kinds, filter.assurance),
    order,
    filterText: [asksAssurance && ' AND r.assurance IN $assurance', years && yearText(side)].filter(Boolean).join(''),
    parameters: {
      ...{ low, high, limit },
      ...(asksAssurance ? { assurance: distinct(filter.assurance) } : {}),
      ...(years === null ? {} : { firstYear: years.first, lastYear: years.last }),
    },
    hubDegree,
  };
}

const ALL_TYPES = literal({ kind: 'edges', types: EDGE_TYPES });

/**
 * Returns the query for the degrees of documents in {@link EDGE_TYPES}, and for the page of each that is no hub: it follows
 * all edges of the document and sorts them. The types asked for are a parameter: each text has to be planned, which takes
 * much longer than to run it.
 */
export function citationsQuery(scan: CitationScan, documentIds: readonly string[]): Query {
  const edge = scan.side === 'FROM' ? `-[r:${ALL_TYPES}]->()` : `<-[r:${ALL_TYPES}]-()`;
  const { sort } = endsOf(scan.side);
  return {
    text: `MATCH (d:Document) WHERE d.id IN $ids
WITH d, ${degreesText(EDGE_TYPES, scan.side === 'FROM' ? 'OUT' : 'IN')} AS degrees
CALL (d, degrees) {
  WITH d WHERE reduce(degree = 0, each IN degrees | degree + each) <= $hub
  MATCH (d)${edge} WHERE type(r) IN $types AND r.${sort} > $low AND r.${sort} < $high${scan.filterText}
  WITH r ORDER BY r.${sort} ${literal({ kind: 'order', order: scan.order })} LIMIT $limit
  WITH r.${sort} AS sort, ${CITATION_OF_R}
  RETURN collect({sort: sort, citation: citation}) AS found
}
RETURN d.id AS id, degrees, found`,
    parameters: { ...scan.parameters, ids: distinct(documentIds), types: scan.types, hub: scan.hubDegree },
  };
}

/**
 * Returns the query for the page of each hub among its edges of one type: the first rows of that type's index, so that
 * the cost does not grow with the number of citations. One query for each type keeps the number of texts small, since
 * each has to be planned.
 */
export function hubCitationsQuery(scan: CitationScan, type: EdgeType, hubs: readonly string[]): Query {
  const order = literal({ kind: 'order', order: scan.order });
  const { own, sort } = endsOf(scan.side);
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:${literal({ kind: 'edges', types: [type] })}]->()
  WHERE r.${own} = id AND r.${sort} > $low AND r.${sort} < $high${scan.filterText}
  RETURN r ORDER BY r.${own} ${order}, r.${sort} ${order} LIMIT $limit
}
RETURN id, r.${sort} AS sort, ${CITATION_OF_R}`,
    parameters: { ...scan.parameters, ids: distinct(hubs) },
  };
}

/** Returns the query for citations by id. */
export function citationsByIdQuery(ids: readonly string[]): Query {
  return { text: BY_ID, parameters: { ids: distinct(ids) } };
}

/** Returns the query for the citations that mentions are evidence of, newest cited document first. */
export function citationsOfMentionsQuery(mentionIds: readonly string[]): Query {
  return { text: OF_MENTIONS, parameters: { ids: distinct(mentionIds) } };
}

/** The condition on the year of the document at the other end of `r`. */
export function yearText(side: 'FROM' | 'TO'): string {
  const other = side === 'FROM' ? 'endNode(r)' : 'startNode(r)';
  return ` AND ${other}.year >= $firstYear AND ${other}.year <= $lastYear`;
}

function endsOf(side: 'FROM' | 'TO'): { readonly own: string; readonly sort: string } {
  return side === 'FROM' ? { own: 'fromId', sort: 'toSort' } : { own: 'toId', sort: 'fromSort' };
}
