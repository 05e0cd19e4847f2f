import { bestAssurance, type InferenceReason } from '../domain/reading/citation.js';
import { CAMPAIGN_ROLES } from '../domain/reading/reading.js';
import { foldText } from '../domain/values/fold.js';
import { compareText } from './order.js';
import type { AssertionRow, CampaignRoleRow, CampaignRow, CitationRow } from './rows.js';

/** Returns the citation that its assertions add up to; their order does not matter. */
export function sumCitation(assertions: readonly [AssertionRow, ...AssertionRow[]]): CitationRow {
  const [first] = assertions;
  const assurance = assertions.map((one) => one.assurance).reduce(bestAssurance);
  const dates = assertions.flatMap((one) => one.effectiveFrom ?? []);
  return {
    id: first.citationId,
    fromId: first.fromId,
    toId: first.toId,
    kind: first.kind,
    assurance,
    reason: assurance === 'INFERRED' ? smallestReason(assertions) : null,
    extent: assertions.some((one) => one.extent === 'WHOLE') ? 'WHOLE' : 'PART',
    effectiveFrom: smallest(dates),
  };
}

/** Returns the rank of a role among those of its campaign, by which the first role is found. */
export function campaignRoleRank(role: CampaignRoleRow): number {
  return CAMPAIGN_ROLES.indexOf(role.role);
}

/** Returns the campaign of which this is the first role, by {@link campaignRoleRank} and then id. */
export function sumCampaign(first: CampaignRoleRow): CampaignRow {
  const { name, theme, period, occasions, launchedBy } = first.reading;
  return {
    id: first.campaignId,
    key: first.campaignKey,
    name,
    theme,
    period,
    occasions,
    launchedById: launchedBy?.bodyId ?? null,
    launchedByName: launchedBy?.name ?? null,
    launchedInId: first.role === 'LAUNCHES' ? first.documentId : null,
    searchText: foldText(`${name} ${theme ?? ''}`),
  };
}

function smallestReason(assertions: readonly AssertionRow[]): InferenceReason | null {
  return smallest(assertions.flatMap((one) => (one.assurance === 'INFERRED' ? (one.reason ?? []) : [])));
}

function smallest<T extends string>(values: readonly T[]): T | null {
  return values.reduce<T | null>((low, value) => (low === null || compareText(value, low) < 0 ? value : low), null);
}
