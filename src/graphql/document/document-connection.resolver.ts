import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { FacetValue } from '../../store/document-search.js';
import { AssumedListSize, Cost } from '../limits/field-cost.js';
import { BODIES_FACET_WEIGHT, FACETS_WEIGHT, STATUSES_FACET_WEIGHT } from '../limits/weights.js';
import type { GraphContext } from '../request/context.js';
import type { FacetLoader } from '../request/facet-loader.js';
import { DocumentConnection } from './document.type.js';
import {
  BodyCountObject,
  DocumentFacetsObject,
  DocumentTypeCountObject,
  FacetsArgs,
  StatusCountObject,
  YearCountObject,
} from './facets.type.js';

/** What a list of documents adds to the source object of a connection. */
interface DocumentListSource {
  /** True when it is left out. */
  readonly isComplete?: boolean;
  /** On this day. */
  readonly facets: (day: string) => FacetLoader;
}

/** Resolves what is told of all documents of a list. */
@Resolver(() => DocumentConnection)
export class DocumentConnectionResolver {
  @FieldResolver(() => Boolean, {
    description:
      'Whether everything that could fit was looked at; false when too many documents had to be looked through, so that some may be missing.',
  })
  isComplete(@Root() { isComplete = true }: DocumentListSource): boolean {
    return isComplete;
  }

  @Cost({ weight: FACETS_WEIGHT })
  @FieldResolver(() => DocumentFacetsObject, {
    nullable: true,
    description: 'Numbers of all documents of the list, whatever the page.',
  })
  facets(
    @Root() { facets }: DocumentListSource,
    @Args(() => FacetsArgs) { at }: FacetsArgs,
    @Ctx() { today }: GraphContext,
  ): FacetLoader {
    return facets(at ?? today);
  }
}

/** Resolves numbers of documents. */
@Resolver(() => DocumentFacetsObject)
export class DocumentFacetsResolver {
  @AssumedListSize(26)
  @FieldResolver(() => [DocumentTypeCountObject], { nullable: true, description: 'By type.' })
  async types(@Root() facets: FacetLoader) {
    return (await facets.load('types')).types.map(({ value, count }) => ({ type: value, count }));
  }

  @AssumedListSize(80)
  @FieldResolver(() => [YearCountObject], {
    nullable: true,
    description: 'By year, the 100 years with most documents. Documents of which no year is known count in none.',
  })
  async years(@Root() facets: FacetLoader) {
    return (await facets.load('years')).years.map(({ value, count }) => ({ year: Number(value), count }));
  }

  @Cost({ weight: BODIES_FACET_WEIGHT, assumedSize: 20 })
  @FieldResolver(() => [BodyCountObject], {
    nullable: true,
    description: 'By issuing body, the 20 with most documents. A document of several bodies counts for each.',
  })
  async bodies(@Root() facets: FacetLoader): Promise<readonly FacetValue[]> {
    return (await facets.load('bodies')).bodies;
  }

  @Cost({ weight: STATUSES_FACET_WEIGHT, assumedSize: 6 })
  @FieldResolver(() => [StatusCountObject], {
    nullable: true,
    description: 'By status on the day. Documents of which nothing is known count as `UNKNOWN`.',
  })
  async statuses(@Root() facets: FacetLoader) {
    return (await facets.load('statuses')).statuses.map(({ value, count }) => ({ status: value, count }));
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether all documents were counted; false when they are too many, so that only the newest were.',
  })
  async isExact(@Root() facets: FacetLoader): Promise<boolean> {
    return (await facets.load('complete')).complete;
  }
}
