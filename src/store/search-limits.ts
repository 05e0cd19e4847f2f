/** How much of the store one search may examine, in rows. */
export interface SearchLimits {
  /** Documents of an index that are sorted for a page; with more, documents are walked instead. */
  readonly indexMatches: number;
  /** Documents or citations that a walk looks at for a page. */
  readonly walkRows: number;
  /** Documents that are looked at for facets, of an index or on a walk. */
  readonly facetRows: number;
}

/** The limits that the port promises; tests set smaller ones. */
export const SEARCH_LIMITS: SearchLimits = { indexMatches: 10_000, walkRows: 20_000, facetRows: 50_000 };
