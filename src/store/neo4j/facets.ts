import { checkSearch } from '../arguments.js';
import { dateSpans } from '../date-spans.js';
import type { DocumentSearch, FacetCounts, FacetRequest } from '../document-search.js';
import { type FacetRow, facetCounts } from '../facet-counts.js';
import type { SearchLimits } from '../search-limits.js';
import type { Connection } from './connection.js';
import { matchCountsQuery, walkCountsQuery } from './facets-queries.js';
import { beyondQuery, type DocumentWalk } from './search-queries.js';
import { searchSources } from './search-sources.js';

const WHOLE = { size: 1, from: null, direction: 'FORWARD' } as const;

/** Returns how many documents of a search have each value of facets, see the port. */
export async function countFacets(
  connection: Connection,
  search: DocumentSearch,
  request: FacetRequest,
  limits: SearchLimits,
): Promise<FacetCounts> {
  checkSearch(search);
  const rows = limits.facetRows;
  for (const source of searchSources(search)) {
    const query = matchCountsQuery(source, request, rows);
    const [found] = await connection.read<{ readonly matches: number; readonly counts: readonly FacetRow[] }>(query);
    if (found !== undefined && found.matches <= rows) return facetCounts(found.counts, true);
  }
  const spans = dateSpans(search, WHOLE);
  const walks = spans.map((span) => countWalk(connection, { search, group: null, ...span, rows }, request));
  const counted = await Promise.all(walks);
  return facetCounts(
    counted.flatMap(({ counts }) => counts),
    counted.every(({ complete }) => complete),
  );
}

/** Counts the newest documents that may be looked at. */
async function countWalk(connection: Connection, walk: DocumentWalk, request: FacetRequest) {
  const [beyond] = await connection.read<{ readonly rows: number }>(beyondQuery(walk));
  const complete = (beyond?.rows ?? 0) === 0;
  if (request.facets.length === 0) return { counts: [], complete };
  const [found] = await connection.read<{ readonly counts: readonly FacetRow[] }>(walkCountsQuery(walk, request));
  return { counts: found?.counts ?? [], complete };
}
