import { checkPage } from '../arguments.js';
import type { LegalStore } from '../legal-store.js';
import type { CampaignRoleRow, CampaignRow } from '../rows.js';
import type { Database } from './connection.js';
import { literal } from './graph-names.js';
import { keysetOf, pageOf, walkOf } from './paging.js';
import { distinct, fromData, groupBy } from './values.js';

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

/** Returns the roles that each document has in campaigns, see the port. */
export async function campaignRoles(
  database: Database,
  ...[documentIds, roles]: Parameters<LegalStore['campaignRoles']>
): Promise<readonly (readonly CampaignRoleRow[])[]> {
  const parameters = { ids: distinct(documentIds), roles, limit: MAX_ROLES };
  const byDocument = groupBy(await database.read<Found>({ text: ROLES, parameters }), (row) => row.id);
  return documentIds.map((id) => (byDocument.get(id) ?? []).map((row) => fromData<CampaignRoleRow>(row.data)));
}

/** Returns one page of roles for each campaign, see the port. */
export async function rolesOfCampaigns(
  database: Database,
  ...[campaignIds, page]: Parameters<LegalStore['rolesOfCampaigns']>
): ReturnType<LegalStore['rolesOfCampaigns']> {
  checkPage('rolesOfCampaigns', page);
  const { low, high, order, limit } = walkOf(page, 'DESC');
  const rows = await database.read<Found>({
    text: rolesText(literal({ kind: 'order', order })),
    parameters: { ids: distinct(campaignIds), low, high, limit },
  });
  const byCampaign = groupBy(rows, (row) => row.id);
  return campaignIds.map((id) =>
    pageOf(
      page,
      (byCampaign.get(id) ?? []).map((row) => ({
        row: fromData<CampaignRoleRow>(row.data),
        keyset: keysetOf(row.sort),
      })),
    ),
  );
}

function rolesText(order: string): string {
  return `UNWIND $ids AS id
CALL (id) {
  MATCH (r:CampaignRole) WHERE r.campaignId = id AND r.sort > $low AND r.sort < $high
  RETURN r ORDER BY r.campaignId ${order}, r.sort ${order} LIMIT $limit
}
RETURN id, r.sort AS sort, r.data AS data ORDER BY id, sort ${order}`;
}

/** Returns the campaigns that each answers, see the port; those that no text names by a role are left out. */
export async function campaignAnswers(
  database: Database,
  campaignIds: readonly string[],
): Promise<readonly (readonly CampaignRow[])[]> {
  const parameters = { ids: distinct(campaignIds), limit: MAX_ANSWERS };
  const byCampaign = groupBy(await database.read<Found>({ text: ANSWERS, parameters }), (row) => row.id);
  return campaignIds.map((id) => (byCampaign.get(id) ?? []).map((row) => fromData<CampaignRow>(row.data)));
}

/** Returns one page of the campaigns that answer each, see the port. */
export async function campaignAnsweredBy(
  database: Database,
  ...[campaignIds, page]: Parameters<LegalStore['campaignAnsweredBy']>
): ReturnType<LegalStore['campaignAnsweredBy']> {
  checkPage('campaignAnsweredBy', page);
  const { low, high, order, limit } = walkOf(page, 'ASC');
  const rows = await database.read<Found>({
    text: answeredText(literal({ kind: 'order', order })),
    parameters: { ids: distinct(campaignIds), low, high, limit },
  });
  const byCampaign = groupBy(rows, (row) => row.id);
  return campaignIds.map((id) =>
    pageOf(
      page,
      (byCampaign.get(id) ?? []).map((row) => ({ row: fromData<CampaignRow>(row.data), keyset: keysetOf(row.sort) })),
    ),
  );
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
