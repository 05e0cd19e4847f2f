import 'reflect-metadata';
import { Field, InterfaceType } from 'type-graphql';
import { typeOfId } from '../../app/ids.js';
import type { Assurance, Extent, InferenceReason } from '../../domain/reading/citation.js';
import { connectionOf } from '../connection/connection.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, ExtentEnum, InferenceReasonEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';

/** What all evidence has. Its source object bears the global id of a mention, or of an assertion by a record or a person. */
@InterfaceType('Evidence', {
  implements: NodeObject,
  description:
    'What supports a citation (chứng cứ): the words of a text, an entry in a catalogue, or the decision of a person.',
  resolveType: (row: NodeObject) => typeOfId(row.id) ?? undefined,
  autoRegisterImplementations: false,
})
export abstract class EvidenceObject extends NodeObject {
  @Field(() => ExtentEnum, {
    description: 'Whether it concerns the whole document or only some of its provisions.',
  })
  readonly extent!: Extent;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day on which the relation takes effect; null when it does not state it.',
  })
  readonly effectiveFrom!: string | null;

  @Field(() => AssuranceEnum, {
    nullable: true,
    description: 'Who vouches for the link; null for words that are not linked to a document.',
  })
  readonly assurance!: Assurance | null;

  @Field(() => InferenceReasonEnum, {
    nullable: true,
    description: 'The rule that inferred the link; null unless `assurance` is INFERRED.',
  })
  readonly reason!: InferenceReason | null;
}

/** Connection over evidence. */
export const { Edge: EvidenceEdge, Connection: EvidenceConnection } = connectionOf(
  'Evidence',
  () => EvidenceObject,
  'pieces of evidence',
);
