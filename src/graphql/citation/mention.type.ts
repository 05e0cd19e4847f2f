import { Field, ObjectType } from 'type-graphql';
import type { MentionForm, MentionRole, MentionState } from '../../domain/reading/mention.js';
import type { RelationRuleId } from '../../domain/reading/relation-rule.js';
import { connectionOf } from '../connection/connection.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { MentionFormEnum, MentionRoleEnum, MentionStateEnum } from '../schema/enums.js';
import { RelationRuleEnum } from '../schema/explanation.type.js';
import { NodeObject } from '../schema/node.type.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';
import { ClaimsObject } from './claims.type.js';
import { EvidenceObject } from './evidence.type.js';

/** A provision named by a mention. Its source object is a `Pinpoint` of the domain. */
@ObjectType('Pinpoint', { description: 'A provision of the cited document that a mention names (điểm, khoản, điều).' })
export class PinpointObject {
  @Field(() => String, { description: 'Its words as written.' })
  readonly text!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;

  @Field(() => Boolean, { description: 'Whether it stands apart from the name of the document.' })
  readonly remote!: boolean;
}

/** A mention. Its source object is a mention row. */
@ObjectType('Mention', {
  implements: [NodeObject, EvidenceObject],
  description: 'A place in a text that names a document (viện dẫn).',
})
export class MentionObject extends EvidenceObject {
  @Field(() => String, { description: 'The words that name the document.' })
  readonly quote!: string;

  @Field(() => String, { description: 'Up to 80 UTF-16 code units of the text before the quote.' })
  readonly before!: string;

  @Field(() => String, { description: 'Up to 80 UTF-16 code units of the text after the quote.' })
  readonly after!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;

  @AssumedListSize(5)
  @Field(() => [PinpointObject], { description: 'Provisions of the cited document that it names.' })
  readonly pinpoints!: readonly PinpointObject[];

  @Field(() => String, { nullable: true, description: 'The words that show the relation (theo tinh thần, căn cứ).' })
  readonly cue!: string | null;

  @Field(() => ClaimsObject, { description: 'What it says about the document.' })
  readonly claims!: ClaimsObject;

  @Field(() => MentionRoleEnum, { description: 'Its role in the text.' })
  readonly role!: MentionRole;

  @Field(() => MentionFormEnum, { description: 'How it is written.' })
  readonly form!: MentionForm;

  @Field(() => MentionStateEnum, { description: 'Whether it is linked to a document.' })
  readonly state!: MentionState;

  @Field(() => RelationRuleEnum, { description: 'The rule that decided its role and relation.' })
  readonly rule!: RelationRuleId;
}

/** Connection over mentions. */
export const { Edge: MentionEdge, Connection: MentionConnection } = connectionOf(
  'Mention',
  () => MentionObject,
  'mentions, in text order',
);
