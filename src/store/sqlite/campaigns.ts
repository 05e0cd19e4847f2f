import type { CampaignRole } from '../../domain/reading/reading.js';
import { checkPage, checkTokens } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { CampaignRoleRow, CampaignRow } from '../rows.js';
import type { Connection } from './connection.js';
import { namedPage } from './named-list.js';
import { type ListOrder, pageOf, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';
import { tokenPatterns, tokenSql } from './tokens.js';

const MAX_ROLES = 1000;
const MAX_ANSWERS = 100;
const BY_DOCUMENT: ListOrder = { columns: ['document_date', 'document_key', 'id'], descending: true };

/** Returns a page of campaigns, see the port. */
export function searchCampaigns(
  connection: Connection,
  tokens: readonly string[],
  page: PageRequest,
): Page<CampaignRow> {
  checkPage('searchCampaigns', page);
  checkTokens(tokens);
  return namedPage(connection, 'campaigns', tokenSql('search_text', tokens.length, 6), tokenPatterns(tokens), page);
}

/** Returns the roles that each document has in campaigns, see the port. */
export function campaignRoles(
  connection: Connection,
  documentIds: readonly string[],
  roles: readonly CampaignRole[],
): CampaignRoleRow[][] {
  const sql = `SELECT data FROM campaign_roles WHERE document_id = ?1 AND role IN (SELECT value FROM json_each(?2))
    ORDER BY place, id LIMIT ?3`;
  return documentIds.map((id) =>
    connection.all<{ data: string }>(sql, [id, JSON.stringify(roles), MAX_ROLES]).map(({ data }) => JSON.parse(data)),
  );
}

interface Scanned {
  readonly document_date: string;
  readonly document_key: string;
  readonly id: string;
  readonly data: string;
}

/** Returns one page of roles for each campaign, see the port. */
export function rolesOfCampaigns(
  connection: Connection,
  campaignIds: readonly string[],
  page: PageRequest,
): Page<CampaignRoleRow>[] {
  checkPage('rolesOfCampaigns', page);
  const stretch = stretchOf(BY_DOCUMENT, page);
  const sql = `SELECT document_date, document_key, id, data FROM campaign_roles
    WHERE campaign_id = ?1 AND ${stretchSql(BY_DOCUMENT, 3)} ORDER BY ${scanOrder(BY_DOCUMENT, stretch)} LIMIT ?2`;
  return campaignIds.map((campaign) => {
    const scanned = connection.all<Scanned>(sql, [campaign, page.size + 1, ...stretchValues(stretch)]);
    const rows = scanned.map(({ document_date, document_key, id, data }) => ({
      row: JSON.parse(data),
      keyset: [document_date, document_key, id],
    }));
    return pageOf<CampaignRoleRow>(rows, page);
  });
}

/** Returns the campaigns that each answers, see the port; those that no text names by a role are left out. */
export function campaignAnswers(connection: Connection, campaignIds: readonly string[]): CampaignRow[][] {
  const sql = `SELECT data FROM campaigns WHERE id IN (SELECT answered_id FROM campaign_answers WHERE campaign_id = ?1)
    ORDER BY name_folded, id LIMIT ?2`;
  return campaignIds.map((id) =>
    connection.all<{ data: string }>(sql, [id, MAX_ANSWERS]).map(({ data }) => JSON.parse(data)),
  );
}

/** Returns one page of the campaigns that answer each, see the port. */
export function campaignAnsweredBy(
  connection: Connection,
  campaignIds: readonly string[],
  page: PageRequest,
): Page<CampaignRow>[] {
  checkPage('campaignAnsweredBy', page);
  const condition = `EXISTS (SELECT 1 FROM campaigns AS answered WHERE answered.id = ?6)
    AND id IN (SELECT campaign_id FROM campaign_answers WHERE answered_id = ?6)`;
  return campaignIds.map((id) => namedPage<CampaignRow>(connection, 'campaigns', condition, [id], page));
}
