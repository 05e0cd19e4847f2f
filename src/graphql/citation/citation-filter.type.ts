import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { CitationConditions, EndConditions } from '../../app/find/list-citations.js';
import { ASSURANCES, type Assurance, CITATION_KINDS, type CitationKind } from '../../domain/reading/citation.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { checkedText, valuesOrAll, valuesOrNull } from '../limits/arguments.js';
import { DateScalar } from '../schema/date.scalar.js';
import { AssuranceEnum, CitationKindEnum, DocumentTypeEnum } from '../schema/enums.js';

/** Conditions on the document at one end of a citation. */
@InputType('CitationEndFilter', {
  description:
    'Which documents at one end of a citation (văn bản viện dẫn hoặc được viện dẫn): all conditions given hold together.',
})
export class CitationEndFilterInput implements EndConditions {
  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Only these types.' })
  readonly types?: readonly DocumentType[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only documents that this body issued or in whose series they stand.',
  })
  readonly bodyId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Include documents of the bodies that became the one of `bodyId` or were merged into it.',
  })
  readonly rollUp!: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only stubs, which have no text (true), or only documents with a text (false).',
  })
  readonly isStub?: boolean | null;
}

/** Conditions on citations. */
@InputType('CitationFilter', {
  description:
    'Which citations (bộ lọc viện dẫn): all conditions given hold together. `year`, `from` and `to` are those of the citing document.',
})
export class CitationFilterInput implements CitationConditions {
  @Field(() => [CitationKindEnum], { nullable: true, description: 'Only these kinds.' })
  readonly kinds?: readonly CitationKind[] | null;

  @Field(() => [AssuranceEnum], { defaultValue: ASSURANCES, description: 'Only these assurances.' })
  readonly assurance!: readonly Assurance[];

  @Field(() => CitationEndFilterInput, { nullable: true, description: 'Only citations by such documents.' })
  readonly citing?: CitationEndFilterInput | null;

  @Field(() => CitationEndFilterInput, { nullable: true, description: 'Only citations of such documents.' })
  readonly cited?: CitationEndFilterInput | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only citing documents of this year: of the day of issue, or of the number where the day is unknown.',
  })
  readonly year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Only citing documents issued on this day or later. One whose day is unknown is kept where its whole year lies within `from` and `to`.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only citing documents issued on this day or earlier, as `from`.',
  })
  readonly to?: string | null;
}

/** Returns the conditions of a filter; throws INVALID for an empty list and TOO_LARGE for a text that is too long. */
export function checkedCitationConditions(filter: CitationFilterInput | null | undefined): CitationConditions {
  if (!filter) return {};
  return {
    ...filter,
    kinds: valuesOrAll('kinds', filter.kinds, CITATION_KINDS),
    assurance: valuesOrAll('assurance', filter.assurance, ASSURANCES),
    citing: checkedEnd('citing', filter.citing),
    cited: checkedEnd('cited', filter.cited),
  };
}

function checkedEnd(name: string, end: CitationEndFilterInput | null | undefined): EndConditions {
  if (!end) return {};
  checkedText(`${name}.bodyId`, end.bodyId ?? '');
  return { ...end, types: valuesOrNull(`${name}.types`, end.types) };
}

/** Whether a filter, as it was given, asks about documents, so that citations are looked through until some fit. */
export function asksAboutDocuments(filter: unknown): boolean {
  const { citing, cited, year, from, to } = (filter ?? {}) as Partial<CitationFilterInput>;
  return [citing, cited, year, from, to].some((one) => one !== undefined && one !== null);
}
