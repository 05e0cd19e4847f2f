import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import type { ListOrder } from '../../store/lists.js';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.js';
import { CitationOrderEnum, DocumentOrderEnum } from '../schema/enums.js';

/** Arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `Keep the first entries of the list between \`after\` and \`before\`, 1–${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither \`first\` nor \`last\` is given.`,
  })
  readonly first?: number | null;

  @Field(() => String, { nullable: true, description: 'Leave out the entries up to this cursor.' })
  readonly after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `Keep the last entries of the list between \`after\` and \`before\`, 1–${MAX_PAGE_SIZE}; with \`first\`, of those that it keeps.`,
  })
  readonly last?: number | null;

  @Field(() => String, { nullable: true, description: 'Leave out the entries from this cursor on.' })
  readonly before?: string | null;
}

/** Arguments of a connection by date. */
export type DatedPageArgs = PageArgs & { readonly orderBy: ListOrder };

const ORDER_DESCRIPTION = 'Order of the list. A cursor leads on in the order of the list that gave it.';

/** Arguments of a connection over documents by date. */
@ArgsType()
export class DocumentPageArgs extends PageArgs {
  @Field(() => DocumentOrderEnum, { defaultValue: DocumentOrderEnum.NEWEST_FIRST, description: ORDER_DESCRIPTION })
  readonly orderBy!: ListOrder;
}

/** Arguments of a connection over citations by date. */
@ArgsType()
export class CitationPageArgs extends PageArgs {
  @Field(() => CitationOrderEnum, { defaultValue: CitationOrderEnum.NEWEST_FIRST, description: ORDER_DESCRIPTION })
  readonly orderBy!: ListOrder;
}

/** Relay's page information. */
@ObjectType('PageInfo', { description: 'Position of a page in its list (phân trang), as Relay defines it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether entries follow this page.' })
  readonly hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether entries precede this page.' })
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first entry; null on an empty page.' })
  readonly startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry; null on an empty page.' })
  readonly endCursor!: string | null;
}
