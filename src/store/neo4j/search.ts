import { checkPage, checkSearch } from '../arguments.js';
import type { DatedPageRequest, DocumentSearch, Keyset, SearchPage } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { DocumentRow } from '../rows.js';
import { searchKeyset, walkedParts } from '../search-groups.js';
import type { SearchLimits } from '../search-limits.js';
import { searchedWords } from '../search-tokens.js';
import type { Connection, Query } from './connection.js';
import { keysetOf } from './paging.js';
import { beyondQuery, type GroupWalk, matchesQuery, walkQuery } from './search-queries.js';
import { searchSources } from './search-sources.js';
import { fromData } from './values.js';

/** A found document with its place in the order. */
interface Hit {
  readonly keyset: Keyset;
  readonly data: string;
}

/** What a query returns of it: the sort value of the list that is read. */
interface Row {
  readonly sort: string;
  readonly data: string;
}

/** What a search found after the keyset, in scan order, and whether everything was looked at. */
interface Found {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** Returns a page of documents, see the port. */
export async function searchDocuments(
  connection: Connection,
  search: DocumentSearch,
  page: DatedPageRequest,
  limits: SearchLimits,
): Promise<SearchPage> {
  checkPage('searchDocuments', page);
  checkSearch(search);
  const { hits, complete } =
    (await readSources(connection, search, page, limits.indexMatches)) ??
    (await walkDocuments(connection, search, page, limits.walkRows));
  const found = hits.map((hit) => ({ row: fromData<DocumentRow>(hit.data), keyset: hit.keyset }));
  return { ...pageOf(found, page), complete };
}

/** Reads and sorts all documents of an index that has at most `limit`; null when none has so few. */
async function readSources(
  connection: Connection,
  search: DocumentSearch,
  page: DatedPageRequest,
  limit: number,
): Promise<Found | null> {
  for (const source of searchSources(search)) {
    const found = await readMatches(connection, matchesQuery(search, source, page, limit), limit);
    if (found !== null) return found;
  }
  return null;
}

async function readMatches(connection: Connection, query: Query, limit: number): Promise<Found | null> {
  const rows = await connection.read<{ readonly matches: number; readonly hits: readonly Row[] }>(query);
  const [{ matches, hits } = { matches: 0, hits: [] }] = rows;
  if (matches > limit) return null;
  return { hits: hits.map(({ sort, data }) => ({ keyset: keysetOf(sort), data })), complete: true };
}

/**
 * Looks documents through in their order from the keyset on: those of exactly that number first, then all others; of
 * each, where dates are bounded or the oldest are first, those dated and those undated apart.
 */
async function walkDocuments(
  connection: Connection,
  search: DocumentSearch,
  page: DatedPageRequest,
  rows: number,
): Promise<Found> {
  let found: Found = { hits: [], complete: true };
  for (const part of walkedParts(search, page)) {
    const wanted = page.size + 1 - found.hits.length;
    if (wanted <= 0 || !found.complete) break;
    if (part.group === 'EXACT' && searchedWords(search) === '') continue;
    const more = await walkGroup(connection, { search, ...part, rows }, wanted);
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  return found;
}

async function walkGroup(connection: Connection, walk: GroupWalk, wanted: number): Promise<Found> {
  const { group, page } = walk;
  const found = await connection.read<Row>(walkQuery(walk, wanted));
  const hits = found.map(({ sort, data }) => ({ keyset: searchKeyset(page, group, keysetOf(sort)), data }));
  if (hits.length >= wanted) return { hits, complete: true };
  const beyond = await connection.read<{ readonly rows: number }>(beyondQuery(walk));
  return { hits, complete: (beyond[0]?.rows ?? 0) === 0 };
}
