import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AuthorityTier } from '../../app/lineage/authority-tier.js';
import type { StopReason, TraceRequest } from '../../store/legal-store.js';
import { CitationObject } from '../citation/citation.type.js';
import { DocumentObject } from '../document/document.type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { describeEnum } from '../schema/describe-enum.js';

/** Schema enum of lineage directions. */
export const LineageDirectionEnum = describeEnum<TraceRequest['direction']>(
  'LineageDirection',
  'Direction in which a lineage is walked (chiều truy vết).',
  {
    BASES:
      'From citing to cited: every document that it cites, by the kinds that `kinds` names, else by all. These are not only its legal bases: BASED_ON, IMPLEMENTS and GUIDES lead to what it rests on, the other kinds to what it amends, repeals or only refers to.',
    DERIVED:
      'From cited to citing: every document that cites it, by the same kinds: what rests on it, what changes it, and what only refers to it.',
  },
);

const StopReasonEnum = describeEnum<StopReason>('StopReason', 'Why a lineage is incomplete (lý do dừng).', {
  DEPTH: 'Citations lead on from a document at the maximum depth.',
  DOCUMENTS: 'The walk found more documents than `maxDocuments`.',
  CITATIONS: 'There are more citations among the documents than `maxCitations`.',
  TIME: 'The walk ran out of time.',
});

/** Schema enum of ranks by issuer. */
export const AuthorityTierEnum = describeEnum<AuthorityTier>(
  'AuthorityTier',
  'Rank of a document by its issuer (thứ bậc), highest first: the State in the order of the Law on Promulgation of Legal Documents, then the Party and the Front.',
  {
    CONSTITUTION: 'The Constitution (Hiến pháp).',
    LAW: 'Codes, laws and resolutions of the National Assembly (Quốc hội).',
    ORDINANCE: 'Ordinances and resolutions of its Standing Committee (Ủy ban thường vụ Quốc hội).',
    PRESIDENT: 'Orders and decisions of the President (Chủ tịch nước).',
    GOVERNMENT: 'Decrees and resolutions of the Government (Chính phủ).',
    PRIME_MINISTER: 'Decisions and directives of the Prime Minister (Thủ tướng Chính phủ).',
    CENTRAL_STATE: 'Ministries, courts and other central bodies of the State.',
    PROVINCE: 'Councils and committees of provinces and cities (cấp tỉnh).',
    DISTRICT: 'Councils and committees of districts (cấp huyện).',
    COMMUNE: 'Councils and committees of communes (cấp xã).',
    PARTY_CENTRAL: 'Central organs of the Party (Trung ương Đảng).',
    PARTY_LOCAL: 'Party committees and congresses of provinces and below.',
    FRONT: 'The Fatherland Front and mass organisations.',
    OTHER: 'Issuer and type do not determine a rank.',
  },
);

/** A document in a lineage. */
@ObjectType('LineageDocument', { description: 'A document in a lineage (văn bản trong chuỗi).' })
export class LineageDocumentObject {
  @Field(() => DocumentObject, { description: 'The document.' })
  readonly document!: DocumentObject;

  @Field(() => Int, { description: 'Number of citations on the shortest path to the root; 0 for the root.' })
  readonly depth!: number;
}

/** A lineage. Its source object comes from `traceLineage`. */
@ObjectType('Lineage', {
  description:
    'Documents that a document cites, or that cite it, over several steps (chuỗi văn bản); each document once.',
})
export class LineageObject {
  @Field(() => DocumentObject, { description: 'The document from which the walk starts.' })
  readonly root!: DocumentObject;

  @Field(() => [LineageDocumentObject], {
    description: 'Documents found: the root first, then by depth, newest first, then key.',
  })
  readonly documents!: readonly LineageDocumentObject[];

  @Field(() => [CitationObject], {
    description: 'Citations among these documents, ordered by citing key, cited key and kind.',
  })
  readonly citations!: readonly CitationObject[];

  @Field(() => Int, {
    description:
      'Number of mentions of these kinds that are not linked yet: in the documents found (BASES), or possibly citing one of them (DERIVED). Counted up to 1,000.',
  })
  readonly unlinkedCount!: number;

  @Field(() => Int, { description: 'Number of INFERRED citations left out, counted up to 1,000.' })
  readonly inferredLeftOut!: number;

  @Field(() => Int, {
    description:
      'Number of documents found whose day is unknown, so that `asOf` could not exclude them; 0 without `asOf`. Counted up to 1,000.',
  })
  readonly undatedKept!: number;

  @Field(() => StopReasonEnum, {
    nullable: true,
    description: 'Why the walk ended early; null when it is complete.',
  })
  readonly stoppedBy!: StopReason | null;

  @Field(() => DateScalar, { nullable: true, description: 'The `asOf` day that was asked for; null where none was.' })
  readonly asOf!: string | null;
}
