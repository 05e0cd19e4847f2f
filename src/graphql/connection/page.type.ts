import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.js';

/** Arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Rows to read forwards, 1–${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor behind which reading forwards starts.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Rows to read backwards, 1–${MAX_PAGE_SIZE}; not together with first or after.`,
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor before which reading backwards ends.' })
  readonly before?: string | null;
}

/** Relay's page information. */
@ObjectType('PageInfo', { description: 'Where a page stands in its list (phân trang), as Relay defines it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow the last one of this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether rows precede the first one of this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row, null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row, null on an empty page.' })
  readonly endCursor!: string | null;
}
