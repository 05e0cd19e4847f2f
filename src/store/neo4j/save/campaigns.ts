import { foldText } from '../../../domain/values/fold.js';
import type { CampaignRoleRow, CampaignRow } from '../../rows.js';
import { sumCampaign } from '../../sums.js';
import type { Run } from '../connection.js';
import { sortOf } from '../paging.js';
import { distinct, fromData, groupBy, type Parameters, toData } from '../values.js';
import { writeIds, writeRows } from './write-rows.js';

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

// What others still answer stays as a node that only has an id, and is no campaign to readers.
const CLEAR = 'MATCH (c:Campaign) WHERE c.id IN $ids SET c = {id: c.id}';
const DROP = 'MATCH (c:Campaign) WHERE c.id IN $ids AND c.data IS NULL AND NOT EXISTS { (c)--() } DELETE c';

/** Makes these campaigns equal to the sums of their roles; one without roles goes. */
export async function saveCampaigns(run: Run, touched: ReadonlySet<string>): Promise<void> {
  if (touched.size === 0) return;
  const parameters = { ids: [...touched] };
  const firsts = await run<{ readonly data: string }>({ text: FIRST_ROLES, parameters });
  const answers = await run<{ readonly id: string; readonly answered: string }>({ text: ANSWERS, parameters });
  const before = await run<{ readonly id: string }>({ text: ANSWERED_BEFORE, parameters });
  const campaigns = firsts.map((row) => sumCampaign(fromData<CampaignRoleRow>(row.data)));
  const alive = new Set(campaigns.map((row) => row.id));
  await writeIds(run, UNLINK, touched);
  await writeIds(
    run,
    CLEAR,
    [...touched].filter((id) => !alive.has(id)),
  );
  await writeRows(run, PUT, campaigns.map(propertiesOf));
  await writeRows(
    run,
    LINK,
    [...groupBy(answers, (row) => row.id)].map(([id, rows]) => ({ id, answers: rows.map((row) => row.answered) })),
  );
  await writeIds(run, DROP, distinct([...touched, ...before.map((row) => row.id)]));
}

function propertiesOf(row: CampaignRow): Parameters {
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
