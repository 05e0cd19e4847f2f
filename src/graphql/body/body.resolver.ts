import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { bodyWithPredecessors } from '../../app/find/body-with-predecessors.js';
import { placeNamed } from '../../app/find/document-filter.js';
import { searchOfBodies } from '../../app/find/search-documents.js';
import { searchTokens } from '../../app/find/search-words.js';
import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import type { Branch, Level } from '../../domain/vocabulary/vocabulary.js';
import type { BodyRow } from '../../store/rows.js';
import { countPage, datedPageRequest, pageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { DocumentPageArgs, PageArgs } from '../connection/page.type.js';
import { DocumentConnection } from '../document/document.type.js';
import { checkedText, valuesOrNull } from '../limits/arguments.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { SEARCH_WEIGHT } from '../limits/weights.js';
import { findBodies, findBody, type GraphContext } from '../request/context.js';
import { facetLoaders } from '../request/facet-loader.js';
import { BranchEnum, DocumentTypeEnum, LevelEnum } from '../schema/enums.js';
import { BodyConnection, BodyObject } from './body.type.js';

@ArgsType()
class BodiesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or abbreviation; diacritics and case are ignored.',
  })
  readonly search?: string | null;

  @Field(() => BranchEnum, { nullable: true, description: 'Only this branch.' })
  readonly branch?: Branch | null;

  @Field(() => LevelEnum, { nullable: true, description: 'Only this level.' })
  readonly level?: Level | null;

  @Field(() => String, { nullable: true, description: 'Only this province or city; any of its names works.' })
  readonly place?: string | null;
}

@ArgsType()
class BodyDocumentsArgs extends DocumentPageArgs {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Include documents of the bodies that became this one or were merged into it.',
  })
  readonly rollUp!: boolean;

  @Field(() => [DocumentTypeEnum], { nullable: true, description: 'Only these types.' })
  readonly types?: readonly DocumentType[] | null;
}

/** Lists bodies and resolves their parents, successors and documents. */
@Resolver(() => BodyObject)
export class BodyResolver {
  @Cost({ argumentWeights: { search: SEARCH_WEIGHT } })
  @Query(() => BodyConnection, { nullable: true, description: 'Bodies, ordered by name.' })
  async bodies(@Args(() => BodiesArgs) args: BodiesArgs, @Ctx() { store, vocabulary }: GraphContext) {
    const tokens = searchTokens(checkedText('search', args.search ?? ''));
    checkedText('place', args.place ?? '');
    const place = placeNamed(args.place, vocabulary);
    const request = pageRequest(args, 'bodies');
    const search = { tokens, branch: args.branch ?? null, level: args.level ?? null, place };
    const count = () => countPage(request, (all) => store.searchBodies(search, all));
    return toConnection(await store.searchBodies(search, request), request, rowEdge, count);
  }

  @FieldResolver(() => BodyObject, { nullable: true, description: 'The body directly above it.' })
  parent(@Root() { parentId }: BodyRow, @Ctx() context: GraphContext) {
    return findBody(context, parentId);
  }

  @AssumedListSize(2)
  @FieldResolver(() => [BodyObject], { description: 'Bodies that it became or was merged into.' })
  successors(@Root() { successorIds }: BodyRow, @Ctx() context: GraphContext) {
    return findBodies(context, successorIds);
  }

  @FieldResolver(() => DocumentConnection, {
    nullable: true,
    description: 'Documents that it issued or that are numbered in its series, each once.',
  })
  async documents(
    @Root() { id }: BodyRow,
    @Args(() => BodyDocumentsArgs) args: BodyDocumentsArgs,
    @Ctx() { store, loaders, vocabulary }: GraphContext,
  ) {
    const request = datedPageRequest(args, 'bodyDocuments');
    const types = valuesOrNull('types', args.types);
    const group = bodyWithPredecessors(vocabulary, id, args.rollUp);
    const page = await loaders.documentsOfBodies(types, request).load(group);
    const count = () => loaders.count.documentsOfBodies(types).load(group);
    const facets = facetLoaders(store, searchOfBodies(group, types));
    return { ...toConnection(page, request, rowEdge, count), facets };
  }
}
