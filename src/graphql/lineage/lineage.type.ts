import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityTier } from '../../app/lineage/authority-tier.js';
import type { StopReason, TraceRequest } from '../../store/legal-store.js';
import { CitationObject } from '../citation/citation.type.js';
import { DocumentObject } from '../document/document.type.js';
import { Cost } from '../limits/field-cost.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';

/** Schema enum of directions. */
export const LineageDirectionEnum = describeEnum<TraceRequest['direction']>(
  'LineageDirection',
  'Which way a lineage is walked (chiều truy vết).',
  {
    BASES: 'What the document rests on, citing to cited.',
    DERIVED: 'What rests on the document, cited to citing.',
  },
);

const StopReasonEnum = describeEnum<StopReason>('StopReason', 'Why a lineage ended early (lý do dừng).', {
  DEPTH: 'Edges lead on from a document at the last depth.',
  NODES: 'More documents were found than may be kept.',
  EDGES: 'More citations stand among the documents kept than may be shown.',
  TIME: 'The time was over.',
});

/** Schema enum of tiers. */
export const AuthorityTierEnum = describeEnum<AuthorityTier>(
  'AuthorityTier',
  'Rank of a document by who issued it (thứ bậc), highest first: the State by the Law on Promulgation of Legal Documents, then the Party and the Front.',
  {
    CONSTITUTION: 'The Constitution (Hiến pháp).',
    LAW: 'Codes, laws and resolutions of the National Assembly (Quốc hội).',
    ORDINANCE: 'Ordinances and resolutions of its Standing Committee (Ủy ban thường vụ Quốc hội).',
    PRESIDENT: 'Orders and decisions of the President (Chủ tịch nước).',
    GOVERNMENT: 'Decrees and resolutions of the Government (Chính phủ).',
    PRIME_MINISTER: 'Decisions and directives of the Prime Minister (Thủ tướng Chính phủ).',
    CENTRAL_STATE: 'Ministries, courts and other central bodies of the State.',
    PROVINCE: 'Councils and committees of provinces and cities (cấp tỉnh).',
    DISTRICT: 'Those of districts (cấp huyện).',
    COMMUNE: 'Those of communes (cấp xã).',
    PARTY_CENTRAL: 'Central organs of the Party (Trung ương Đảng).',
    PARTY_LOCAL: 'Party committees and congresses of provinces and below.',
    FRONT: 'The Fatherland Front and mass organisations.',
    OTHER: 'Issuer and type do not tell.',
  },
);

/** A document of a lineage. */
@ObjectType('LineageDocument', { description: 'A document that a lineage keeps (văn bản trong chuỗi).' })
export class LineageDocumentObject {
  @Field(() => DocumentObject, { description: 'The document.' })
  readonly document!: DocumentObject;

  @Field(() => Int, { description: 'Fewest citations between it and the root; 0 for the root.' })
  readonly depth!: number;
}

/** A lineage; its value is what `traceLineage` gives. */
@ObjectType('Lineage', {
  description: 'What a document rests on, or what rests on it, over several steps (chuỗi văn bản): each document once.',
})
export class LineageObject {
  @Field(() => DocumentObject, { description: 'The document that the walk starts from.' })
  readonly root!: DocumentObject;

  @Cost({ size: { kind: 'parent' } })
  @Field(() => [LineageDocumentObject], {
    description: 'Documents kept, by depth, newest first, then key; the root first.',
  })
  readonly documents!: readonly LineageDocumentObject[];

  @Cost({ size: { kind: 'parent' } })
  @Field(() => [CitationObject], { description: 'Citations among them, by citing key, cited key and kind.' })
  readonly citations!: readonly CitationObject[];

  @Field(() => Int, {
    description:
      'Mentions of these kinds that lead nowhere yet, in or (DERIVED) perhaps of the documents kept; at most 1,000 are counted.',
  })
  readonly unlinkedCount!: number;

  @Field(() => Int, { description: 'INFERRED citations left out; at most 1,000 are counted.' })
  readonly inferredLeftOut!: number;

  @Field(() => Int, { description: 'Documents without a date that `asOf` let stay; at most 1,000 are counted.' })
  readonly undatedKept!: number;

  @Field(() => StopReasonEnum, {
    nullable: true,
    description: 'Why the walk ended early, null when it saw everything.',
  })
  readonly stoppedBy!: StopReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day as of which it was asked for.' })
  readonly asOf!: string | null;
}
