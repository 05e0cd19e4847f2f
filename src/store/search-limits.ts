/** How much of the store one search may examine, in rows. */
export interface SearchLimits {
  /** Matches of the full-text index; with more, documents are walked instead. */
  readonly indexMatches: number;
  /** Documents or citations that a walk looks at. */
  readonly walkRows: number;
}

/** The limits that the port promises; tests set smaller ones. */
export const SEARCH_LIMITS: SearchLimits = { indexMatches: 10_000, walkRows: 20_000 };
