import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { listCitations } from '../../app/find/list-citations.js';
import { countPage, datedPageRequest, rowEdge, toConnection } from '../connection/connection.js';
import { CitationPageArgs } from '../connection/page.type.js';
import { Cost } from '../limits/field-cost.js';
import { CITATION_LIST_WEIGHT, CITATION_WALK_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { asksAboutDocuments, CitationFilterInput, checkedCitationConditions } from './citation-filter.type.js';
import { CitationConnection } from './citation-list.type.js';

@ArgsType()
class CitationListArgs extends CitationPageArgs {
  @Field(() => CitationFilterInput, { nullable: true, description: 'Only citations that meet these conditions.' })
  readonly filter?: CitationFilterInput | null;
}

/** Lists all citations. */
@Resolver(() => CitationConnection)
export class CitationListResolver {
  @Cost({
    weight: CITATION_LIST_WEIGHT,
    argumentWeights: { filter: CITATION_WALK_WEIGHT },
    exact: ({ filter }) => ({
      weight: CITATION_LIST_WEIGHT - (filter && !asksAboutDocuments(filter) ? CITATION_WALK_WEIGHT : 0),
    }),
  })
  @Query(() => CitationConnection, {
    nullable: true,
    description: 'Citations of all documents, in order of the day of issue of the citing document.',
  })
  async citations(@Args(() => CitationListArgs) args: CitationListArgs, @Ctx() { store, vocabulary }: GraphContext) {
    const request = datedPageRequest(args, 'citations');
    const conditions = checkedCitationConditions(args.filter);
    const page = await listCitations(store, vocabulary, conditions, request);
    const count = () => countPage(request, (all) => listCitations(store, vocabulary, conditions, all));
    return { ...toConnection(page, request, rowEdge, count), isComplete: page.complete };
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether everything that could fit was looked at; false when a filter asks about documents and too many other citations stand between, so that some may be missing. A shorter period between `from` and `to` shows them.',
  })
  isComplete(@Root() { isComplete = true }: { readonly isComplete?: boolean }): boolean {
    return isComplete;
  }
}
