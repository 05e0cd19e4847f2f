import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import { MENTION_ROLES, MENTION_STATES, type MentionRole, type MentionState } from '../../domain/reading/mention.js';
import { CAMPAIGN_ROLES, type CampaignRole } from '../../domain/reading/reading.js';
import type { DocumentRow } from '../../store/rows.js';
import { BodyObject } from '../body/body.type.js';
import { CampaignRoleObject } from '../campaign/campaign.type.js';
import { campaignRoleSource } from '../campaign/campaign-role.js';
import { CitationConnection } from '../citation/citation.type.js';
import { MentionConnection } from '../citation/mention.type.js';
import { pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { ForceObject } from '../effect/force.type.js';
import { chosen } from '../limits/arguments.js';
import { AssumedSize } from '../limits/sized.js';
import { findBodies, findBody, type GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import {
  AssuranceEnum,
  CampaignRoleEnum,
  CitationKindEnum,
  MentionRoleEnum,
  MentionStateEnum,
} from '../schema/enums.js';
import { DocumentObject } from './document.type.js';

@ArgsType()
class CitesArgs extends PageArgs {
  @Field(() => [CitationKindEnum], { nullable: true, description: 'Of these kinds only.' })
  readonly kinds?: readonly CitationKind[] | null;

  @Field(() => [AssuranceEnum], { nullable: true, description: 'Of these assurances only; absent means all.' })
  readonly assurance?: readonly Assurance[] | null;
}

@ArgsType()
class CitedByArgs extends CitesArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The citing document was issued on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The citing document was issued on this day or earlier.' })
  readonly to?: string | null;
}

/** Arguments of lists of mentions. */
@ArgsType()
export class MentionsArgs extends PageArgs {
  @Field(() => [MentionRoleEnum], { nullable: true, description: 'In these roles only.' })
  readonly roles?: readonly MentionRole[] | null;

  @Field(() => [MentionStateEnum], { nullable: true, description: 'In these states only.' })
  readonly states?: readonly MentionState[] | null;
}

/** What surrounds a document. */
@Resolver(() => DocumentObject)
export class DocumentResolver {
  @AssumedSize(2)
  @FieldResolver(() => [BodyObject], {
    description: 'Issuing bodies (cơ quan ban hành); several for a joint document.',
  })
  issuers(@Root() { issuerIds }: DocumentRow, @Ctx() context: GraphContext) {
    return findBodies(context, issuerIds);
  }

  @FieldResolver(() => BodyObject, { nullable: true, description: 'Body in whose series the number stands.' })
  authority(@Root() { authorityId }: DocumentRow, @Ctx() context: GraphContext) {
    return findBody(context, authorityId);
  }

  @FieldResolver(() => ForceObject, { description: 'Whether it is in force on a day, and what says so.' })
  force(
    @Root() row: DocumentRow,
    @Arg('at', () => DateScalar, { nullable: true, description: 'The day; today in Vietnam when absent.' }) at:
      | string
      | null,
    @Ctx() { loaders, today }: GraphContext,
  ) {
    return loaders.force(at ?? today).load(row);
  }

  @FieldResolver(() => CitationConnection, {
    description: 'What it cites: citations from it, by the date of the cited document.',
  })
  cites(@Root() { id }: DocumentRow, @Args(() => CitesArgs) args: CitesArgs, @Ctx() context: GraphContext) {
    return citationsOf('FROM', id, args, context);
  }

  @FieldResolver(() => CitationConnection, {
    description: 'What cites it: citations to it, by the date of the citing document.',
  })
  citedBy(@Root() { id }: DocumentRow, @Args(() => CitedByArgs) args: CitedByArgs, @Ctx() context: GraphContext) {
    return citationsOf('TO', id, args, context);
  }

  @FieldResolver(() => MentionConnection, { description: 'Places of its current text that name documents.' })
  async mentions(
    @Root() { id }: DocumentRow,
    @Args(() => MentionsArgs) args: MentionsArgs,
    @Ctx() { loaders }: GraphContext,
  ) {
    const roles = chosen('roles', args.roles, MENTION_ROLES);
    const states = chosen('states', args.states, MENTION_STATES);
    const request = pageRequest(args, 'mentions');
    const place = { documentId: id, within: null };
    return toConnection(await loaders.mentions({ roles, states }, request).load(place), request, rowEdge);
  }

  @AssumedSize(10)
  @FieldResolver(() => [CampaignRoleObject], {
    description: 'What it says of emulation campaigns, in the order of the text.',
  })
  async campaigns(
    @Root() { id }: DocumentRow,
    @Arg('roles', () => [CampaignRoleEnum], { nullable: true, description: 'In these roles only.' })
    roles: readonly CampaignRole[] | null,
    @Ctx() { loaders }: GraphContext,
  ) {
    const rows = await loaders.campaignRoles(chosen('roles', roles, CAMPAIGN_ROLES)).load(id);
    return rows.map(campaignRoleSource);
  }
}

async function citationsOf(side: 'FROM' | 'TO', id: string, args: CitedByArgs, { loaders }: GraphContext) {
  const request = pageRequest(args, side === 'FROM' ? 'cites' : 'citedBy');
  const filter = {
    kinds: chosen('kinds', args.kinds, CITATION_KINDS),
    assurance: chosen('assurance', args.assurance, ASSURANCES),
    from: args.from ?? null,
    to: args.to ?? null,
  };
  const page = await loaders.citations(side, filter, request).load(id);
  return toConnection(page, request, (cursor, node) => ({
    cursor,
    node,
    otherId: side === 'FROM' ? node.toId : node.fromId,
  }));
}
