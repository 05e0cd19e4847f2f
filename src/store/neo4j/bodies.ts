import { checkPage, checkTokens } from '../arguments.js';
import type { LegalStore, Page, PageRequest } from '../legal-store.js';
import type { BodyRow, CampaignRow } from '../rows.js';
import type { Database, Query } from './connection.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, walkOf } from './paging.js';
import { holdsTokens, tokenPatterns } from './tokens.js';
import { distinct, fromData, inOrder, type Parameters as QueryParameters } from './values.js';

/** Labels of nodes that are listed by folded name. */
type NamedLabel = 'IssuingBody' | 'Campaign';

/** Returns bodies by id, in the order asked, null where there is none. */
export function getBodies(database: Database, ids: readonly string[]): Promise<readonly (BodyRow | null)[]> {
  return getNamed<BodyRow>(database, 'IssuingBody', ids);
}

/** Returns campaigns by id, in the order asked, null where there is none. */
export function getCampaigns(database: Database, ids: readonly string[]): Promise<readonly (CampaignRow | null)[]> {
  return getNamed<CampaignRow>(database, 'Campaign', ids);
}

/** Returns a page of bodies, see the port. Walks the list of bodies, which the vocabulary bounds to some thousands. */
export async function searchBodies(
  database: Database,
  ...[search, page]: Parameters<LegalStore['searchBodies']>
): Promise<Page<BodyRow>> {
  checkPage('searchBodies', page);
  checkTokens(search.tokens);
  const conditions = `AND ($branch IS NULL OR n.branch = $branch) AND ($level IS NULL OR n.level = $level)
  AND ($place IS NULL OR n.place = $place)`;
  const { branch, level, place } = search;
  const own = { patterns: tokenPatterns(search.tokens), branch, level, place };
  return readPage(database, namedPageQuery('IssuingBody', conditions, own, page), page);
}

/** Returns a page of campaigns, see the port. */
export async function searchCampaigns(
  database: Database,
  ...[tokens, page]: Parameters<LegalStore['searchCampaigns']>
): Promise<Page<CampaignRow>> {
  checkPage('searchCampaigns', page);
  checkTokens(tokens);
  return readPage(database, namedPageQuery('Campaign', '', { patterns: tokenPatterns(tokens) }, page), page);
}

function namedPageQuery(label: NamedLabel, conditions: string, own: QueryParameters, page: PageRequest): Query {
  const { low, high, order, limit } = walkOf(page, 'ASC');
  return {
    text: `MATCH (n:${label}) WHERE n.sort > $low AND n.sort < $high AND ${holdsTokens('n')} ${conditions}
RETURN n.sort AS sort, n.data AS data ORDER BY n.sort ${literal({ kind: 'order', order })} LIMIT $limit`,
    parameters: { ...own, low, high, limit },
  };
}

async function readPage<Row>(database: Database, query: Query, page: PageRequest): Promise<Page<Row>> {
  const rows = await database.read<{ readonly sort: string; readonly data: string }>(query);
  return pageOf(
    page,
    rows.map((row) => ({ row: fromData<Row>(row.data), keyset: keysetOf(row.sort) })),
  );
}

// A node without data only stands for one that others refer to.
async function getNamed<Row extends { readonly id: string }>(
  database: Database,
  label: NamedLabel,
  ids: readonly string[],
): Promise<readonly (Row | null)[]> {
  const text = `MATCH (n:${label}) WHERE n.id IN $ids AND n.data IS NOT NULL RETURN n.data AS data`;
  const rows = await database.read<{ readonly data: string }>({ text, parameters: { ids: distinct(ids) } });
  const found = rows.map((row) => fromData<Row>(row.data));
  return inOrder(ids, new Map(found.map((row) => [row.id, row])));
}
