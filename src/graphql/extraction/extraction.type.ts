import { Field, InputType, ObjectType } from 'type-graphql';
import type { CitationKind, Extent } from '../../domain/reading/citation.js';
import type { MentionForm, MentionRole, RangeEnd } from '../../domain/reading/mention.js';
import { READING_LIMIT_CODES, READING_LIMITS, type ReadingLimit } from '../../domain/reading/reading-limits.js';
import type { RelationRuleId } from '../../domain/reading/relation-rule.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { ClaimsObject } from '../citation/claims.type.js';
import { PinpointObject } from '../citation/mention.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { AttestedDateObject, AttestedObject } from '../schema/attested.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import {
  CitationKindEnum,
  DocumentTypeEnum,
  ExtentEnum,
  MentionFormEnum,
  MentionRoleEnum,
  RangeEndEnum,
} from '../schema/enums.js';
import { RelationRuleEnum } from '../schema/explanation.type.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';

/** Schema enum of the bounds of a reading. */
export const ReadingLimitEnum = describeEnum<ReadingLimit>(
  'ReadingLimit',
  'A bound of what is read of one text (giới hạn nhận dạng), so that the work and what is saved stay in proportion to its length.',
  {
    MARKS: 'A letter has more than 8 marks; the others were not joined to it.',
    MENTIONS: 'The first mentions were kept, as many as a text of its length may have.',
    ANTECEDENTS: `A mention such as "các nghị định của Chính phủ" points to the nearest ${READING_LIMITS.antecedents} others alone, or all such mentions to ${READING_LIMITS.antecedentsInAll}.`,
    CAMPAIGNS: `The first ${READING_LIMITS.campaigns} campaigns were read.`,
    ANSWERS: `The first ${READING_LIMITS.answers} campaigns that a launched one answers were read.`,
    PROVISIONS:
      'Mentions name more provisions, ranges written out, than are kept for citations of a text of its length.',
    EFFECTS: `The first ${READING_LIMITS.effects} clauses on effect were read.`,
  },
);

/** Most bounds that a text can reach. */
export const READING_LIMIT_SIZE = READING_LIMIT_CODES.length;

/** What a client knows about the citing document. */
@InputType('CitingContext', {
  description: 'What is known about the document that a text belongs to (văn bản viện dẫn).',
})
export class CitingContextInput {
  @Field(() => String, { nullable: true, description: 'Number and symbol of the document.' })
  readonly number?: string | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name of its type, as documents bear it: chỉ thị.' })
  readonly typeName?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Name of its issuer. Short names of bodies in the text are completed with its province or city.',
  })
  readonly issuer?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  readonly date?: string | null;
}

/** Head of an extracted text. */
@ObjectType('ExtractedHead', { description: 'What a text says about its own document (phần đầu văn bản).' })
export class ExtractedHeadObject {
  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type.' })
  readonly type!: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Vietnamese name of the type.' })
  readonly typeName!: string | null;

  @Field(() => AttestedObject, { nullable: true, description: 'Number and symbol.' })
  readonly number!: AttestedObject | null;

  @Field(() => AttestedDateObject, { nullable: true, description: 'Day of issue.' })
  readonly issuedOn!: AttestedDateObject | null;

  @Field(() => AttestedObject, { nullable: true, description: 'Title: the subject of the document.' })
  readonly title!: AttestedObject | null;

  @AssumedListSize(2)
  @Field(() => [String], { description: 'Full names of the issuers.' })
  readonly issuers!: readonly string[];
}

/** A section of an extracted text. */
@ObjectType('ExtractedSection', {
  description: 'A provision or numbered section of the given text (điều khoản); no document has it yet.',
})
export class ExtractedSectionObject {
  @Field(() => String, { description: 'Its path, as in `Provision.path`.' })
  readonly path!: string;

  @Field(() => String, { nullable: true, description: 'Its heading; null when it has none.' })
  readonly heading!: string | null;

  @Field(() => SpanObject, { description: 'Where it stands in the given text.' })
  readonly span!: SpanSource;
}

/** A mention as recognised, not yet linked. */
@ObjectType('ExtractedMention', {
  description: 'A place in the given text that names a document (viện dẫn nhận dạng được).',
})
export class ExtractedMentionObject {
  @Field(() => String, { description: 'The words that name the document.' })
  readonly quote!: string;

  @Field(() => SpanObject, { description: 'Where it stands in the given text.' })
  readonly span!: SpanSource;

  @Field(() => MentionRoleEnum, { description: 'Its role in the text.' })
  readonly role!: MentionRole;

  @Field(() => MentionFormEnum, { description: 'How it is written.' })
  readonly form!: MentionForm;

  @Field(() => CitationKindEnum, {
    nullable: true,
    description: 'Relation to the cited document; null when the mention makes no citation.',
  })
  readonly kind!: CitationKind | null;

  @Field(() => String, { nullable: true, description: 'The words that show the relation.' })
  readonly cue!: string | null;

  @Field(() => ExtractedSectionObject, {
    nullable: true,
    description: 'The section of the given text that contains it; null in a text without sections.',
  })
  readonly section!: unknown;

  @AssumedListSize(5)
  @Field(() => [PinpointObject], { description: 'Provisions of the cited document that it names.' })
  readonly pinpoints!: readonly PinpointObject[];

  @Field(() => ExtentEnum, {
    description: 'Whether it concerns the whole document or only the provisions that it names.',
  })
  readonly extent!: Extent;

  @Field(() => RangeEndEnum, {
    nullable: true,
    description:
      'Which end of a range of numbers it is ("từ số 101/QĐ-UBND đến số 115/QĐ-UBND"); null when it stands for itself alone.',
  })
  readonly rangeEnd!: RangeEnd | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the relation takes effect; null when the words do not state it.',
  })
  readonly effectiveFrom!: string | null;

  @Field(() => ClaimsObject, { description: 'What it says about the document.' })
  readonly claims!: ClaimsObject;

  @Field(() => RelationRuleEnum, { description: 'The rule that decided its role and relation.' })
  readonly rule!: RelationRuleId;
}

/** What was recognised in a text. Its source object is a reading. */
@ObjectType('Extraction', { description: 'What was recognised in a text (kết quả nhận dạng); nothing is saved.' })
export class ExtractionObject {
  @Field(() => ExtractedHeadObject, { description: 'What the text says about its own document.' })
  readonly head!: ExtractedHeadObject;

  @Field(() => [ExtractedMentionObject], { description: 'All mentions, in text order.' })
  readonly mentions!: readonly ExtractedMentionObject[];

  @AssumedListSize(READING_LIMIT_SIZE)
  @Field(() => [ReadingLimitEnum], {
    description: 'Bounds that the text reached, beyond which it was not read; empty for ordinary texts.',
  })
  readonly limits!: readonly ReadingLimit[];
}
