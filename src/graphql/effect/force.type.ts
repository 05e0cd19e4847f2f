import 'reflect-metadata';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { DatedFact, ForceStatus } from '../../domain/force.js';
import type { Assurance } from '../../domain/reading/citation.js';
import { CitationObject } from '../citation/citation.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { AssuranceEnum } from '../schema/enums.js';

const ForceStatusEnum = describeEnum<ForceStatus>(
  'ForceStatus',
  'Whether a document is in force (tình trạng hiệu lực).',
  {
    IN_FORCE: 'In force (còn hiệu lực): it took effect, and evidence reaches the day.',
    PARTLY_IN_FORCE: 'In force but for provisions that were repealed or replaced (hết hiệu lực một phần).',
    NOT_YET_IN_FORCE: 'It takes effect later (chưa có hiệu lực).',
    EXPIRED: 'No longer in force (hết hiệu lực).',
    SUSPENDED: 'Suspended (tạm ngưng hiệu lực).',
    UNKNOWN: 'What is known does not tell (không rõ).',
  },
);

const DatedFactEnum = describeEnum<DatedFact>('DatedFact', 'What a day of a document is (loại mốc thời gian).', {
  EFFECTIVE_FROM: 'First day in force.',
  PROVISIONS_EFFECTIVE_FROM: 'First day in force of some provisions.',
  EXPIRED_ON: 'First day no longer in force.',
  PROVISIONS_EXPIRED_ON: 'First day on which some provisions are no longer in force.',
  CHECKED_ON: 'Day on which a source was checked and knew of no end.',
});

/** A dated fact as a cause. */
@ObjectType('DatedEvidence', { description: 'A quoted or recorded day that bears on force (mốc thời gian có nguồn).' })
export class DatedEvidenceObject {
  @Field(() => DatedFactEnum, { description: 'What the day is.' })
  readonly fact!: DatedFact;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly date!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => String, { description: 'Where it was read, with the words of a clause quoted.' })
  readonly source!: string;
}

/** The union of what causes a status. */
export const ForceCauseUnion = createUnionType({
  name: 'ForceCause',
  description: 'What bears on force (căn cứ xác định hiệu lực): a day, or a citation of another document.',
  types: () => [CitationObject, DatedEvidenceObject] as const,
  resolveType: (value: object) => ('fact' in value ? 'DatedEvidence' : 'Citation'),
});

/** Force of a document on a day; its value is what `forcesOf` gives. */
@ObjectType('Force', { description: 'Whether a document is in force on a day (hiệu lực), and what says so.' })
export class ForceObject {
  @Field(() => ForceStatusEnum, { description: 'Whether it is in force.' })
  readonly status!: ForceStatus;

  @Field(() => DateScalar, { description: 'The day that is asked about.' })
  readonly at!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day since which the status holds; of UNKNOWN the last day that evidence reaches, null when there is none.',
  })
  readonly since!: string | null;

  @AssumedListSize(5)
  @Field(() => [ForceCauseUnion], {
    description: 'What bears on it: days first, then citations by the day they act from.',
  })
  readonly causes!: readonly unknown[];
}
