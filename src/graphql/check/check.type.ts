import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { CheckCode, CheckLevel, CheckVerdict } from '../../app/check/finding.js';
import type { Assurance, InferenceReason } from '../../domain/reading/citation.js';
import type { MentionState } from '../../domain/reading/mention.js';
import type { ReadingLimit } from '../../domain/reading/reading-limits.js';
import { CandidateObject } from '../document/candidate.type.js';
import { DocumentObject } from '../document/document.type.js';
import { ForceObject } from '../effect/force.type.js';
import {
  ExtractedHeadObject,
  ExtractedMentionObject,
  READING_LIMIT_SIZE,
  ReadingLimitEnum,
} from '../extraction/extraction.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { AssuranceEnum, InferenceReasonEnum, MentionStateEnum } from '../schema/enums.js';
import { OriginObject } from '../schema/origin.type.js';

const CheckVerdictEnum = describeEnum<CheckVerdict>(
  'CheckVerdict',
  'What the findings on a citation of a draft come to (kết luận), the gravest first.',
  {
    FAULT: 'Something is wrong.',
    REVIEW: 'Somebody has to look at it.',
    OPEN: 'The store does not know enough to tell.',
    CORRECT:
      'Nothing wrong was seen: what the draft states agrees with the store as far as that knows, and nothing in the store ends the document by the day.',
  },
);

const CheckLevelEnum = describeEnum<CheckLevel>('CheckLevel', 'How much a finding weighs (mức độ).', {
  FAULT: 'It is wrong.',
  REVIEW:
    'Somebody has to look at it: it may be meant so, or what is known of the document rests on citations or inferences.',
  OPEN: 'The store does not know enough to tell.',
  NOTE: 'Good to know; it does not count for the verdict.',
});

const CheckCodeEnum = describeEnum<CheckCode>(
  'CheckCode',
  'What a finding on a citation of a draft says (nội dung phát hiện).',
  {
    NOT_FOUND: 'No document of the store has this number or name.',
    AMBIGUOUS: 'Several documents may be meant, or the only one is contradicted; see the candidates.',
    NUMBER: 'The number is another: what the draft states beside it leads to one document alone.',
    YEAR_OF_NUMBER: 'The year in the number is not that of the day beside it.',
    DATE: 'The day of issue is another.',
    YEAR: 'The year of issue is another.',
    ISSUER: 'The issuer is another.',
    TYPE: 'The type is another.',
    TITLE: 'The title is another, or is put in other words.',
    ISSUED_LATER: 'The document was issued after the day; `since` is its day of issue.',
    NOT_YET_IN_FORCE: 'The document is not yet in force on the day; `since` is its first day in force.',
    EXPIRED: 'The document is no longer in force on the day.',
    SUSPENDED: 'The document is suspended on the day.',
    PARTLY_IN_FORCE: 'Only a part of the document is in force on the day.',
    MAYBE_ENDED: 'Another document may have ended or suspended it; that is not certain, or its day is not known.',
    FORCE_UNKNOWN: 'The store does not know when the document takes effect.',
    NO_END_KNOWN: 'The document is in force from the day in `since`, and nothing in the store ends it by the day.',
    AMENDED: 'Another document has amended it by the day.',
    PROVISION_MISSING: 'The text in the store does not have the provision; `known` is the path of the last one there.',
    PROVISION_REPEALED: 'The provision, or one that holds it, was repealed by the day.',
    PROVISION_SUSPENDED: 'The provision, or one that holds it, is suspended on the day.',
    PROVISION_AMENDED:
      'The provision, one within it or one that holds it was amended or replaced by the day, or one within it repealed. A NOTE where the draft names the amending document.',
    ORDER_LATE: 'The basis stands behind one of less legal force, which `known` quotes.',
    ORDER_EARLY: 'The basis stands before one of more legal force, which `known` quotes.',
  },
);

/** A finding. Its source object is made of a `Finding`. */
@ObjectType('CheckFinding', {
  description: 'One finding on a citation of a draft, with the right value and its source (phát hiện).',
})
export class CheckFindingObject {
  @Field(() => CheckCodeEnum, { description: 'What it says.' })
  readonly code!: CheckCode;

  @Field(() => CheckLevelEnum, { description: 'How much it weighs.' })
  readonly level!: CheckLevel;

  @Field(() => String, {
    nullable: true,
    description:
      'The value in the draft that differs: a day in ISO 8601, a type as in `DocumentType`, else as written.',
  })
  readonly stated!: string | null;

  @Field(() => String, { nullable: true, description: 'The right value, written likewise.' })
  readonly known!: string | null;

