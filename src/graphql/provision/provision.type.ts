import { Field, ObjectType } from 'type-graphql';
import { EvidenceObject } from '../citation/evidence.type.js';
import { connectionOf } from '../connection/connection.type.js';
import { NodeObject } from '../schema/node.type.js';
import { SpanObject, type SpanSource } from '../schema/span.type.js';

/** A provision. Its source object names it by document and path; see `provision-source`. */
@ObjectType('Provision', {
  implements: NodeObject,
  description:
    'A provision or numbered section of a document (điều khoản): part of its current text, or known only because something names it.',
})
export class ProvisionObject extends NodeObject {
  @Field(() => String, {
    description:
      'Its path, stable and unique within the document: `dieu-5/khoan-2/diem-a`, `chuong-3`, `phu-luc-i`, `muc-2`, `mo-dau`.',
  })
  readonly path!: string;
}

/** Connection over provisions. */
export const { Edge: ProvisionEdge, Connection: ProvisionConnection } = connectionOf(
  'Provision',
  () => ProvisionObject,
  'provisions',
);

/** Connection over evidence that names a provision. One document can appear several times, with different evidence. */
export const { Edge: ProvisionCitationEdge, Connection: ProvisionCitationConnection } = connectionOf(
  'ProvisionCitation',
  () => EvidenceObject,
  'pieces of evidence that name a provision, newest citing document first',
);

/** A place that names a provision of its own document. Its source object is from the reading, with the document's id. */
@ObjectType('InternalReference', {
  description: 'A place in a text that names a provision of the same text (dẫn chiếu nội bộ).',
})
export class InternalReferenceObject {
  @Field(() => String, { description: 'The words that name it.' })
  readonly quote!: string;

  @Field(() => SpanObject, { description: 'Where these words stand in the content of the text.' })
  readonly span!: SpanSource;
}

/** Connection over internal references. */
export const { Edge: InternalReferenceEdge, Connection: InternalReferenceConnection } = connectionOf(
  'InternalReference',
  () => InternalReferenceObject,
  'places in a text that name a provision of the same text, in text order',
);
