import type { CampaignRole } from '../../domain/reading/reading.js';
import { checkPage, checkTokens } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { CampaignRoleRow, CampaignRow } from '../rows.js';
import { tokenPatterns } from '../search-tokens.js';
import type { Connection } from './connection.js';
import { pageByName } from './page-by-name.js';
import { type KeyOrder, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { getRows } from './rows-by-id.js';
import { holdsTokens } from './tokens.js';
import { fromData } from './values.js';

const MAX_ROLES = 1000;
const MAX_ANSWERS = 100;
const BY_DOCUMENT: KeyOrder = { columns: ['document_date', 'document_key', 'id'], descending: true };

/** Returns campaigns by id, in the order asked, null where there is none. */
export function getCampaigns(connection: Connection, ids: readonly string[]): readonly (CampaignRow | null)[] {
  return getRows(connection, 'campaigns', ids);
}

/** Returns a page of campaigns, see the port. */
export function searchCampaigns(
  connection: Connection,
  tokens: readonly string[],
  page: PageRequest,
): Page<CampaignRow> {
  checkPage('searchCampaigns', page);
  checkTokens(tokens);
  const condition = holdsTokens('search_text', tokens.length, 6);
  return pageByName(connection, 'campaigns', condition, tokenPatterns(tokens), page);
}

/** Returns the roles that each document has in campaigns, see the port. */
export function campaignRoles(
  connection: Connection,
  documentIds: readonly string[],
  roles: readonly CampaignRole[],
): readonly (readonly CampaignRoleRow[])[] {
  const sql = `SELECT data FROM campaign_roles WHERE document_id = ?1 AND role IN (SELECT value FROM json_each(?2))
    ORDER BY place, id LIMIT ?3`;
  return documentIds.map((id) =>
    connection.all<{ data: string }>(sql, [id, JSON.stringify(roles), MAX_ROLES]).map(({ data }) => fromData(data)),
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
): readonly Page<CampaignRoleRow>[] {
  checkPage('rolesOfCampaigns', page);
  const range = keyRangeOf(BY_DOCUMENT, page);
  const sql = `SELECT document_date, document_key, id, data FROM campaign_roles
    WHERE campaign_id = ?1 AND ${rangeSql(BY_DOCUMENT, 3)} ORDER BY ${scanOrder(BY_DOCUMENT, range)} LIMIT ?2`;
  return campaignIds.map((campaign) => {
    const scanned = connection.all<Scanned>(sql, [campaign, page.size + 1, ...rangeValues(range)]);
    const rows = scanned.map(({ document_date, document_key, id, data }) => ({
      row: fromData<CampaignRoleRow>(data),
      keyset: [document_date, document_key, id],
    }));
    return pageOf(rows, page);
  });
}

/** Returns the campaigns that each one answers, see the port; those in which no text has a role are left out. */
export function campaignAnswers(
  connection: Connection,
  campaignIds: readonly string[],
): readonly (readonly CampaignRow[])[] {
  const sql = `SELECT data FROM campaigns WHERE id IN (SELECT answered_id FROM campaign_answers WHERE campaign_id = ?1)
    ORDER BY name_folded, id LIMIT ?2`;
  return campaignIds.map((id) =>
    connection.all<{ data: string }>(sql, [id, MAX_ANSWERS]).map(({ data }) => fromData(data)),
  );
}

/** Returns one page of the campaigns that answer each one, see the port. */
export function campaignAnsweredBy(
  connection: Connection,
  campaignIds: readonly string[],
  page: PageRequest,
): readonly Page<CampaignRow>[] {
  checkPage('campaignAnsweredBy', page);
  const condition = `EXISTS (SELECT 1 FROM campaigns AS answered WHERE answered.id = ?6)
    AND id IN (SELECT campaign_id FROM campaign_answers WHERE answered_id = ?6)`;
  return campaignIds.map((id) => pageByName<CampaignRow>(connection, 'campaigns', condition, [id], page));
}