  @Field(() => AssuranceEnum, { nullable: true, description: 'Who vouches for the right value, or for the day.' })
  readonly assurance!: Assurance | null;

  @Field(() => OriginObject, { nullable: true, description: 'Where it was found.' })
  readonly origin!: OriginObject | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day on which it holds; null where it is not known.' })
  readonly since!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the provision of the cited document that it is about, as in `Provision.path`.',
  })
  readonly provision!: string | null;

  @Field(() => DocumentObject, {
    nullable: true,
    description:
      'The document that made it so: that ended, suspended or amended; for the order the one that it should change places with.',
  })
  readonly by!: DocumentObject | null;

  @Field(() => String, { nullable: true, description: 'The words by which that document does so.' })
  readonly quote!: string | null;

  @Field(() => String, { nullable: true, description: 'The catalogue that records it, where words do not show it.' })
  readonly recordedBy!: string | null;
}

/** A checked citation. */
@ObjectType('CheckedCitation', {
  description: 'A citation of a draft, with what is to say of it (viện dẫn đã kiểm tra).',
})
export class CheckedCitationObject {
  @Field(() => ExtractedMentionObject, {
    description: 'The words of the draft, where they stand, and what they claim.',
  })
  readonly mention!: ExtractedMentionObject;

  @Field(() => CheckVerdictEnum, { description: 'What the findings come to.' })
  readonly verdict!: CheckVerdict;

  @Field(() => MentionStateEnum, { description: 'Whether the words lead to a document of the store.' })
  readonly state!: MentionState;

  @Field(() => DocumentObject, {
    nullable: true,
    description:
      'The document meant: the one to which the words lead, or the only one that they can mean where they are misprinted; null where none is known.',
  })
  readonly document!: DocumentObject | null;

  @Field(() => AssuranceEnum, {
    nullable: true,
    description: 'Who vouches that it is meant; null where the words do not lead to it.',
  })
  readonly assurance!: Assurance | null;

  @Field(() => InferenceReasonEnum, { nullable: true, description: 'Why that is only inferred; null where it is not.' })
  readonly reason!: InferenceReason | null;

  @AssumedListSize(0)
  @Field(() => [CandidateObject], {
    description: 'Documents that may be meant where none is sure, best first, at most 5; most citations have none.',
  })
  readonly candidates!: readonly CandidateObject[];

  @Field(() => ForceObject, {
    nullable: true,
    description: 'Whether the document is in force on the day, with the evidence; null where no document is known.',
  })
  readonly force!: ForceObject | null;

  @AssumedListSize(2)
  @Field(() => [CheckFindingObject], {
    description: 'What was found: facts that differ first, then its force, its provisions, its place among the bases.',
  })
  readonly findings!: readonly CheckFindingObject[];
}

/** How many citations have each verdict. */
@ObjectType('CheckCounts', { description: 'How many citations have each verdict (số lượng theo kết luận).' })
export class CheckCountsObject {
  @Field(() => Int, { description: 'FAULT.' })
  readonly fault!: number;

  @Field(() => Int, { description: 'REVIEW.' })
  readonly review!: number;

  @Field(() => Int, { description: 'OPEN.' })
  readonly open!: number;

  @Field(() => Int, { description: 'CORRECT.' })
  readonly correct!: number;
}

/** The check of a draft. */
@ObjectType('DraftCheck', {
  description: 'What the check of a draft found (kết quả kiểm tra căn cứ). Nothing of the draft is kept.',
})
export class DraftCheckObject {
  @Field(() => DateScalar, { description: 'The day on which the citations must stand.' })
  readonly on!: string;

  @Field(() => ExtractedHeadObject, { description: 'What the draft says about itself.' })
  readonly head!: ExtractedHeadObject;

  @Field(() => CheckCountsObject, { description: 'How many citations have each verdict.' })
  readonly counts!: CheckCountsObject;

  @Field(() => [CheckedCitationObject], {
    description:
      'The citations in the order of the draft, at most 1,000. Documents named within the title of another are among them where their number or day is stated; of these only the facts are compared.',
  })
  readonly citations!: readonly CheckedCitationObject[];

  @Field(() => Boolean, { description: 'Whether that is all of them.' })
  readonly isComplete!: boolean;

  @AssumedListSize(READING_LIMIT_SIZE)
  @Field(() => [ReadingLimitEnum], {
    description: 'Bounds that the draft reached, beyond which it was not read; empty for ordinary texts.',
  })
  readonly limits!: readonly ReadingLimit[];
}
