import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Match } from '../../store/rows.js';
import { describeEnum } from '../schema/describe-enum.js';
import { DocumentObject } from './document.type.js';

const MatchEnum = describeEnum<Match>('Match', 'How well a candidate agrees with what was asked (mức phù hợp).', {
  MATCH: 'It agrees with all that was asked, and it alone.',
  POSSIBLE: 'It agrees with all that was asked, but is not alone.',
  CONTRADICTED: 'The number agrees, another claim does not; the reasons say which.',
});

/** A candidate. */
@ObjectType('Candidate', { description: 'A document that may be meant (văn bản ứng viên).' })
export class CandidateObject {
  @Field(() => DocumentObject, { description: 'The document.' })
  readonly document!: DocumentObject;

  @Field(() => Int, { description: 'Place in the list, from 1.' })
  readonly rank!: number;

  @Field(() => MatchEnum, { description: 'How well it agrees.' })
  readonly match!: Match;

  @Field(() => [String], { description: 'What agrees and what does not, in short English phrases.' })
  readonly reasons!: readonly string[];
}
