import { checkCitationFilter, checkPage } from '../arguments.js';
import { dateSpans, listKeyset } from '../date-spans.js';
import type { DatedPageRequest, Page } from '../legal-store.js';
import type { CitationFilter } from '../lists.js';
import { pageOf } from '../paging.js';
import type { CitationRow } from '../rows.js';
import { byId, groupBy, groupsInOrder, rowsInOrder } from '../rows-by-key.js';
import {
  type CitationScan,
  citationScan,
  citationsByIdQuery,
  citationsOfMentionsQuery,
  citationsQuery,
  hubCitationsQuery,
} from './citations-queries.js';
import type { Connection } from './connection.js';
import { EDGE_TYPES } from './graph-names.js';
import { type Degrees, hubsByType } from './hubs.js';
import { inScanOrder, keysetOf } from './paging.js';

interface Found {
  readonly sort: string;
  readonly citation: CitationRow;
}

interface FoundOfDocument extends Degrees {
  /** Its page, empty for a hub. */
  readonly found: readonly Found[];
}

/**
 * Returns one page of citations for each document, see the port: one query, and one more for each relationship type
 * where there are hubs among the documents; with dates that hold a whole year, or the oldest first, the same again for undated documents.
 */
export async function citations(
  connection: Connection,
  side: 'FROM' | 'TO',
  documentIds: readonly string[],
  filter: CitationFilter,
  page: DatedPageRequest,
  hubDegree: number,
): Promise<readonly Page<CitationRow>[]> {
  checkPage('citations', page);
  checkCitationFilter(filter);
  const scans = dateSpans(filter, page).map((part) => citationScan(side, filter, part, hubDegree));
  const bySpan = await Promise.all(scans.map((scan) => readScan(connection, scan, documentIds)));
  return documentIds.map((_, at) =>
    pageOf(
      bySpan
        .flatMap((lists) => lists[at] ?? [])
        .slice(0, page.size + 1)
        .map((row) => ({ row: row.citation, keyset: listKeyset(page, keysetOf(row.sort)) })),
      page,
    ),
  );
}

/** Reads the first rows of a stretch of the list for each document, a few more for a hub. */
async function readScan(
  connection: Connection,
  scan: CitationScan,
  documentIds: readonly string[],
): Promise<readonly (readonly Found[])[]> {
  const rows = await connection.read<FoundOfDocument>(citationsQuery(scan, documentIds));
  const ofHubs = await readHubs(connection, scan, rows);
  const found = new Map([...rows.map((row) => [row.id, row.found] as const), ...ofHubs]);
  return groupsInOrder(documentIds, found);
}

async function readHubs(
  connection: Connection,
  scan: CitationScan,
  documents: readonly Degrees[],
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const byType = hubsByType(EDGE_TYPES, documents, scan.hubDegree).filter(({ type }) => scan.types.includes(type));
  if (byType.length === 0) return new Map();
  const rows = await connection.readAll<Found & { readonly id: string }>(
    byType.map(({ type, hubs }) => hubCitationsQuery(scan, type, hubs)),
  );
  return groupBy(inScanOrder(rows, scan.order), (row) => row.id);
}

/** Returns citations by id, in the order asked, null where there is none. */
export async function getCitations(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (CitationRow | null)[]> {
  const rows = await connection.read<{ readonly citation: CitationRow }>(citationsByIdQuery(ids));
  return rowsInOrder(ids, byId(rows.map((row) => row.citation)));
}

/** Returns the citations that each mention is evidence of: newest cited document first, ties by its key, kind and id descending. */
export async function citationsOfMentions(
  connection: Connection,
  mentionIds: readonly string[],
): Promise<readonly (readonly CitationRow[])[]> {
  const rows = await connection.read<{ readonly mention: string; readonly citation: CitationRow }>(
    citationsOfMentionsQuery(mentionIds),
  );
  const byMention = groupBy(rows, (row) => row.mention);
  return groupsInOrder(mentionIds, byMention).map((list) => list.map((row) => row.citation));
}
