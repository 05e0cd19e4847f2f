import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ForceStatus } from '../../domain/force.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { DateScalar } from '../schema/date.scalar.js';
import { DocumentTypeEnum, ForceStatusEnum } from '../schema/enums.js';

/** How many documents have a type. */
@ObjectType('DocumentTypeCount', { description: 'Number of documents of a type (số văn bản theo loại).' })
export class DocumentTypeCountObject {
  @Field(() => DocumentTypeEnum, { description: 'The type.' })
  readonly type!: DocumentType;

  @Field(() => Int, { description: 'Number of documents.' })
  readonly count!: number;
}

/** How many documents are of a year. */
@ObjectType('YearCount', { description: 'Number of documents of a year (số văn bản theo năm).' })
export class YearCountObject {
  @Field(() => Int, { description: 'The year: of the day of issue, or of the number where the day is unknown.' })
  readonly year!: number;

  @Field(() => Int, { description: 'Number of documents.' })
  readonly count!: number;
}

/** How many documents are of a body. Its source object has the id of the body as `value`. */
@ObjectType('BodyCount', { description: 'Number of documents of a body (số văn bản theo cơ quan).' })
export class BodyCountObject {
  @Field(() => Int, { description: 'Number of documents that it issued or that are numbered in its series.' })
  readonly count!: number;
}

/** How many documents have a status. */
@ObjectType('StatusCount', { description: 'Number of documents of a status (số văn bản theo tình trạng hiệu lực).' })
export class StatusCountObject {
  @Field(() => ForceStatusEnum, { description: 'The status, as `Document.force` and the filter `force` tell it.' })
  readonly status!: ForceStatus;

  @Field(() => Int, { description: 'Number of documents.' })
  readonly count!: number;
}

/** What facets depend on. */
@ArgsType()
export class FacetsArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day of the statuses; today in Vietnam when absent.' })
  readonly at?: string | null;
}

/** Numbers of documents. Its source object is the loader of their parts. */
@ObjectType('DocumentFacets', {
  description: 'Numbers of documents by what they have in common (thống kê); each list has the greatest number first.',
})
export class DocumentFacetsObject {}
