import { checkCitationFilter, checkPage } from '../arguments.js';
import type { CitationFilter, LegalStore, PageRequest } from '../legal-store.js';
import { compareText } from '../order.js';
import type { CitationRow } from '../rows.js';
import type { Database, Query } from './connection.js';
import { CITATION_OF_R } from './evidence.js';
import { type EdgeType, edgeTypes, literal, needsAssurance, type Order } from './graph-names.js';
import { type Degrees, degreesText, hubsByType } from './hubs.js';
import { keysetOf, pageOf, walkOf, withinDates } from './paging.js';
import { distinct, groupBy, type Parameters as QueryParameters } from './values.js';

/** What a page of citations asks for, the same for every document. */
export interface CitationPage {
  readonly side: 'FROM' | 'TO';
  readonly types: readonly EdgeType[];
  readonly order: Order;
  /** ` AND r.assurance IN $assurance` where the relationship types alone do not tell. */
  readonly narrowed: string;
  readonly parameters: QueryParameters;
  /** Edges over which a document is a hub: they are read through their indexes, and no more of them than needed. */
  readonly hubDegree: number;
}

interface Found {
  readonly sort: string;
  readonly citation: CitationRow;
}

/**
 * Returns one page of citations for each document, see the port: one query, and one a
 * relationship type when there are hubs among them.
 */
export async function citations(
  database: Database,
  hubDegree: number,
  ...[side, documentIds, filter, page]: Parameters<LegalStore['citations']>
): ReturnType<LegalStore['citations']> {
  checkCitationFilter(filter);
  checkPage('citations', page);
  const asked = citationPage(side, filter, page, hubDegree);
  const rows = await database.read<{
    readonly id: string;
    readonly degrees: readonly number[];
    readonly found: readonly Found[];
  }>(fewQuery(asked, documentIds));
  const found = new Map(rows.map((row) => [row.id, row.found]));
  for (const [id, few] of await readHubs(database, asked, rows)) found.set(id, few);
  return documentIds.map((id) =>
    pageOf(
      page,
      (found.get(id) ?? []).slice(0, page.size + 1).map((row) => ({ row: row.citation, keyset: keysetOf(row.sort) })),
    ),
  );
}

/** Returns what a page of citations asks for. */
export function citationPage(
  side: 'FROM' | 'TO',
  filter: CitationFilter,
  page: PageRequest,
  hubDegree: number,
): CitationPage {
  const { low, high, order, limit } = withinDates(walkOf(page, 'DESC'), filter.from, filter.to);
  const narrowed = needsAssurance(filter.assurance);
  return {
    side,
    types: edgeTypes(filter.kinds, filter.assurance),
    order,
    narrowed: narrowed ? ' AND r.assurance IN $assurance' : '',
    parameters: { low, high, limit, ...(narrowed ? { assurance: distinct(filter.assurance) } : {}) },
    hubDegree,
  };
}

/** Returns the query for the page of each document of few edges, sorted after following them, and the degree of all. */
export function fewQuery(asked: CitationPage, documentIds: readonly string[]): Query {
  const types = literal({ kind: 'edges', types: asked.types });
  const edge = asked.side === 'FROM' ? `-[r:${types}]->()` : `<-[r:${types}]-()`;
  const { sort } = endsOf(asked.side);
  return {
    text: `MATCH (d:Document) WHERE d.id IN $ids
WITH d, ${degreesText(asked.types, asked.side === 'FROM' ? 'OUT' : 'IN')} AS degrees
CALL (d, degrees) {
  WITH d WHERE reduce(degree = 0, each IN degrees | degree + each) <= $hub
  MATCH (d)${edge} WHERE r.${sort} > $low AND r.${sort} < $high${asked.narrowed}
  WITH r ORDER BY r.${sort} ${literal({ kind: 'order', order: asked.order })} LIMIT $limit
  WITH r.${sort} AS sort, ${CITATION_OF_R}
  RETURN collect({sort: sort, citation: citation}) AS found
}
RETURN d.id AS id, degrees, found`,
    parameters: { ...asked.parameters, ids: distinct(documentIds), hub: asked.hubDegree },
  };
}

/**
 * Returns the query for the page of each hub among its edges of one type: the first rows of that type's index, so that
 * the cost does not grow with the number of citations. A query a type keeps the texts few, since each has to be planned.
 */
export function hubQuery(asked: CitationPage, type: EdgeType, hubs: readonly string[]): Query {
  const order = literal({ kind: 'order', order: asked.order });
  const { own, sort } = endsOf(asked.side);
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH ()-[r:${literal({ kind: 'edges', types: [type] })}]->()
  WHERE r.${own} = id AND r.${sort} > $low AND r.${sort} < $high${asked.narrowed}
  RETURN r ORDER BY r.${own} ${order}, r.${sort} ${order} LIMIT $limit
}
RETURN id, r.${sort} AS sort, ${CITATION_OF_R}`,
    parameters: { ...asked.parameters, ids: distinct(hubs) },
  };
}

async function readHubs(
  database: Database,
  asked: CitationPage,
  documents: readonly Degrees[],
): Promise<ReadonlyMap<string, readonly Found[]>> {
  const byType = hubsByType(asked.types, documents, asked.hubDegree);
  if (byType.length === 0) return new Map();
  const answers = await database.readAll<Found & { readonly id: string }>(
    byType.map(({ type, hubs }) => hubQuery(asked, type, hubs)),
  );
  const sign = asked.order === 'ASC' ? 1 : -1;
  const rows = [...answers].sort((a, b) => sign * compareText(a.sort, b.sort));
  return groupBy(rows, (row) => row.id);
}

function endsOf(side: 'FROM' | 'TO'): { readonly own: string; readonly sort: string } {
  return side === 'FROM' ? { own: 'fromId', sort: 'toSort' } : { own: 'toId', sort: 'fromSort' };
}
