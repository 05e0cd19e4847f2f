import { checkCitationFilter, checkPage } from '../arguments.js';
import { dateSpans, descends, listKeyset, type SpanPage, undatedYears } from '../date-spans.js';
import type { CitationPage, DatedPageRequest } from '../legal-store.js';
import type { CitationSearch } from '../lists.js';
import { pageOf } from '../paging.js';
import { distinct, groupBy } from '../rows-by-key.js';
import type { SearchLimits } from '../search-limits.js';
import { type EndConditions, nextCitationsQuery } from './all-citations-queries.js';
import type { Connection } from './connection.js';
import { edgeType, type Order } from './graph-names.js';
import { type Branch, compareSorts, type Hit, type Read, takeSure, withRead } from './merge-branches.js';
import { inScanOrder, keyRangeOf, keysetOf, sortOf, withinSpan } from './paging.js';

/** What a walk found, in scan order, and whether everything was looked at. */
interface Found {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** A walk over one stretch of the list. */
interface Walk {
  readonly ends: EndConditions;
  readonly order: Order;
  /** Hits that are enough. */
  readonly wanted: number;
  /** Citations that may be looked at. */
  readonly rows: number;
}

/** How many citations of a branch are read at first; each time after that twice as many as before, up to the most. */
const FIRST_SIZE = 8;
const MOST_SIZE = 2000;

/** Returns a page of all citations, see the port. */
export async function allCitations(
  connection: Connection,
  search: CitationSearch,
  page: DatedPageRequest,
  limits: SearchLimits,
): Promise<CitationPage> {
  checkPage('allCitations', page);
  checkCitationFilter(search);
  let found: Found = { hits: [], complete: true };
  for (const part of dateSpans(search, page)) {
    const wanted = page.size + 1 - found.hits.length;
    if (wanted <= 0 || !found.complete) break;
    const more = await walkSpan(connection, search, part, { wanted, rows: limits.walkRows });
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  const rows = found.hits.map(({ citation, sort }) => ({ row: citation, keyset: listKeyset(page, keysetOf(sort)) }));
  return { ...pageOf(rows, page), complete: found.complete };
}

function walkSpan(
  connection: Connection,
  search: CitationSearch,
  { span, page }: SpanPage,
  bounds: Pick<Walk, 'wanted' | 'rows'>,
): Promise<Found> {
  const { low, high, order } = withinSpan(keyRangeOf(descends(page) ? 'DESC' : 'ASC', page), span);
  const ends = { citing: search.citing, cited: search.cited, years: undatedYears(search, span) };
  const unread = { more: true, low, high, sorts: [], hits: [] };
  const branches = distinct(search.kinds).flatMap((kind) =>
    distinct(search.assurance).map((assurance): Branch => ({ type: edgeType(kind, assurance), assurance, ...unread })),
  );
  return walkCitations(connection, { ends, order, ...bounds }, branches);
}

/**
 * Merges branches: each is read some citations at a time, more when those are used up, until there are enough hits, no more
 * citations, or the bound of rows is reached.
 */
async function walkCitations(connection: Connection, walk: Walk, start: readonly Branch[]): Promise<Found> {
  const { order, wanted } = walk;
  const hits: Hit[] = [];
  let left = walk.rows;
  let branches = start;
  for (let size = FIRST_SIZE; branches.length > 0; size = Math.min(2 * size, MOST_SIZE)) {
    const taken = takeSure(await readOn(connection, walk, branches, size), order);
    const beyond = placeBeyond(taken.sorts, left, order);
    const found = taken.hits.filter(({ sort }) => beyond === null || compareSorts(sort, beyond, order) < 0);
    hits.push(...inScanOrder(found, order));
    if (hits.length >= wanted) return { hits: hits.slice(0, wanted), complete: true };
    if (beyond !== null) return { hits, complete: false };
    left -= taken.sorts.length;
    branches = taken.rest.filter(({ more, sorts }) => more || sorts.length > 0);
  }
  return { hits, complete: true };
}

/** The first place after so many; null where there are not more. */
function placeBeyond(sorts: readonly string[], count: number, order: Order): string | null {
  if (sorts.length <= count) return null;
  return [...sorts].sort((a, b) => compareSorts(a, b, order))[count] ?? null;
}

/** Reads the next citations of the branches of which all was taken. */
async function readOn(
  connection: Connection,
  { ends, order }: Walk,
  branches: readonly Branch[],
  size: number,
): Promise<readonly Branch[]> {
  const lacking = branches.filter(({ more, sorts }) => more && sorts.length === 0);
  const alike = groupBy(lacking, ({ type, low, high }) => sortOf([type, low, high]));
  const queries = [...alike.values()].flatMap((group) => {
    const assurance = group.map((branch) => branch.assurance);
    return group.slice(0, 1).map((range) => nextCitationsQuery(range, assurance, ends, order, size));
  });
  const rows = await connection.readAll<Read>(queries);
  const read = new Map(rows.map((row) => [nameOf(row), row]));
  return branches.map((branch) => {
    const next = read.get(nameOf(branch));
    return next === undefined ? branch : withRead(branch, next, order, size);
  });
}

const nameOf = ({ type, assurance }: Pick<Branch, 'type' | 'assurance'>): string => `${type} ${assurance}`;
