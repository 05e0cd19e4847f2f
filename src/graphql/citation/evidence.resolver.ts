import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssumedListSize } from '../limits/field-cost.js';
import type { GraphContext } from '../request/context.js';
import { CitationObject } from './citation.type.js';
import { EvidenceObject } from './evidence.type.js';

/** What a source object of evidence tells of its citations: an assertion has one, a mention may support several. */
interface EvidenceSource {
  readonly id: string;
  readonly citationId?: string;
}

/** Resolves the citations of all kinds of evidence. */
@Resolver(() => EvidenceObject)
export class EvidenceResolver {
  @AssumedListSize(2)
  @FieldResolver(() => [CitationObject], { description: 'Citations that it supports.' })
  async citations(@Root() { id, citationId }: EvidenceSource, @Ctx() { loaders }: GraphContext) {
    if (citationId === undefined) return loaders.citationsOfMention.load(id);
    const citation = await loaders.citation.load(citationId);
    return citation === null ? [] : [citation];
  }
}
