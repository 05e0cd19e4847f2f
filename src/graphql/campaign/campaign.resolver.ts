import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { searchTokens } from '../../app/find/search-words.js';
import type { CampaignRole } from '../../domain/reading/reading.js';
import type { CampaignRoleRow, CampaignRow } from '../../store/rows.js';
import { BodyObject } from '../body/body.type.js';
import { countPage, pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { DocumentObject } from '../document/document.type.js';
import { checkedText } from '../limits/arguments.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { SEARCH_WEIGHT } from '../limits/weights.js';
import { sectionResolverOf } from '../provision/section.resolver.js';
import { findBody, type GraphContext, getDocument } from '../request/context.js';
import { CampaignRoleEnum } from '../schema/enums.js';
import {
  CampaignConnection,
  CampaignDocumentConnection,
  CampaignDocumentEdge,
  CampaignObject,
  CampaignRoleObject,
} from './campaign.type.js';
import type { CampaignRoleSource } from './campaign-role.js';

@ArgsType()
class CampaignsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words of the name or theme; diacritics and case are ignored.' })
  readonly search?: string | null;
}

/** Lists campaigns and resolves their bodies, documents and related campaigns. */
@Resolver(() => CampaignObject)
export class CampaignResolver {
  @Cost({ argumentWeights: { search: SEARCH_WEIGHT } })
  @Query(() => CampaignConnection, { nullable: true, description: 'Emulation campaigns, ordered by name.' })
  async campaigns(@Args(() => CampaignsArgs) args: CampaignsArgs, @Ctx() { store }: GraphContext) {
    const tokens = searchTokens(checkedText('search', args.search ?? ''));
    const request = pageRequest(args, 'campaigns');
    const count = () => countPage(request, (all) => store.searchCampaigns(tokens, all));
    return toConnection(await store.searchCampaigns(tokens, request), request, rowEdge, count);
  }

  @FieldResolver(() => BodyObject, {
    nullable: true,
    description: 'The launching body; null when the vocabulary does not contain it.',
  })
  launchedBy(@Root() { launchedById }: CampaignRow, @Ctx() context: GraphContext) {
    return findBody(context, launchedById);
  }

  @FieldResolver(() => DocumentObject, {
    nullable: true,
    description: 'The document that launched it; null when unknown.',
  })
  launchedIn(@Root() { launchedInId }: CampaignRow, @Ctx() { loaders }: GraphContext) {
    return launchedInId === null ? null : loaders.document.load(launchedInId);
  }

  @FieldResolver(() => CampaignDocumentConnection, {
    nullable: true,
    description: 'Documents that mention it, one entry for each role.',
  })
  async documents(@Root() { id }: CampaignRow, @Args(() => PageArgs) args: PageArgs, @Ctx() context: GraphContext) {
    const request = pageRequest(args, 'campaignDocuments');
    const page = await context.loaders.rolesOfCampaigns(request).load(id);
    const edge = (cursor: string, row: CampaignRoleRow) => ({
      cursor,
      row,
      get node() {
        return getDocument(context, row.documentId);
      },
    });
    return toConnection(page, request, edge, () => context.loaders.count.rolesOfCampaigns.load(id));
  }

  @AssumedListSize(5)
  @FieldResolver(() => [CampaignObject], { description: 'Campaigns of higher bodies that it responds to (hưởng ứng).' })
  answers(@Root() { id }: CampaignRow, @Ctx() { loaders }: GraphContext) {
    return loaders.campaignAnswers.load(id);
  }

  @FieldResolver(() => CampaignConnection, {
    nullable: true,
    description: 'Campaigns that respond to it, ordered by name.',
  })
  async answeredBy(
    @Root() { id }: CampaignRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { loaders }: GraphContext,
  ) {
    const request = pageRequest(args, 'campaignAnsweredBy');
    const page = await loaders.campaignAnsweredBy(request).load(id);
    return toConnection(page, request, rowEdge, () => loaders.count.campaignAnsweredBy.load(id));
  }
}

/** Resolves what the document of a campaign does with it, and its words. */
@Resolver(() => CampaignDocumentEdge)
export class CampaignDocumentEdgeResolver {
  @FieldResolver(() => CampaignRoleEnum, { description: 'What the document does with the campaign.' })
  role(@Root() { row }: { readonly row: CampaignRoleRow }): CampaignRole {
    return row.role;
  }

  @FieldResolver(() => String, { description: 'The words of the document that say so.' })
  quote(@Root() { row }: { readonly row: CampaignRoleRow }): string {
    return row.reading.quote;
  }
}

/** Resolves the section of a campaign role. */
export const CampaignRoleSectionResolver = sectionResolverOf(() => CampaignRoleObject);

/** Resolves the campaign and the document of a campaign role. */
@Resolver(() => CampaignRoleObject)
export class CampaignRoleResolver {
  @FieldResolver(() => CampaignObject, { description: 'The campaign.' })
  campaign(@Root() { campaignId }: CampaignRoleSource, @Ctx() { loaders }: GraphContext) {
    return loaders.campaign.load(campaignId);
  }

  @FieldResolver(() => DocumentObject, { description: 'The document.' })
  document(@Root() { documentId }: CampaignRoleSource, @Ctx() context: GraphContext) {
    return getDocument(context, documentId);
  }
}
