import { Field, ObjectType } from 'type-graphql';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { connectionOf } from '../connection/connection.type.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { ROOT_COUNT_WEIGHT } from '../limits/weights.js';
import { AttestedDateObject, AttestedObject } from '../schema/attested.type.js';
import { DocumentTypeEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';
import { OfficialStatusObject } from './official-status.type.js';

/** A document. Its source object is a document row. */
@ObjectType('Document', {
  implements: NodeObject,
  description:
    'A legal or policy document (văn bản): the work itself, whether its text is known or only what others say about it.',
})
export class DocumentObject extends NodeObject {
  @Field(() => String, {
    description:
      'Canonical key, readable and URL-safe: `NUMBER_AUTHORITY_PERIOD` (34-ct-tw_ban-chap-hanh-trung-uong_k11), ' +
      '`NAME_AUTHORITY_QUALIFIER`, or `src-…` for a document without number and name.',
  })
  readonly key!: string;

  @AssumedListSize(3)
  @Field(() => [String], { description: 'All keys that identify it, the canonical one first.' })
  readonly keys!: readonly string[];

  @Field(() => DocumentTypeEnum, { description: 'Type.' })
  readonly type!: DocumentType;

  @Field(() => String, { description: 'Vietnamese name of the type, in lower case: chỉ thị.' })
  readonly typeName!: string;

  @Field(() => AttestedObject, { nullable: true, description: 'Number and symbol (số, ký hiệu) in canonical form.' })
  readonly number!: AttestedObject | null;

  @Field(() => AttestedDateObject, { nullable: true, description: 'Day of issue (ngày ban hành).' })
  readonly issuedOn!: AttestedDateObject | null;

  @Field(() => AttestedDateObject, {
    nullable: true,
    description:
      'Day of issue that is stated although the number includes another year (ngày mâu thuẫn với số): ' +
      'it is shown, and nothing follows from it. `issuedOn` then has another day, or none.',
  })
  readonly contradictedDate?: AttestedDateObject | null;

  @Field(() => AttestedObject, { nullable: true, description: 'Title: the subject of the document (trích yếu).' })
  readonly title!: AttestedObject | null;

  @Field(() => OfficialStatusObject, {
    nullable: true,
    description:
      'The newest status that a catalogue gives it (tình trạng hiệu lực), whatever its texts say: `force` follows from texts and from how far sources reach, and may contradict it. Null where none does.',
  })
  readonly officialStatus?: OfficialStatusObject | null;

  @Field(() => Boolean, { description: 'Whether it is a stub: known only from citations or records, without a text.' })
  readonly isStub!: boolean;

  @AssumedListSize(2)
  @Field(() => [String], {
    description: 'Names of the issuers as read, including those that the vocabulary does not contain.',
  })
  readonly issuerNames!: readonly string[];
}

/** Connection over documents. */
export const { Edge: DocumentEdge, Connection: DocumentConnection } = connectionOf(
  'Document',
  () => DocumentObject,
  'documents, in order of the day of issue',
  ROOT_COUNT_WEIGHT,
);
