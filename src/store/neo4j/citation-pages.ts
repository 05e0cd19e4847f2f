import { checkCitationFilter, checkPage } from '../arguments.js';
import type { CitationFilter, LegalStore, PageRequest } from '../legal-store.js';
import type { CitationRow } from '../rows.js';
import { CITATION_OF_R } from './citation-reads.js';
import type { Database, Query } from './database.js';
import { type EdgeType, edgeTypes, literal, needsAssurance, type Order } from './graph-names.js';
import { keysetOf, pageOf, walkOf, withinDates } from './paging.js';
import { distinct, type Parameters as QueryParameters } from './values.js';

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

/** Returns one page of citations for each document, see the port: one query, and a second when there are hubs among them. */
export async function citations(
  database: Database,
  hubDegree: number,
  ...[side, documentIds, filter, page]: Parameters<LegalStore['citations']>
): ReturnType<LegalStore['citations']> {
  checkCitationFilter(filter);
  checkPage('citations', page);
  const asked = citationPage(side, filter, page, hubDegree);
  const rows = await database.read<{ readonly id: string; readonly degree: number; readonly found: readonly Found[] }>(
    fewQuery(asked, documentIds),
  );
  const found = new Map(rows.map((row) => [row.id, row.found]));
  const hubs = rows.filter((row) => row.degree > hubDegree).map((row) => row.id);
  for (const hub of await readHubs(database, asked, hubs)) found.set(hub.id, hub.found);
  return documentIds.map((id) =>
    pageOf(
      page,
      (found.get(id) ?? []).map((row) => ({ row: row.citation, keyset: keysetOf(row.sort) })),
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
  const edge = (name: string): string =>
    asked.side === 'FROM' ? `-[${name}:${types}]->()` : `<-[${name}:${types}]-()`;
  const { sort } = endsOf(asked.side);
  return {
    text: `MATCH (d:Document) WHERE d.id IN $ids
WITH d, COUNT { (d)${edge('')} } AS degree
CALL (d, degree) {
  WITH d, degree WHERE degree <= $hub
  MATCH (d)${edge('r')} WHERE r.${sort} > $low AND r.${sort} < $high${asked.narrowed}
  WITH r ORDER BY r.${sort} ${literal({ kind: 'order', order: asked.order })} LIMIT $limit
  WITH r.${sort} AS sort, ${CITATION_OF_R}
  RETURN collect({sort: sort, citation: citation}) AS found
}
RETURN d.id AS id, degree, found`,
    parameters: { ...asked.parameters, ids: distinct(documentIds), hub: asked.hubDegree },
  };
}

/**
 * Returns the query for the page of each hub: the first rows of every relationship type from its index, so that the
 * cost does not grow with the number of citations, then the first of them all.
 */
export function hubQuery(asked: CitationPage, hubs: readonly string[]): Query {
  const order = literal({ kind: 'order', order: asked.order });
  const { own, sort } = endsOf(asked.side);
  const branch = (type: EdgeType): string => `    MATCH ()-[r:${literal({ kind: 'edges', types: [type] })}]->()
    WHERE r.${own} = id AND r.${sort} > $low AND r.${sort} < $high${asked.narrowed}
    WITH r ORDER BY r.${own} ${order}, r.${sort} ${order} LIMIT $limit RETURN r`;
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  CALL (id) {
${asked.types.map(branch).join('\n    UNION ALL\n')}
  }
  WITH r ORDER BY r.${sort} ${order} LIMIT $limit
  WITH r.${sort} AS sort, ${CITATION_OF_R}
  RETURN collect({sort: sort, citation: citation}) AS found
}
RETURN id, found`,
    parameters: { ...asked.parameters, ids: distinct(hubs) },
  };
}

async function readHubs(
  database: Database,
  asked: CitationPage,
  hubs: readonly string[],
): Promise<readonly { readonly id: string; readonly found: readonly Found[] }[]> {
  return hubs.length === 0 ? [] : database.read(hubQuery(asked, hubs));
}

function endsOf(side: 'FROM' | 'TO'): { readonly own: string; readonly sort: string } {
  return side === 'FROM' ? { own: 'fromId', sort: 'toSort' } : { own: 'toId', sort: 'fromSort' };
}
