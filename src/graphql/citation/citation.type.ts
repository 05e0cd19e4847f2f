import { Field, ObjectType } from 'type-graphql';
import type { Assurance, CitationKind, Extent, InferenceReason } from '../../domain/reading/citation.js';
import { connectionOf } from '../connection/connection.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, CitationKindEnum, ExtentEnum, InferenceReasonEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';

/** A citation. Its source object is a citation row. */
@ObjectType('Citation', {
  implements: NodeObject,
  description:
    'A relation of one kind from a citing document to a cited one (quan hệ viện dẫn), derived from all its evidence.',
})
export class CitationObject extends NodeObject {
  @Field(() => CitationKindEnum, { description: 'Relation of the citing document to the cited one.' })
  readonly kind!: CitationKind;

  @Field(() => ExtentEnum, {
    description: 'WHOLE when any of its evidence concerns the whole document by this relation, otherwise PART.',
  })
  readonly extent!: Extent;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Earliest day on which the relation takes effect, as its evidence states.',
  })
  readonly effectiveFrom!: string | null;

  @Field(() => AssuranceEnum, {
    description:
      'Who vouches for the relation, the strongest of its evidence. `Evidence.assurance` says who vouches for the link: words that surely name a document can speak of a relation that is INFERRED.',
  })
  readonly assurance!: Assurance;

  @Field(() => InferenceReasonEnum, {
    nullable: true,
    description: 'The rule that inferred it; null unless `assurance` is INFERRED.',
  })
  readonly reason!: InferenceReason | null;
}

/** Connection over the citations that a document makes or receives. */
export const { Edge: DocumentCitationEdge, Connection: DocumentCitationConnection } = connectionOf(
  'DocumentCitation',
  () => CitationObject,
  'citations, ordered by the document at the other end',
);
