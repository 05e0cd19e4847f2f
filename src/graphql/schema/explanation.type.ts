import { Field, Int, ObjectType } from 'type-graphql';
import { MENTION_READERS, type MentionReader } from '../../domain/reading/mention-reader.js';
import {
  RELATION_GUARDS,
  RELATION_RULE_IDS,
  type RelationGuard,
  type RelationRuleId,
} from '../../domain/reading/relation-rule.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { describeEnum } from './describe-enum.js';

/** Schema enum of the rules that decide relations. */
export const RelationRuleEnum = describeEnum<RelationRuleId>(
  'RelationRule',
  'The rule that decided how a mentioned document bears on the citing one (quy tắc nhận dạng quan hệ).',
  RELATION_RULE_IDS,
);

/** Schema enum of the guards of those rules. */
export const RelationGuardEnum = describeEnum<RelationGuard>(
  'RelationGuard',
  'What kept a rule from deciding a relation (điều kiện loại trừ).',
  RELATION_GUARDS,
);

/** Schema enum of the readers of mentions. */
export const MentionReaderEnum = describeEnum<MentionReader>(
  'MentionReader',
  'How the words that name a document were recognised (cách nhận dạng).',
  MENTION_READERS,
);

/** A row of a pattern table that words of a text match. */
@ObjectType('PatternMatch', {
  description: 'A row of a pattern table whose phrase stands in the text (mẫu nhận dạng).',
})
export class PatternMatchObject {
  @Field(() => String, { description: 'File of the table.' })
  readonly table!: string;

  @Field(() => Int, { description: 'Place of the row in the table, from 1.' })
  readonly row!: number;

  @Field(() => String, { description: 'The phrase as the table writes it.' })
  readonly phrase!: string;

  @Field(() => String, { description: 'Why the row is there, in English.' })
  readonly reason!: string;
}

/** A rule that did not decide. */
@ObjectType('RefusedRule', {
  description: 'A rule that would have decided, and what kept it from that (quy tắc không được áp dụng).',
})
export class RefusedRuleObject {
  @Field(() => RelationRuleEnum, { description: 'The rule.' })
  readonly rule!: RelationRuleId;

  @Field(() => RelationGuardEnum, { description: 'What kept it from deciding.' })
  readonly guard!: RelationGuard;
}

/** What made a mention what it is. */
@ObjectType('MentionExplanation', { description: 'What made a mention what it is (giải thích kết quả nhận dạng).' })
export class MentionExplanationObject {
  @Field(() => MentionReaderEnum, { description: 'How the words that name the document were recognised.' })
  readonly reader!: MentionReader;

  @AssumedListSize(4)
  @Field(() => [PatternMatchObject], { description: 'Rows of pattern tables that its words and its cue match.' })
  readonly patterns!: readonly PatternMatchObject[];

  @Field(() => RelationRuleEnum, { description: 'The rule that decided its relation.' })
  readonly rule!: RelationRuleId;

  @Field(() => String, { description: 'Why that rule holds, in English.' })
  readonly reason!: string;

  @AssumedListSize(4)
  @Field(() => [RefusedRuleObject], {
    description: 'Rules that would have decided otherwise, in the order in which they were tried.',
  })
  readonly refused!: readonly RefusedRuleObject[];
}
