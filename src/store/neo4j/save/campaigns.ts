import { foldText } from '../../../domain/values/fold.js';
import { type Contribution, isChange, touchedRows } from '../../difference.js';
import { offsetColumn } from '../../paging.js';
import type { CampaignRoleRow, CampaignRow, Derivation } from '../../rows.js';
import { distinct, groupBy } from '../../rows-by-key.js';
import { campaignRoleRank, sumCampaign } from '../../sums.js';
import type { Run } from '../connection.js';
import { sortOf } from '../paging.js';
import { fromData, type Parameters, toData } from '../values.js';
import { contributionDifference } from './contributions.js';
import { writeIds, writeRows } from './write-rows.js';

const REMOVE_ROLES = 'MATCH (r:CampaignRole) WHERE r.id IN $ids DETACH DELETE r';

const UNLINK_ROLES = 'MATCH (r:CampaignRole)-[old:IN|OF]->() WHERE r.id IN $ids DELETE old';

const PUT_ROLES = `UNWIND $rows AS row
MERGE (r:CampaignRole {id: row.id})
SET r += row
MERGE (c:Campaign {id: row.campaignId})
CREATE (r)-[:OF]->(c)
WITH r
OPTIONAL MATCH (d:Document {id: r.documentId})
SET r.sort = coalesce(d.sort, '\\t') + '\\t' + r.id
WITH r, d WHERE d IS NOT NULL
CREATE (r)-[:IN]->(d)`;

const FIRST_ROLES = `UNWIND $ids AS id
CALL (id) {
  MATCH (r:CampaignRole) WHERE r.campaignId = id AND r.rank IS NOT NULL
  RETURN r ORDER BY r.campaignId, r.rank LIMIT 1
}
RETURN r.data AS data`;

const ANSWERS = `MATCH (r:CampaignRole) WHERE r.campaignId IN $ids AND r.rank IS NOT NULL
UNWIND r.answers AS answered
RETURN DISTINCT r.campaignId AS id, answered`;

const ANSWERED_BEFORE = 'MATCH (c:Campaign)-[:ANSWERS]->(a) WHERE c.id IN $ids RETURN DISTINCT a.id AS id';

const UNLINK = 'MATCH (c:Campaign)-[old:ANSWERS]->() WHERE c.id IN $ids DELETE old';

const PUT = `UNWIND $rows AS row
MERGE (c:Campaign {id: row.id})
SET c = row`;

const LINK = `UNWIND $rows AS row
MATCH (c:Campaign {id: row.id})
UNWIND row.answers AS answered
MERGE (a:Campaign {id: answered})
CREATE (c)-[:ANSWERS {toId: answered, fromSort: c.sort}]->(a)`;

// A campaign that others still answer stays as a node with only an id, which readers skip.
const CLEAR = 'MATCH (c:Campaign) WHERE c.id IN $ids SET c = {id: c.id}';
const DROP = 'MATCH (c:Campaign) WHERE c.id IN $ids AND c.data IS NULL AND NOT EXISTS { (c)--() } DELETE c';

/** Replaces the campaign roles of the inputs and updates the campaigns they make; returns whether any row changed. */
export async function saveCampaignRoles(run: Run, derivations: readonly Derivation[]): Promise<boolean> {
  const difference = await contributionDifference(
    run,
    'campaignRoles',
    derivations,
    (one) => one.campaignRoles,
    (row) => row.id,
  );
  const { put } = difference;
  await writeIds(run, REMOVE_ROLES, difference.remove);
  await writeIds(
    run,
    UNLINK_ROLES,
    put.map(({ id }) => id),
  );
  await writeRows(run, PUT_ROLES, put.map(roleProperties));
  await saveCampaigns(run, distinct(touchedRows(difference).map((row) => row.campaignId)));
  return isChange(difference);
}

function roleProperties({ row, digest }: Contribution<CampaignRoleRow>): Parameters {
  const { id, campaignId, documentId, inputId, role, reading, answers } = row;
  return {
    ...{ id, campaignId, documentId, inputId, role, name: reading.name, answers: distinct(answers) },
    rank: sortOf([String(campaignRoleRank(row)), id]),
    place: sortOf([offsetColumn(reading.start), id]),
    digest,
    data: JSON.stringify(row),
  };
}

/** Sets campaigns to the sums of their roles; removes those without roles. */
async function saveCampaigns(run: Run, touched: readonly string[]): Promise<void> {
  if (touched.length === 0) return;
  const parameters = { ids: touched };
  const firsts = await run<{ readonly data: string }>({ text: FIRST_ROLES, parameters });
  const answers = await run<{ readonly id: string; readonly answered: string }>({ text: ANSWERS, parameters });
  const before = await run<{ readonly id: string }>({ text: ANSWERED_BEFORE, parameters });
  const campaigns = firsts.map((row) => sumCampaign(fromData<CampaignRoleRow>(row.data)));
  const alive = new Set(campaigns.map((row) => row.id));
  await writeIds(run, UNLINK, touched);
  await writeIds(
    run,
    CLEAR,
    touched.filter((id) => !alive.has(id)),
  );
  await writeRows(run, PUT, campaigns.map(campaignProperties));
  await writeRows(
    run,
    LINK,
    [...groupBy(answers, (row) => row.id)].map(([id, rows]) => ({ id, answers: rows.map((row) => row.answered) })),
  );
  await writeIds(run, DROP, distinct([...touched, ...before.map((row) => row.id)]));
}

function campaignProperties(row: CampaignRow): Parameters {
  const { id, key, name, theme, searchText, launchedById, launchedInId } = row;
  return {
    id,
    key,
    name,
    theme,
    from: row.period?.from ?? null,
    to: row.period?.to ?? null,
    launchedById,
    launchedInId,
    searchText,
    sort: sortOf([foldText(name), id]),
    data: toData(row),
  };
}
