import { describe, expect, it } from 'vitest';
import { degreeOf, degreesText, hubsByType } from './hubs.js';

describe('degreesText', () => {
  it('counts the edges of each type', () => {
    expect(degreesText(['REFERS', 'INFERRED_REFERS'], 'IN')).toBe(
      '[COUNT { (d)<-[:REFERS]-() }, COUNT { (d)<-[:INFERRED_REFERS]-() }]',
    );
    expect(degreesText(['REFERS'], 'OUT')).toBe('[COUNT { (d)-[:REFERS]->() }]');
  });
});

describe('hubsByType', () => {
  const documents = [
    { id: 'hub', degrees: [3, 0, 1] },
    { id: 'small', degrees: [1, 2, 0] },
    { id: 'star', degrees: [0, 0, 9] },
  ];

  it('keeps documents over the bound, under the types of which they have edges', () => {
    expect(hubsByType(['GUIDES', 'REFERS', 'AMENDS'], documents, 3)).toEqual([
      { type: 'GUIDES', hubs: ['hub'] },
      { type: 'AMENDS', hubs: ['hub', 'star'] },
    ]);
  });

  it('counts the edges of all types together', () => {
    expect(documents.map(degreeOf)).toEqual([4, 3, 9]);
  });
});
