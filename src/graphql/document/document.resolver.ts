import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { findByNumber } from '../../app/find/find-by-number.js';
import { searchDocuments } from '../../app/find/search-documents.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { PageArgs } from '../connection/page.type.js';
import { checkedText, valuesOrNull } from '../limits/arguments.js';
import { Cost } from '../limits/field-cost.js';
import { MAX_CANDIDATES } from '../limits/limits.js';
import { SEARCH_WEIGHT, TEXT_SEARCH_WEIGHT } from '../limits/weights.js';
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

  @Field(() => DocumentTypeEnum, { nullable: true, description: 'Type of the document.' })
  readonly type?: DocumentType | null;

  @Field(() => String, {
    nullable: true,
    description: 'Issuer or numbering authority: name, abbreviation or id of a body.',
  })
  readonly authority?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  readonly date?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year of issue.' })
  readonly year?: number | null;
}

@ArgsType()
class DocumentsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the number, title or issuer; diacritics and case are ignored. All words must occur; the last may be the beginning of a word.',
  })
  readonly search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also search the content of current texts.' })
  readonly inText!: boolean;

  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Only these types.' })
  readonly types?: readonly DocumentType[] | null;

  @Field(() => ID, { nullable: true, description: 'Only documents of this body, as numbering authority or issuer.' })
  readonly authorityId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Include documents of the bodies that became that body or were merged into it.',
  })
  readonly rollUp!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or later.' })
  readonly from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Issued on this day or earlier.' })
  readonly to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only stubs (true), or only documents that are not stubs (false).',
  })
  readonly isStub?: boolean | null;
}

/** Finds documents by key, number or search. */
@Resolver(() => DocumentObject)
export class DocumentResolver {
  @Query(() => DocumentObject, {
    nullable: true,
    description: 'The document with this key; null when there is none. Every key in `Document.keys` works.',
  })
  async document(
    @Arg('key', () => String, { description: 'Key of the document.' }) key: string,
    @Ctx() { store }: GraphContext,
  ) {
    const [row] = await store.findDocumentsByKey([checkedText('key', key)]);
    return row ?? null;
  }

  @Cost({ assumedSize: MAX_CANDIDATES, weight: SEARCH_WEIGHT })
  @Query(() => [CandidateObject], {
    nullable: true,
    description: `Documents with this number, best match first, at most ${MAX_CANDIDATES}; candidates that conflict with a given criterion come last.`,
  })
  async findByNumber(@Args(() => FindByNumberArgs) args: FindByNumberArgs, @Ctx() { store, vocabulary }: GraphContext) {
    checkedText('number', args.number);
    checkedText('authority', args.authority ?? '');
    const found = await findByNumber(store, vocabulary, args);
    return found.slice(0, MAX_CANDIDATES).map((candidate, index) => ({ ...candidate, rank: index + 1 }));
  }

  @Cost({ argumentWeights: { search: SEARCH_WEIGHT, inText: TEXT_SEARCH_WEIGHT } })
  @Query(() => DocumentConnection, {
    nullable: true,
    description: 'Documents: exact matches of the number first, then newest first.',
  })
  async documents(@Args(() => DocumentsArgs) args: DocumentsArgs, @Ctx() { store, vocabulary }: GraphContext) {
    checkedText('search', args.search ?? '');
    const request = pageRequest(args, 'documents');
    const query = { ...args, types: valuesOrNull('types', args.types) };
    const page = await searchDocuments(store, vocabulary, query, request);
    return { ...toConnection(page, request, rowEdge), searchComplete: page.complete };
  }
}
