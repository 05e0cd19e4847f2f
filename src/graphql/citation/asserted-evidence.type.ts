import { Field, ObjectType } from 'type-graphql';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { VerdictDecision } from '../../store/rows.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';
import { CitationKindEnum } from '../schema/enums.js';
import { NodeObject } from '../schema/node.type.js';
import { UrlScalar } from '../schema/url.scalar.js';
import { EvidenceObject } from './evidence.type.js';

/** An entry in a catalogue as evidence. Its source object comes from `evidenceSource`. */
@ObjectType('RecordEvidence', {
  implements: [NodeObject, EvidenceObject],
  description: 'A relation recorded in a catalogue (dữ liệu danh mục).',
})
export class RecordEvidenceObject extends EvidenceObject {
  @Field(() => String, { description: 'Name of the catalogue.' })
  readonly source!: string;

  @Field(() => UrlScalar, { nullable: true, description: 'Web address of the entry in the catalogue.' })
  readonly url!: string | null;

  @Field(() => Boolean, { description: 'Whether it was checked against a second source.' })
  readonly checked!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was checked.' })
  readonly checkedOn!: string | null;
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

/** A verdict as evidence. Its source object comes from `evidenceSource`. */
@ObjectType('Verdict', {
  implements: [NodeObject, EvidenceObject],
  description: "A person's decision about a citation (kết luận của người duyệt).",
})
export class VerdictObject extends EvidenceObject {
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
