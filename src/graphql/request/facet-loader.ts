import type { Facet, FacetCounts } from '../../store/document-search.js';
import type { DocumentSearch, LegalStore } from '../../store/legal-store.js';
import { type Loader, loader } from './loader.js';

/** A part of the counts: those of one facet, or whether they are complete. */
export type FacetPart = keyof FacetCounts;

/** Reads counts of the documents of one search; the parts that a query asks for are counted together. */
export type FacetLoader = Loader<FacetCounts, FacetPart>;

/** Returns the loader of the counts of a search. */
export const facetLoader = (store: LegalStore, search: DocumentSearch): FacetLoader =>
  loader(
    async (parts) => {
      const counts = await store.countFacets(search, parts.filter(isFacet));
      return parts.map(() => counts);
    },
    (part) => part,
  );

const isFacet = (part: FacetPart): part is Facet => part !== 'complete';
