import { expect, it } from 'vitest';
import type { FacetRow } from './facet-counts.js';
import { facetCounts } from './facet-counts.js';

const row = (facet: FacetRow['facet'], value: string, count: number): FacetRow => ({ facet, value, count });

it('adds up rows of one value, with the greatest sum first, then by code point, and leaves the empty value out', () => {
  const rows = [row('years', '2020', 1), row('years', '', 9), row('years', '2021', 2), row('years', '2020', 1)];
  const types = [row('types', 'LAW', 1), row('types', 'DECREE', 3)];
  expect(facetCounts([...rows, ...types], true)).toEqual({
    types: [
      { value: 'DECREE', count: 3 },
      { value: 'LAW', count: 1 },
    ],
    years: [
      { value: '2020', count: 2 },
      { value: '2021', count: 2 },
    ],
    bodies: [],
    statuses: [],
    complete: true,
  });
});
