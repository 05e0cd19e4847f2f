import 'reflect-metadata';
import { createUnionType, Field, ObjectType } from 'type-graphql';
import type { CitationKind, Extent } from '../../domain/reading/citation.js';
import type { VerdictDecision } from '../../store/rows.js';
import { connectionOf } from '../connection/connection.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { CitationKindEnum, ExtentEnum } from '../schema/enums.js';
import { MentionObject } from './mention.type.js';

/** An entry in a catalogue as evidence. */
@ObjectType('RecordEvidence', { description: 'A relation recorded in a catalogue (dữ liệu danh mục).' })
export class RecordEvidenceObject {
  @Field(() => String, { description: 'Name of the catalogue.' })
  readonly source!: string;

  @Field(() => String, { nullable: true, description: 'Web address of the entry in the catalogue.' })
  readonly url!: string | null;

  @Field(() => Boolean, { description: 'Whether it was checked against a second source.' })
  readonly checked!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was checked.' })
  readonly checkedOn!: string | null;

  @Field(() => ExtentEnum, { description: 'Whether it concerns the whole document or only some of its provisions.' })
  readonly extent!: Extent;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which the relation takes effect.' })
  readonly effectiveFrom!: string | null;
}

const VerdictDecisionEnum = describeEnum<VerdictDecision['kind']>(
  'VerdictDecision',
  'What a person decided (quyết định duyệt).',
  {
    LINK: 'The words name this document.',
    REJECT: 'The words name no document.',
    SAME_DOCUMENT: 'Two keys belong to the same document.',
    CURRENT_TEXT: 'This text is the current one.',
  },
);

/** A verdict as evidence. */
@ObjectType('Verdict', { description: "A person's decision about a citation (kết luận của người duyệt)." })
export class VerdictObject {
  @Field(() => VerdictDecisionEnum, { description: 'What was decided.' })
  readonly decision!: VerdictDecision['kind'];

  @Field(() => String, { description: 'The words that the decision is about.' })
  readonly quote!: string;

  @Field(() => CitationKindEnum, { description: 'Kind of the citation that the decision supports.' })
  readonly kind!: CitationKind;

  @Field(() => String, { description: 'Who decided.' })
  readonly reviewer!: string;

  @Field(() => DateScalar, { description: 'Day of the decision.' })
  readonly decidedOn!: string;
}

/** The union of all evidence. */
export const EvidenceUnion = createUnionType({
  name: 'Evidence',
  description:
    'What supports a citation (chứng cứ): the words of a text, an entry in a catalogue, or the decision of a person.',
  types: () => [MentionObject, RecordEvidenceObject, VerdictObject] as const,
  resolveType: (value: object) => ('reviewer' in value ? 'Verdict' : 'checked' in value ? 'RecordEvidence' : 'Mention'),
});

/** Connection over evidence. */
export const { Edge: EvidenceEdge, Connection: EvidenceConnection } = connectionOf(
  'Evidence',
  () => EvidenceUnion,
  'pieces of evidence',
);
