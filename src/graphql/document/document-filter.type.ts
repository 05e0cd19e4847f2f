import 'reflect-metadata';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { DocumentConditions } from '../../app/find/document-filter.js';
import type { ForceStatus } from '../../domain/force.js';
import type { CitationKind } from '../../domain/reading/citation.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import { checkedText, valuesOrAll, valuesOrNull } from '../limits/arguments.js';
import { DateScalar } from '../schema/date.scalar.js';
import { BranchEnum, CitationKindEnum, DocumentTypeEnum, ForceStatusEnum, LevelEnum } from '../schema/enums.js';

/** A condition on the force of documents. */
@InputType('ForceFilter', { description: 'Which status a document has on a day (tình trạng hiệu lực).' })
class ForceFilterInput {
  @Field(() => [ForceStatusEnum], { description: 'One of these; at least one must be given.' })
  readonly statuses!: readonly ForceStatus[];

  @Field(() => DateScalar, { nullable: true, description: 'The day; today in Vietnam when absent.' })
  readonly at?: string | null;
}

/** Conditions on documents. */
@InputType('DocumentFilter', {
  description:
    'Which documents (bộ lọc văn bản): all conditions given hold together. Those on a body hold for one body, the numbering authority or an issuer.',
})
export class DocumentFilterInput implements Omit<DocumentConditions, 'force'> {
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

  @Field(() => String, {
    nullable: true,
    description: 'Only documents of bodies of this province or city; any of its names works.',
  })
  readonly place?: string | null;

  @Field(() => BranchEnum, { nullable: true, description: 'Only documents of bodies of this branch.' })
  readonly branch?: Branch | null;

  @Field(() => LevelEnum, { nullable: true, description: 'Only documents of bodies of this level.' })
  readonly level?: Level | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only documents of this year: of the day of issue, or of the number where the day is unknown.',
  })
  readonly year?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Issued on this day or later. A document whose day is unknown is kept where its whole year lies within `from` and `to`.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier, as `from`.' })
  readonly to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only stubs, which have no text (true), or only documents with a text (false).',
  })
  readonly isStub?: boolean | null;

  @Field(() => [CitationKindEnum], {
    nullable: true,
    description: 'Only documents that cite another in one of these ways.',
  })
  readonly cites?: readonly CitationKind[] | null;

  @Field(() => [CitationKindEnum], {
    nullable: true,
    description: 'Only documents that another cites in one of these ways, such as `AMENDS` for what was amended.',
  })
  readonly citedAs?: readonly CitationKind[] | null;

  @Field(() => ID, { nullable: true, description: 'Only documents with a role in this campaign.' })
  readonly campaignId?: string | null;

  @Field(() => ForceFilterInput, {
    nullable: true,
    description:
      'Only documents of this status, as `Document.force` tells it. A status that follows from more than 200 different days of repeal, replacement or suspension may be another here.',
  })
  readonly force?: ForceFilterInput | null;
}

/**
 * Returns the conditions of a filter, `today` being the day of force unless it names another; throws INVALID for an empty
 * list and TOO_LARGE for a text that is too long.
 */
export function checkedConditions(filter: DocumentFilterInput | null | undefined, today: string): DocumentConditions {
  if (!filter) return {};
  for (const name of ['bodyId', 'place', 'campaignId'] as const) checkedText(name, filter[name] ?? '');
  return {
    ...filter,
    types: valuesOrNull('types', filter.types),
    cites: valuesOrNull('cites', filter.cites),
    citedAs: valuesOrNull('citedAs', filter.citedAs),
    force: filter.force && {
      statuses: valuesOrAll('force.statuses', filter.force.statuses, []),
      at: filter.force.at ?? today,
    },
  };
}
