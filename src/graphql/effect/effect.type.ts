import { Field, ObjectType } from 'type-graphql';
import type { Extent } from '../../domain/reading/citation.js';
import type { EffectKind, EffectStart } from '../../domain/reading/effect.js';
import { connectionOf } from '../connection/connection.type.js';
import { AttestedDateObject } from '../schema/attested.type.js';
import { describeEnum } from '../schema/describe-enum.js';
import { DurationScalar } from '../schema/duration.scalar.js';
import { ExtentEnum } from '../schema/enums.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';

const EffectKindEnum = describeEnum<EffectKind>(
  'EffectKind',
  'What a clause on effect regulates (loại quy định về hiệu lực).',
  {
    TAKES_EFFECT: 'First day in force (có hiệu lực).',
    ENDS: 'First day no longer in force (hết hiệu lực).',
    APPLIES:
      'First day on which its rules are applied, when that is not the first day in force (được áp dụng, thực hiện từ ngày).',
    TRANSITIONAL: 'How matters that began earlier are handled (chuyển tiếp).',
  },
);

const EffectStartEnum = describeEnum<EffectStart>('EffectStart', 'What a day is counted from (mốc tính thời hạn).', {
  STATED_DAY: 'A day that the clause states.',
  ISSUE: 'The day of issue (ngày ký, ban hành, thông qua).',
  PUBLICATION: 'The day of publication (đăng Công báo, công bố), which the text does not state.',
  OWN_EFFECT: 'The day on which the document itself takes effect.',
  OTHER_DOCUMENT: 'The day on which another document takes effect.',
});

/** A clause on effect. Its source object is the clause as read. */
@ObjectType('EffectClause', {
  description: 'A clause in which a text regulates its own effect (quy định về hiệu lực thi hành, chuyển tiếp).',
})
export class EffectClauseObject {
  @Field(() => EffectKindEnum, { description: 'What the clause regulates.' })
  readonly kind!: EffectKind;

  @Field(() => ExtentEnum, { description: 'Whether it concerns the whole document or a part of it.' })
  readonly extent!: Extent;

  @Field(() => EffectStartEnum, {
    nullable: true,
    description: 'What its day is counted from; null when it has no day.',
  })
  readonly countedFrom!: EffectStart | null;

  @Field(() => DurationScalar, { nullable: true, description: 'Time counted from there to the day.' })
  readonly duration!: string | null;

  @Field(() => AttestedDateObject, {
    nullable: true,
    description:
      'First day in force or of application; for an end or a transition, the first day after it. INFERRED when it was ' +
      'computed; null when the text does not determine it.',
  })
  readonly day!: AttestedDateObject | null;

  @Field(() => String, { description: 'The clause as written, at most 1,000 characters.' })
  readonly quote!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the content of the text.' })
  readonly span!: SpanSource;
}

/** Connection over clauses on effect. */
export const { Edge: EffectClauseEdge, Connection: EffectClauseConnection } = connectionOf(
  'EffectClause',
  () => EffectClauseObject,
  'clauses on effect, in text order',
);
