import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';
import type { ComparedClaim } from '../../domain/identity/candidate-reason.js';
import { describeEnum } from '../schema/describe-enum.js';

const ComparedClaimEnum = describeEnum<ComparedClaim>(
  'ComparedClaim',
  'What a document is compared on (tiêu chí so).',
  {
    NUMBER: 'Its number.',
    LETTERS: 'Whether the letters of its number can stand for the type asked for.',
    NAME: 'Its name.',
    ISSUER: 'Its issuer or numbering authority, by name.',
    DATE: 'Its day of issue, ISO.',
    YEAR: 'Its year of issue.',
    TYPE: 'Its type, as in `DocumentType`.',
    TERM: 'The term of the body that issued it (khóa), in digits.',
    ORDINAL: 'Which one of its series it is (lần thứ), in digits.',
  },
);

/** One reason of a candidate. */
@ObjectType('CandidateReason', { description: 'How a candidate compares on one claim (lý do).' })
export class CandidateReasonObject {
  @Field(() => ComparedClaimEnum, { description: 'What is compared.' })
  readonly claim!: ComparedClaim;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether both agree; null where nothing is known of the candidate.',
  })
  readonly agrees!: boolean | null;

  @Field(() => String, { description: 'What was asked for, or what the citation says; of LETTERS the name of a type.' })
  readonly asked!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is known of the candidate, null where nothing is; of LETTERS its number.',
  })
  readonly found!: string | null;
}
