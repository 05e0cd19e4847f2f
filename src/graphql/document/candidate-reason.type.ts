import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ComparedClaim } from '../../domain/identity/candidate-reason.js';
import { describeEnum } from '../schema/describe-enum.js';

const ComparedClaimEnum = describeEnum<ComparedClaim>(
  'ComparedClaim',
  'Property on which a candidate is compared (tiêu chí so).',
  {
    NUMBER: 'Its number.',
    LETTERS: 'The letters of its number, compared with the requested type.',
    NAME: 'Its name.',
    ISSUER: 'Its issuer or numbering authority, by name.',
    DATE: 'Its day of issue, ISO.',
    YEAR: 'Its year of issue.',
    TYPE: 'Its type, as in `DocumentType`.',
    TERM: 'Term of office of its issuer (khóa), in digits.',
    ORDINAL: 'Ordinal in its series (lần thứ), in digits.',
    LATER_THAN_CITING:
      'Its day of issue, ISO, which is later than that of the citing document, the value asked for: nothing rests on a later document or changes it.',
  },
);

/** A reason for or against a candidate. */
@ObjectType('CandidateReason', { description: 'How a candidate compares on one property (lý do).' })
export class CandidateReasonObject {
  @Field(() => ComparedClaimEnum, { description: 'The compared property.' })
  readonly claim!: ComparedClaim;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the two values agree; null when the value of the candidate is unknown.',
  })
  readonly agrees!: boolean | null;

  @Field(() => String, {
    description:
      'The value asked for, or stated by the citation; a number or year with letters that look like digits is as it was asked, and does not agree. For LETTERS, the name of a type.',
  })
  readonly asked!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value of the candidate; null when unknown. For LETTERS, its number.',
  })
  readonly found!: string | null;
}
