import type { Facet, FacetCounts } from '../../store/document-search.js';
import type { DocumentSearch, LegalStore } from '../../store/legal-store.js';
import { type Loader, loader, perArguments } from './loader.js';

/** A part of the counts: those of one facet, or whether they are complete. */
export type FacetPart = keyof FacetCounts;

/** Reads counts of the documents of one search; the parts that a query asks for are counted together. */
export type FacetLoader = Loader<FacetCounts, FacetPart>;

/** Returns the loaders of the counts of a search, one for each day of the statuses. */
export const facetLoaders = (store: LegalStore, search: DocumentSearch): ((day: string) => FacetLoader) =>
  perArguments((day) =>
    loader(
      async (parts) => {
        const counts = await store.countFacets(search, { facets: parts.filter(isFacet), day });
        return parts.map(() => counts);
      },
      (part) => part,
    ),
  );

const isFacet = (part: FacetPart): part is Facet => part !== 'complete';
