import { Field, Int, ObjectType } from 'type-graphql';
import { EvidenceUnion } from '../citation/evidence.type.js';
import { connectionOf } from '../connection/connection.type.js';
import { NodeObject } from '../schema/node.type.js';

/** A provision. Its source object is a provision row with its global id. */
@ObjectType('Provision', {
  implements: NodeObject,
  description:
    'A provision of a document (điều khoản): a section of its text, or one that is known only from citations.',
})
export class ProvisionObject extends NodeObject {
  @Field(() => String, {
    description: 'Its path, stable and unique within the document: `dieu-5/khoan-2/diem-a`, `chuong-3`, `phu-luc-i`.',
  })
  readonly path!: string;
}

/** Connection over provisions. */
export const { Edge: ProvisionEdge, Connection: ProvisionConnection } = connectionOf(
  'Provision',
  () => ProvisionObject,
  'provisions, in the order of their numbers',
);

/** Connection over evidence that names a provision. One document can appear several times, with different evidence. */
export const { Edge: ProvisionCitationEdge, Connection: ProvisionCitationConnection } = connectionOf(
  'ProvisionCitation',
  () => EvidenceUnion,
  'pieces of evidence that name a provision, newest citing document first',
);

/** A place that names a provision of its own document. Its source object is from the reading, with the document's id. */
@ObjectType('InternalReference', {
  description: 'A place in a text that names a provision of the same text (dẫn chiếu nội bộ).',
})
export class InternalReferenceObject {
  @Field(() => String, { description: 'The words that name it.' })
  readonly quote!: string;

  @Field(() => Int, { description: 'UTF-16 offset of its first character in the content of the text.' })
  readonly start!: number;

  @Field(() => Int, { description: 'UTF-16 offset just after its last character.' })
  readonly end!: number;

  @Field(() => String, { nullable: true, description: 'Path of the section that contains it.' })
  readonly section!: string | null;
}
