import type { CampaignRoleRow } from '../../store/rows.js';
import { spanIn } from '../text/read-item.js';

/** Returns the source object of a campaign role: what the text says, with the ids of campaign and document. */
export const campaignRoleSource = ({ reading, role, campaignId, documentId, inputId }: CampaignRoleRow) => ({
  ...reading,
  role,
  launchedBy: reading.launchedBy && { written: reading.launchedBy.name, bodyId: reading.launchedBy.bodyId },
  campaignId,
  documentId,
  span: spanIn(inputId, reading),
});

/** Source object of a campaign role. */
export type CampaignRoleSource = ReturnType<typeof campaignRoleSource>;
