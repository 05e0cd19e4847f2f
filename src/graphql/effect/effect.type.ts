import { Field, Int, ObjectType } from 'type-graphql';
import type { Extent } from '../../domain/reading/citation.js';
import type { EffectKind, EffectStart } from '../../domain/reading/effect.js';
import { AttestedDateObject } from '../schema/attested.type.js';
import { describeEnum } from '../schema/describe-enum.js';
import { ExtentEnum } from '../schema/enums.js';

const EffectKindEnum = describeEnum<EffectKind>(
  'EffectKind',
  'What a clause on effect says (loại quy định về hiệu lực).',
  {
    TAKES_EFFECT: 'First day in force (có hiệu lực).',
    ENDS: 'First day no longer in force (hết hiệu lực).',
    APPLIES: 'From when its rules are applied, where that is another day (được áp dụng, thực hiện từ ngày).',
    TRANSITIONAL: 'How what began earlier goes on (chuyển tiếp).',
  },
);

const EffectStartEnum = describeEnum<EffectStart>('EffectStart', 'What a day is counted from (mốc tính thời hạn).', {
  STATED_DAY: 'A day that the clause states.',
  ISSUE: 'The day of issue (ngày ký, ban hành, thông qua).',
  PUBLICATION: 'Publication (đăng Công báo, công bố), whose day the text does not hold.',
  OWN_EFFECT: 'The day on which the document itself takes effect.',
  OTHER_DOCUMENT: 'The day on which another document takes effect.',
});

/** One clause on effect; its value is the clause as read. */
@ObjectType('EffectClause', {
  description: 'What a text says of its own effect in one clause (quy định về hiệu lực thi hành, chuyển tiếp).',
})
export class EffectClauseObject {
  @Field(() => EffectKindEnum, { description: 'What it says.' })
  readonly kind!: EffectKind;

  @Field(() => ExtentEnum, { description: 'Of the whole document, or of a part of it.' })
  readonly extent!: Extent;

  @Field(() => EffectStartEnum, { nullable: true, description: 'What its day is counted from, null without a day.' })
  readonly countedFrom!: EffectStart | null;

  @Field(() => String, { nullable: true, description: 'Time counted from there, ISO 8601: `P45D`, `P6M`.' })
  readonly duration!: string | null;

  @Field(() => AttestedDateObject, {
    nullable: true,
    description:
      'First day in force or of application, or first day on which it, or the transition, is over; INFERRED where it ' +
      'was counted; null where nobody can tell from the text.',
  })
  readonly day!: AttestedDateObject | null;

  @Field(() => String, { nullable: true, description: 'Path of the provision it stands in.' })
  readonly section!: string | null;

  @Field(() => String, { description: 'The clause as written, at most 1,000 characters.' })
  readonly quote!: string;

  @Field(() => Int, { description: 'First UTF-16 offset in the content of the text.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset behind its last character.' })
  readonly end!: number;
}
