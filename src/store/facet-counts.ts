import { FACETS, type Facet, type FacetCounts, type FacetValue } from './document-search.js';
import { compareText } from './order.js';

/** Documents of one value of a facet; several rows may have the same value. */
export interface FacetRow extends FacetValue {
  readonly facet: Facet;
}

/** Most values of each facet. */
export const MOST_VALUES: Readonly<Record<Facet, number>> = { types: 100, years: 100, bodies: 20, statuses: 100 };

/** Returns the counts that rows add up to: the values with most documents first, then by code point. The empty value is none. */
export function facetCounts(rows: readonly FacetRow[], complete: boolean): FacetCounts {
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const sums = new Map<string, number>();
    const ofFacet = rows.filter((row) => row.facet === facet && row.value !== '');
    for (const { value, count } of ofFacet) sums.set(value, (sums.get(value) ?? 0) + count);
    return [...sums]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value))
      .slice(0, MOST_VALUES[facet]);
  };
  const values = Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(facet)]));
  return { ...(values as Readonly<Record<Facet, readonly FacetValue[]>>), complete };
}
