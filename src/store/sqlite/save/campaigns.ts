import { foldText } from '../../../domain/values/fold.js';
import type { CampaignRoleRow, Derivation } from '../../rows.js';
import { campaignRoleRank, sumCampaign } from '../../sums.js';
import type { Connection } from '../connection.js';
import { type DocumentPlace, documentPlaces } from './document-places.js';
import { type Contribution, replaceRows } from './replace-rows.js';

/** Replaces the campaign roles of the inputs and names anew the campaigns they touch; returns the number of rows changed. */
export function saveCampaignRoles(connection: Connection, derivations: readonly Derivation[]): number {
  const { dropped, written } = replaceRows(connection, 'campaign_roles', derivations, (one) => one.campaignRoles);
  for (const row of dropped) dropRole(connection, row);
  const placeOf = documentPlaces(
    connection,
    written.map(({ row }) => row.documentId),
  );
  for (const contribution of written) putRole(connection, contribution, placeOf(contribution.row.documentId));
  const touched = new Set([...dropped, ...written.map(({ row }) => row)].map((row) => row.campaignId));
  for (const id of touched) sumTouched(connection, id);
  return dropped.length + written.length;
}

function dropRole(connection: Connection, row: CampaignRoleRow): void {
  connection.run('DELETE FROM campaign_roles WHERE id = ?', [row.id]);
  const sql = 'DELETE FROM campaign_answers WHERE campaign_id = ? AND answered_id = ? AND role_id = ?';
  for (const answered of row.answers) connection.run(sql, [row.campaignId, answered, row.id]);
}

function putRole(
  connection: Connection,
  { inputId, row, text }: Contribution<CampaignRoleRow>,
  at: DocumentPlace,
): void {
  const role = `INSERT INTO campaign_roles
    (id, input_id, campaign_id, document_id, document_date, document_key, role, rank, place, data)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const place = String(row.reading.start).padStart(10, '0');
  const values = [row.documentId, at.date, at.key, row.role, campaignRoleRank(row), place, text];
  connection.run(role, [row.id, inputId, row.campaignId, ...values]);
  const answer = 'INSERT OR IGNORE INTO campaign_answers (campaign_id, answered_id, role_id) VALUES (?, ?, ?)';
  for (const answered of row.answers) connection.run(answer, [row.campaignId, answered, row.id]);
}

/** Only the first role counts, so a campaign that thousands of documents continue costs no more. */
function sumTouched(connection: Connection, id: string): void {
  const sql = 'SELECT data FROM campaign_roles WHERE campaign_id = ? ORDER BY rank, id LIMIT 1';
  const first = connection.get<{ data: string }>(sql, [id]);
  if (first === null) {
    connection.run('DELETE FROM campaigns WHERE id = ?', [id]);
    return;
  }
  const row = sumCampaign(JSON.parse(first.data));
  const put = `INSERT INTO campaigns (id, name_folded, search_text, data) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name_folded = excluded.name_folded, search_text = excluded.search_text, data = excluded.data`;
  connection.run(put, [id, foldText(row.name), row.searchText, JSON.stringify(row)]);
}
