import { Field, ObjectType } from 'type-graphql';
import type { CampaignRole } from '../../domain/reading/reading.js';
import { connectionOf } from '../connection/connection.type.js';
import { DocumentObject } from '../document/document.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { ROOT_COUNT_WEIGHT } from '../limits/weights.js';
import { DateScalar } from '../schema/date.scalar.js';
import { CampaignRoleEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';
import { NamedBodyObject } from '../text/reading.type.js';

/** A period. */
@ObjectType('Period', { description: 'A period of time (thời gian); both days belong to it.' })
export class PeriodObject {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null when unknown.' })
  readonly from!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null when unknown.' })
  readonly to!: string | null;
}

/** A campaign. Its source object is a campaign row. */
@ObjectType('Campaign', { implements: NodeObject, description: 'An emulation campaign (phong trào thi đua).' })
export class CampaignObject extends NodeObject {
  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Theme (chủ đề thi đua).' })
  readonly theme!: string | null;

  @Field(() => PeriodObject, { nullable: true, description: 'Period in which it runs.' })
  readonly period!: PeriodObject | null;

  @AssumedListSize(2)
  @Field(() => [String], { description: 'Events that it is held for, as documents write them.' })
  readonly occasions!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Name of the launching body, even when the vocabulary does not contain it.',
  })
  readonly launchedByName!: string | null;
}

/** What one document says about one campaign. Its source object comes from `campaignRoleSource`. */
@ObjectType('CampaignRoleOfDocument', {
  description: 'What one document says about one campaign (vai trò trong phong trào).',
})
export class CampaignRoleObject {
  @Field(() => CampaignRoleEnum, { description: 'What the document does with the campaign.' })
  readonly role!: CampaignRole;

  @Field(() => String, { description: 'Name of the campaign, as this document writes it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'Theme, as this document writes it.' })
  readonly theme!: string | null;

  @Field(() => PeriodObject, {
    nullable: true,
    description: 'Period in which the campaign runs, according to this document.',
  })
  readonly period!: PeriodObject | null;

  @AssumedListSize(2)
  @Field(() => [String], { description: 'Events that the campaign is held for, as this document names them.' })
  readonly occasions!: readonly string[];

  @Field(() => NamedBodyObject, { nullable: true, description: 'The launching body, as this document names it.' })
  readonly launchedBy!: NamedBodyObject | null;

  @Field(() => String, { description: 'The words as written.' })
  readonly quote!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;
}

/** Connection over campaigns. */
export const { Edge: CampaignEdge, Connection: CampaignConnection } = connectionOf(
  'Campaign',
  () => CampaignObject,
  'campaigns, ordered by name',
  ROOT_COUNT_WEIGHT,
);

/** Connection over the documents of a campaign. */
export const { Edge: CampaignDocumentEdge, Connection: CampaignDocumentConnection } = connectionOf(
  'CampaignDocument',
  () => DocumentObject,
  'documents of a campaign, newest first',
);
