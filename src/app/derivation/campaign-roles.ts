import type { CampaignReading } from '../../domain/reading/reading.js';
import { foldText } from '../../domain/values/fold.js';
import type { CampaignRoleRow, TextInput } from '../../store/rows.js';
import { bodyGlobalId, campaignIdOfKey, campaignRoleId } from '../ids.js';

/**
 * Returns the roles in campaigns that its current text gives a document. A campaign's key is its folded name and
 * launching body.
 */
export const campaignRoles = (text: TextInput, documentId: string): readonly CampaignRoleRow[] =>
  text.reading.campaigns.map((campaign, index) => {
    const key = campaignKey(campaign.name, campaign.launchedBy);
    return {
      id: campaignRoleId(text.id, key, campaign.role, index),
      campaignId: campaignIdOfKey(key),
      campaignKey: key,
      documentId,
      inputId: text.id,
      role: campaign.role,
      reading: withGlobalIds(campaign),
      answers: campaign.answers.map(({ name, bodyId }) =>
        campaignIdOfKey(campaignKey(name, bodyId === null ? null : { name: '', bodyId })),
      ),
    };
  });

type Launcher = { readonly name: string; readonly bodyId: string | null } | null;

const campaignKey = (name: string, launcher: Launcher): string =>
  `${foldText(name)} | ${launcher?.bodyId ?? foldText(launcher?.name ?? '')}`;
const globalId = (id: string | null): string | null => (id === null ? null : bodyGlobalId(id));

const withGlobalIds = (campaign: CampaignReading): CampaignReading => ({
  ...campaign,
  launchedBy:
    campaign.launchedBy === null ? null : { ...campaign.launchedBy, bodyId: globalId(campaign.launchedBy.bodyId) },
  answers: campaign.answers.map((answer) => ({ ...answer, bodyId: globalId(answer.bodyId) })),
});
