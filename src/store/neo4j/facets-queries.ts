import type { Facet, FacetRequest } from '../document-search.js';
import type { Query } from './connection.js';
import { statusText } from './document-filter.js';
import { searchFilter } from './search-filter.js';
import { type DocumentWalk, walkedDocuments } from './search-queries.js';
import type { SearchSource } from './search-sources.js';

/** The part of a query that counts the documents `found` by the values of each facet. */
const COUNTS: Readonly<Record<Facet, string>> = {
  types: `UNWIND found AS d RETURN 'types' AS facet, d.type AS value, count(*) AS count`,
  years: `UNWIND found AS d RETURN 'years' AS facet, d.year AS value, count(*) AS count`,
  bodies: `UNWIND found AS d UNWIND d.bodyIds AS body RETURN 'bodies' AS facet, body AS value, count(*) AS count`,
  statuses: `UNWIND found AS d RETURN 'statuses' AS facet, ${statusText('$statusDay')} AS value, count(*) AS count`,
};

/** Returns the query for the number of documents of an index, and for the counts of those that are hits, unless there are more than `limit`. */
export function matchCountsQuery(
  { match, parameters, rest }: SearchSource,
  request: FacetRequest,
  limit: number,
): Query {
  const filter = searchFilter(rest);
  return {
    text: `CALL {
  ${match}
  RETURN collect(d) AS nodes
}
WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
CALL (few) {
  UNWIND few AS d
  WITH d WHERE ${filter.text}
  RETURN collect(d) AS found
}
${countsText(request)}
RETURN matches, counts`,
    parameters: { ...parameters, ...filter.parameters, most: limit + 1, statusDay: request.day },
  };
}

/** Returns the query for the counts of the hits among the documents of a walk. */
export function walkCountsQuery(walk: DocumentWalk, request: FacetRequest): Query {
  const { text, parameters } = walkedDocuments(walk);
  return {
    text: `${text}
WITH collect(d) AS found
${countsText(request)}
RETURN counts`,
    parameters: { ...parameters, statusDay: request.day },
  };
}

function countsText({ facets }: FacetRequest): string {
  if (facets.length === 0) return 'WITH *, [] AS counts';
  return `CALL (found) {
  CALL (found) {
    ${facets.map((facet) => COUNTS[facet]).join('\n    UNION ALL\n    ')}
  }
  RETURN collect({facet: facet, value: value, count: count}) AS counts
}`;
}
