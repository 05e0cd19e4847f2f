import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { findByNumber } from '../../app/find/find-by-number.js';
import { searchDocuments } from '../../app/find/search-documents.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { checkedText, valuesOrNull } from '../limits/arguments.js';
import { AssumedListSize } from '../limits/field-cost.js';
import { MAX_CANDIDATES } from '../limits/limits.js';
import type { GraphContext } from '../request/context.js';
import { DateScalar } from '../schema/date.scalar.js';
import { DocumentTypeEnum } from '../schema/enums.js';
import { CandidateObject } from './candidate.type.js';
import { DocumentConnection, DocumentObject } from './document.type.js';

@ArgsType()
class FindByNumberArgs {
  @Field(() => String, {
    description: 'Number and symbol in any spelling: "01/CT-UBND", "01-CT", "01 ct ubnd", "Chỉ thị số 34-CT/TW".',
  })
  readonly number!: string;

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Its type.' })
  readonly type?: DocumentType | null;

  @Field(() => String, { nullable: true, description: 'Who issued it: name, abbreviation or id of a body.' })
  readonly authority?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Its day of issue.' })
  readonly date?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its year of issue.' })
  readonly year?: number | null;
}

@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of number, title or issuer, marks and case ignored; all must occur, the last may be a beginning.',
  })
  readonly search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Search the content of current texts too.' })
  readonly inText!: boolean;

  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Of these types only.' })
  readonly types?: readonly DocumentType[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this body only, as numbering authority or issuer.' })
  readonly authorityId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'With the documents of bodies that became that body.' })
  readonly rollUp!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier.' })
  readonly to?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only stubs (true) or only documents that are more (false).' })
  readonly isStub?: boolean | null;
}

/** Finds documents. */
@Resolver(() => DocumentObject)
export class DocumentResolver {
  @Query(() => DocumentObject, {
    nullable: true,
    description: 'The document of a key, former keys count; null when none.',
  })
  async document(
    @Arg('key', () => String, { description: 'Key, as in `Document.keys`.' }) key: string,
    @Ctx() { store }: GraphContext,
  ) {
    const [row] = await store.findDocumentsByKey([checkedText('key', key)]);
    return row ?? null;
  }

  @AssumedListSize(MAX_CANDIDATES)
  @Query(() => [CandidateObject], {
    description: `Documents of a number, best first, at most ${MAX_CANDIDATES}; those that something asked contradicts come last.`,
  })
  async findByNumber(@Args(() => FindByNumberArgs) args: FindByNumberArgs, @Ctx() { store, vocabulary }: GraphContext) {
    checkedText('number', args.number);
    checkedText('authority', args.authority ?? '');
    const found = await findByNumber(store, vocabulary, args);
    return found.slice(0, MAX_CANDIDATES).map((candidate, index) => ({ ...candidate, rank: index + 1 }));
  }

  @Query(() => DocumentConnection, { description: 'Documents, exact numbers first, then newest.' })
  async documents(@Args(() => DocumentsArgs) args: DocumentsArgs, @Ctx() { store, vocabulary }: GraphContext) {
    checkedText('search', args.search ?? '');
    const request = pageRequest(args, 'documents');
    const query = { ...args, types: valuesOrNull('types', args.types) };
    const page = await searchDocuments(store, vocabulary, query, request);
    return { ...toConnection(page, request, rowEdge), searchComplete: page.complete };
  }
}
