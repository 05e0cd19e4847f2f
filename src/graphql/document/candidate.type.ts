import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LookUpMatch } from '../../app/find/find-by-number.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { describeEnum } from '../schema/describe-enum.js';
import { CandidateReasonObject } from './candidate-reason.type.js';
import { DocumentObject } from './document.type.js';

/** How well a candidate agrees. */
export const MatchEnum = describeEnum<LookUpMatch>(
  'Match',
  'How well a candidate agrees with the query, or with what the citation states (mức phù hợp), best first. Candidates of a mention are POSSIBLE or CONTRADICTED.',
  {
    MATCH: 'It agrees on every criterion that was given, and no other document does.',
    POSSIBLE: 'It agrees as far as is known, but others agree as well, or a criterion is not known of it.',
    SIMILAR:
      'Did you mean this one? Nothing agrees; this differs by one slip: two digits that changed places, one missing or too many, `l` for 1, `O` for 0, one wrong letter.',
    CONTRADICTED: 'The number or name agrees, but something else does not; the reasons say what.',
  },
);

/** A candidate document. */
@ObjectType('Candidate', { description: 'A document that may be the one meant (văn bản ứng viên).' })
export class CandidateObject {
  @Field(() => DocumentObject, { description: 'The document.' })
  readonly document!: DocumentObject;

  @Field(() => Int, { description: 'Position in the list, from 1.' })
  readonly rank!: number;

  @Field(() => MatchEnum, { description: 'How well it agrees with the query, or with what the citation states.' })
  readonly match!: LookUpMatch;

  @AssumedListSize(9)
  @Field(() => [CandidateReasonObject], {
    description: 'What agrees and what does not, one reason for each compared property.',
  })
  readonly reasons!: readonly CandidateReasonObject[];
}
