import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CAMPAIGN_ROLES, type CampaignRole } from '../../domain/reading/reading.js';
import type { DocumentRow } from '../../store/rows.js';
import { DocumentObject } from '../document/document.type.js';
import { valuesOrAll } from '../limits/arguments.js';
import { AssumedListSize } from '../limits/field-cost.js';
import type { GraphContext } from '../request/context.js';
import { CampaignRoleEnum } from '../schema/enums.js';
import { CampaignRoleObject } from './campaign.type.js';
import { campaignRoleSource } from './campaign-role.js';

/** Resolves the campaigns that a document mentions. */
@Resolver(() => DocumentObject)
export class DocumentCampaignsResolver {
  @AssumedListSize(10)
  @FieldResolver(() => [CampaignRoleObject], {
    nullable: true,
    description: 'What it says about emulation campaigns, in text order.',
  })
  async campaigns(
    @Root() { id }: DocumentRow,
    @Arg('roles', () => [CampaignRoleEnum], { nullable: true, description: 'Only these roles.' })
    roles: readonly CampaignRole[] | null,
    @Ctx() { loaders }: GraphContext,
  ) {
    const rows = await loaders.campaignRoles(valuesOrAll('roles', roles, CAMPAIGN_ROLES)).load(id);
    return rows.map(campaignRoleSource);
  }
}
