import { Field, ObjectType } from 'type-graphql';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../../domain/reading/citation.js';
import { connectionOf } from '../connection/connection.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, CitationKindEnum, ExtentEnum, InferenceReasonEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';

/** A citation; its value is a citation row. */
@ObjectType('Citation', {
  implements: NodeObject,
  description:
    'An edge from a citing document to a cited one, of one kind (quan hệ viện dẫn), the sum of its evidence.',
})
export class CitationObject extends NodeObject {
  @Field(() => CitationKindEnum, { description: 'How the citing document bears on the cited one.' })
  readonly kind!: CitationKind;

  @Field(() => ExtentEnum, { description: 'WHOLE if any evidence says so, else PART.' })
  readonly extent!: Extent;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Earliest day from which the relation acts, as evidence states.',
  })
  readonly effectiveFrom!: string | null;

  @Field(() => AssuranceEnum, { description: 'The best of its evidence.' })
  readonly assurance!: Assurance;

  @Field(() => InferenceReasonEnum, { nullable: true, description: 'Why it is only INFERRED, else null.' })
  readonly reason!: InferenceReason | null;
}

/** Connection over citations. */
export const { Edge: CitationEdge, Connection: CitationConnection } = connectionOf(
  'Citation',
  () => CitationObject,
  'citations, by the other document, newest first',
);
