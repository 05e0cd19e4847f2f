import type { CampaignRole } from '../../domain/reading/reading.js';
import { checkPage, checkTokens } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { CampaignRoleRow, CampaignRow } from '../rows.js';
import { distinct, groupBy, groupsInOrder } from '../rows-by-key.js';
import { tokenPatterns } from '../search-tokens.js';
import type { Connection, Query } from './connection.js';
import { literal } from './graph-names.js';
import { pageByName } from './page-by-name.js';
import { keyRangeOf, keysetOf } from './paging.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** A row found under the id asked for. */
interface Found {
  readonly id: string;
  readonly sort: string;
  readonly data: string;
}

const MAX_ROLES = 1000;
const MAX_ANSWERS = 100;

const ROLES = `UNWIND $ids AS id
CALL (id) {
  MATCH (r:CampaignRole) WHERE r.documentId = id AND r.role IN $roles
  RETURN r ORDER BY r.place LIMIT $limit
}
RETURN id, r.place AS sort, r.data AS data ORDER BY id, sort`;

const ANSWERS = `UNWIND $ids AS id
CALL (id) {
  MATCH (:Campaign {id: id})-[:ANSWERS]->(c:Campaign) WHERE c.data IS NOT NULL
  RETURN c ORDER BY c.sort LIMIT $limit
}
RETURN id, c.sort AS sort, c.data AS data ORDER BY id, sort`;

/** Returns campaigns by id, in the order asked, null where there is none. */
export function getCampaigns(connection: Connection, ids: readonly string[]): Promise<readonly (CampaignRow | null)[]> {
  return getRows(connection, 'Campaign', ids);
}

/** Returns a page of campaigns, see the port. */
export async function searchCampaigns(
  connection: Connection,
  tokens: readonly string[],
  page: PageRequest,
): Promise<Page<CampaignRow>> {
  checkPage('searchCampaigns', page);
  checkTokens(tokens);
  return pageByName(connection, 'Campaign', '', { patterns: tokenPatterns(tokens) }, page);
}

/** Returns the roles that each document has in campaigns, see the port. */
export async function campaignRoles(
  connection: Connection,
  documentIds: readonly string[],
  roles: readonly CampaignRole[],
): Promise<readonly (readonly CampaignRoleRow[])[]> {
  const parameters = { ids: distinct(documentIds), roles, limit: MAX_ROLES };
  return readLists(connection, documentIds, { text: ROLES, parameters });
}

/** Returns one page of roles for each campaign, see the port. */
export async function rolesOfCampaigns(
  connection: Connection,
  campaignIds: readonly string[],
  page: PageRequest,
): Promise<readonly Page<CampaignRoleRow>[]> {
  checkPage('rolesOfCampaigns', page);
  return readPages(connection, campaignIds, 'DESC', page, rolesText);
}

function rolesText(order: string): string {
  return `UNWIND $ids AS id
CALL (id) {
  MATCH (r:CampaignRole) WHERE r.campaignId = id AND r.sort > $low AND r.sort < $high
  RETURN r ORDER BY r.campaignId ${order}, r.sort ${order} LIMIT $limit
}
RETURN id, r.sort AS sort, r.data AS data ORDER BY id, sort ${order}`;
}

/** Returns the campaigns that each one answers, see the port; those in which no text has a role are left out. */
export async function campaignAnswers(
  connection: Connection,
  campaignIds: readonly string[],
): Promise<readonly (readonly CampaignRow[])[]> {
  const parameters = { ids: distinct(campaignIds), limit: MAX_ANSWERS };
  return readLists(connection, campaignIds, { text: ANSWERS, parameters });
}

/** Returns one page of the campaigns that answer each one, see the port. */
export async function campaignAnsweredBy(
  connection: Connection,
  campaignIds: readonly string[],
  page: PageRequest,
): Promise<readonly Page<CampaignRow>[]> {
  checkPage('campaignAnsweredBy', page);
  return readPages(connection, campaignIds, 'ASC', page, answeredText);
}

function answeredText(order: string): string {
  return `MATCH (answered:Campaign) WHERE answered.id IN $ids AND answered.data IS NOT NULL
WITH answered.id AS id
CALL (id) {
  MATCH (c)-[r:ANSWERS]->() WHERE r.toId = id AND r.fromSort > $low AND r.fromSort < $high
  RETURN c, r ORDER BY r.toId ${order}, r.fromSort ${order} LIMIT $limit
}
RETURN id, r.fromSort AS sort, c.data AS data ORDER BY id, sort ${order}`;
}

async function readLists<Row>(
  connection: Connection,
  ids: readonly string[],
  query: Query,
): Promise<readonly (readonly Row[])[]> {
  const groups = groupBy(await connection.read<Found>(query), (found) => found.id);
  return groupsInOrder(ids, groups).map((rows) => rows.map((found) => fromData<Row>(found.data)));
}

async function readPages<Row>(
  connection: Connection,
  ids: readonly string[],
  listOrder: 'ASC' | 'DESC',
  page: PageRequest,
  textOf: (order: string) => string,
): Promise<readonly Page<Row>[]> {
  const { low, high, order, limit } = keyRangeOf(listOrder, page);
  const text = textOf(literal({ kind: 'order', order }));
  const parameters = { ids: distinct(ids), low, high, limit };
  const groups = groupBy(await connection.read<Found>({ text, parameters }), (found) => found.id);
  return groupsInOrder(ids, groups).map((rows) =>
    pageOf(
      rows.map((found) => ({ row: fromData<Row>(found.data), keyset: keysetOf(found.sort) })),
      page,
    ),
  );
}
