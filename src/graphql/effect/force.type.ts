import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { DatedFact, ForceStatus } from '../../domain/force.js';
import type { Assurance } from '../../domain/reading/citation.js';
import type { CitationRow } from '../../store/rows.js';
import { CitationObject } from '../citation/citation.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { AssuranceEnum, ForceStatusEnum } from '../schema/enums.js';
import { OriginObject } from '../schema/origin.type.js';

const DatedFactEnum = describeEnum<DatedFact>(
  'DatedFact',
  'What happens to a document on a day (loại mốc thời gian).',
  {
    EFFECTIVE_FROM: 'First day in force.',
    PROVISIONS_EFFECTIVE_FROM: 'First day in force of some provisions.',
    EXPIRED_ON: 'First day no longer in force.',
    PROVISIONS_EXPIRED_ON: 'First day on which some provisions are no longer in force.',
    CHECKED_ON: 'Day on which a source was checked that reported no end of force.',
  },
);

/** A dated fact as a cause of force. */
@ObjectType('DatedStatement', {
  description:
    'A quoted or recorded day of a document that helps to determine whether it is in force (mốc thời gian có nguồn).',
})
export class DatedStatementObject {
  @Field(() => DatedFactEnum, { description: 'What happens on the day.' })
  readonly fact!: DatedFact;

  @Field(() => DateScalar, { description: 'The day.' })
  readonly date!: string;

  @Field(() => AssuranceEnum, { description: 'Who vouches for it.' })
  readonly assurance!: Assurance;

  @Field(() => OriginObject, { description: 'Where it was found.' })
  readonly origin!: OriginObject;
}

/** A cause of force: one of its last two fields is given, or both for a day that another document states. */
@ObjectType('ForceCause', {
  description:
    'What helps to determine whether a document is in force (căn cứ xác định hiệu lực): a citation by another document, or a day of its own, and when it acts. Both are given where the other document puts the day into a clause of this one.',
})
export class ForceCauseObject {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which it acts: the day of the statement; of a citation, the day that its evidence states, else the first day in force of the citing provision. Null when unknown.',
  })
  readonly from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'First day on which it does not act any more, of a suspension by a document whose end is known; null for all else.',
  })
  readonly until!: string | null;

  @Field(() => CitationObject, {
    nullable: true,
    description:
      'The citation by which another document amends, replaces, repeals or suspends this one; null for a statement of its own text or of a record.',
  })
  readonly citation!: CitationRow | null;

  @Field(() => DatedStatementObject, {
    nullable: true,
    description:
      'The day that is stated or recorded of the document itself, also in an amendment of its clause on effect; null for any other citation.',
  })
  readonly statement!: DatedStatementObject | null;
}

/** Force of a document on a day. Its source object comes from `forceOf`. */
@ObjectType('Force', { description: 'Whether a document is in force on a day (hiệu lực), with the evidence for it.' })
export class ForceObject {
  @Field(() => ForceStatusEnum, { description: 'Whether the document is in force on that day.' })
  readonly status!: ForceStatus;

  @Field(() => DateScalar, { description: 'The day in question.' })
  readonly at!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Day since which the status holds; for UNKNOWN, the last day of which something is known, such as the first day in force. Null for NOT_YET_IN_FORCE, and for UNKNOWN where there is no such day.',
  })
  readonly since!: string | null;
}
