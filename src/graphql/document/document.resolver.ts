import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { documentSearch } from '../../app/find/search-documents.js';
import { MAX_SEARCH_PHRASES, MAX_SEARCH_WORDS, phrasesOf, type SearchWords } from '../../app/find/search-words.js';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentRow } from '../../store/rows.js';
import { countPage, datedPageRequest, rowEdge, toConnection } from '../connection/connection.js';
import type { EdgeSource } from '../connection/connection.type.js';
import { DocumentPageArgs } from '../connection/page.type.js';
import { checkedText } from '../limits/arguments.js';
import { type Arguments, Cost } from '../limits/field-cost.js';
import {
  BODIES_FILTER_WEIGHT,
  CITES_FILTER_WEIGHT,
  DOCUMENT_SEARCH_WEIGHT,
  FILTER_WEIGHT,
  FORCE_FILTER_WEIGHT,
  PAGE_WEIGHT,
  PHRASE_WEIGHT,
  TEXT_SEARCH_WEIGHT,
  WORD_WEIGHT,
} from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import { facetLoaders } from '../request/facet-loader.js';
import { DocumentConnection, DocumentObject } from './document.type.js';
import { checkedConditions, DocumentFilterInput } from './document-filter.type.js';

/** Source object of an entry of a search. */
export interface SearchedEdge extends EdgeSource<DocumentRow> {
  /** What was searched for in texts; null where nothing was. */
  readonly searched: SearchWords | null;
}

@ArgsType()
class DocumentsArgs extends DocumentPageArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Words of the number, title or issuer; diacritics and case are ignored. All words must occur; the last may be the beginning of a word. ' +
      'Words in quotation marks ("…", “…” or «…») are whole and must stand next to each other, in this order; at most 4 phrases.',
  })
  readonly search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also search the content of current texts.' })
  readonly inText!: boolean;

  @Field(() => DocumentFilterInput, { nullable: true, description: 'Only documents that meet these conditions.' })
  readonly filter?: DocumentFilterInput | null;
}

/** How many phrases a search has less than the price of the argument allows for; one with more is refused before it reads anything. */
const unusedPhrases = (search: unknown): number =>
  typeof search === 'string' && search !== '' ? Math.max(0, MAX_SEARCH_PHRASES - phrasesOf(search).length) : 0;

/** What a filter costs less than the price of the argument where it has no condition on bodies, force or citations. */
function unusedConditions(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  const { bodyId, place, branch, level, force, cites, citedAs } = filter as DocumentFilterInput;
  const bodies = [bodyId, place, branch, level].some(Boolean);
  const unused = [cites, citedAs].filter((kinds) => !kinds).length;
  return (bodies ? 0 : BODIES_FILTER_WEIGHT) + (force ? 0 : FORCE_FILTER_WEIGHT) + unused * CITES_FILTER_WEIGHT;
}

/** How many further words of a search are charged less than the price of the argument allows for. */
function unusedWords({ search, inText, filter }: Arguments): number {
  if (typeof search !== 'string' || search === '') return 0;
  const words = inText === true || filter ? foldText(search).split(' ').length : 1;
  return MAX_SEARCH_WORDS - Math.min(words, MAX_SEARCH_WORDS);
}

/** Searches and lists documents. */
@Resolver(() => DocumentObject)
export class DocumentResolver {
  @Cost({
    argumentWeights: {
      search: DOCUMENT_SEARCH_WEIGHT + MAX_SEARCH_PHRASES * PHRASE_WEIGHT + (MAX_SEARCH_WORDS - 1) * WORD_WEIGHT,
      inText: TEXT_SEARCH_WEIGHT,
      filter: FILTER_WEIGHT + BODIES_FILTER_WEIGHT + FORCE_FILTER_WEIGHT + 2 * CITES_FILTER_WEIGHT,
    },
    exact: (args) => ({
      weight:
        PAGE_WEIGHT -
        PHRASE_WEIGHT * unusedPhrases(args.search) -
        WORD_WEIGHT * unusedWords(args) -
        unusedConditions(args.filter),
    }),
  })
  @Query(() => DocumentConnection, {
    nullable: true,
    description: 'Documents: exact matches of the number first, then in order of the day of issue.',
  })
  async documents(@Args(() => DocumentsArgs) args: DocumentsArgs, @Ctx() { store, vocabulary, today }: GraphContext) {
    checkedText('search', args.search ?? '');
    const request = datedPageRequest(args, 'documents');
    const query = { ...args, filter: checkedConditions(args.filter, today) };
    const search = await documentSearch(store, vocabulary, query);
    const page = await store.searchDocuments(search, request);
    const count = () => countPage(request, (all) => store.searchDocuments(search, all));
    const hasWords = search.tokens.length + search.phrases.length > 0;
    const searched = search.inText && hasWords ? search : null;
    const edge = (cursor: string, row: DocumentRow): SearchedEdge => ({ ...rowEdge(cursor, row), searched });
    const facets = facetLoaders(store, search);
    return { ...toConnection(page, request, edge, count), isComplete: page.complete, facets };
  }
}
