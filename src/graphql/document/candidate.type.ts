import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Match } from '../../store/rows.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { describeEnum } from '../schema/describe-enum.js';
import { CandidateReasonObject } from './candidate-reason.type.js';
import { DocumentObject } from './document.type.js';

const MatchEnum = describeEnum<Match>(
  'Match',
  'How well a candidate agrees with the query, or with what the citation states (mức phù hợp).',
  {
    MATCH: 'It agrees on every criterion, and no other document does.',
    POSSIBLE: 'It agrees as far as is known, but so do others, or a criterion is not known.',
    CONTRADICTED: 'The number agrees, but something else does not; the reasons say what.',
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
  readonly match!: Match;

  @AssumedListSize(5)
  @Field(() => [CandidateReasonObject], {
    description: 'What agrees and what does not, one reason for each compared property.',
  })
  readonly reasons!: readonly CandidateReasonObject[];
}
