import { foldText } from '../../../domain/values/fold.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import { offsetColumn } from '../../paging.js';
import type { CampaignRoleRow, Derivation } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import { campaignRoleRank, sumCampaign } from '../../sums.js';
import type { Connection } from '../connection.js';
import { fromData } from '../values.js';
import { contributionDifference } from './contributions.js';
import { type DocumentPlace, documentPlaces } from './document-places.js';

/** Replaces the campaign roles of the inputs and updates the campaigns they make; returns whether any row changed. */
export function saveCampaignRoles(connection: Connection, derivations: readonly Derivation[]): boolean {
  const difference = contributionDifference(connection, 'campaign_roles', derivations, (one) => one.campaignRoles);
  for (const row of difference.before) dropRole(connection, row);
  const placeOf = documentPlaces(
    connection,
    difference.put.map(({ row }) => row.documentId),
  );
  for (const contribution of difference.put) putRole(connection, contribution, placeOf(contribution.row.documentId));
  for (const id of distinct(touchedRows(difference).map((row) => row.campaignId))) saveCampaign(connection, id);
  return isChange(difference);
}

function dropRole(connection: Connection, row: CampaignRoleRow): void {
  connection.run('DELETE FROM campaign_roles WHERE id = ?', [row.id]);
  const sql = 'DELETE FROM campaign_answers WHERE campaign_id = ? AND answered_id = ? AND role_id = ?';
  for (const answered of row.answers) connection.run(sql, [row.campaignId, answered, row.id]);
}

function putRole(
  connection: Connection,
  { inputId, digest, row }: Contribution<CampaignRoleRow>,
  { date, key }: DocumentPlace,
): void {
  const role = `INSERT INTO campaign_roles
    (id, input_id, campaign_id, document_id, document_date, document_key, role, rank, place, digest, data)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const order = [campaignRoleRank(row), offsetColumn(row.reading.start)];
  const values = [row.documentId, date, key, row.role, ...order, digest, JSON.stringify(row)];
  connection.run(role, [row.id, inputId, row.campaignId, ...values]);
  const answer = 'INSERT OR IGNORE INTO campaign_answers (campaign_id, answered_id, role_id) VALUES (?, ?, ?)';
  for (const answered of row.answers) connection.run(answer, [row.campaignId, answered, row.id]);
}

/**
 * Sets a campaign to the sum of its roles, or removes it if it has none. Only the first role counts, so a campaign with
 * thousands of roles costs no more than one with few.
 */
function saveCampaign(connection: Connection, id: string): void {
  const sql = 'SELECT data FROM campaign_roles WHERE campaign_id = ? ORDER BY rank, id LIMIT 1';
  const first = connection.get<{ data: string }>(sql, [id]);
  if (first === null) {
    connection.run('DELETE FROM campaigns WHERE id = ?', [id]);
    return;
  }
  const row = sumCampaign(fromData(first.data));
  const put = `INSERT INTO campaigns (id, name_folded, search_text, data) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name_folded = excluded.name_folded, search_text = excluded.search_text, data = excluded.data`;
  connection.run(put, [id, foldText(row.name), row.searchText, JSON.stringify(row)]);
}
