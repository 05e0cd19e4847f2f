import { type AbusiveQuery, decision, LARGEST_WALK, law, times } from './build-query.js';

const WALK = 'documents { document { key number { value } issuedOn { value } title { value } } } citations { kind }';

/** Queries that walk far, or often. */
export const WALK_QUERIES: readonly AbusiveQuery[] = [
  { name: 'the largest walk', query: law(`lineage(${LARGEST_WALK}) { ${WALK} }`) },
  {
    name: 'the largest walk towards bases',
    query: `{ ${decision(1900)} { lineage(direction: BASES, depth: 20, maxDocuments: 1000, maxCitations: 5000) { ${WALK} } } }`,
  },
  { name: '12 large walks', query: law(times(12, (at) => `l${at}: lineage(${LARGEST_WALK}) { stoppedBy }`)) },
  {
    name: '100 by 150 smallest walks',
    query: `{ documents(first: 100) { edges { node { ${times(150, (at) => `l${at}: lineage(maxDocuments: 1, maxCitations: 0, depth: ${at % 20}) { stoppedBy }`)} } } } }`,
  },
  {
    name: '1,000 smallest walks from the hub',
    query: law(
      times(
        300,
        (at) =>
          `l${at}: lineage(direction: DERIVED, maxDocuments: 1, maxCitations: 0, depth: ${at % 20}) { stoppedBy }`,
      ),
    ),
  },
  {
    name: '7 walks on different days',
    query: law(
      times(
        7,
        (at) =>
          `l${at}: lineage(direction: DERIVED, maxDocuments: 1000, maxCitations: 100, asOf: "20${10 + at}-01-01") { stoppedBy }`,
      ),
    ),
  },
  {
    name: 'walks from walks',
    query: law(
      'lineage(direction: DERIVED, maxDocuments: 100, maxCitations: 100) { documents { document { lineage(maxDocuments: 100, maxCitations: 100) { stoppedBy } } } }',
    ),
  },
  {
    name: 'the largest walk with all that was not followed',
    query: law(`lineage(${LARGEST_WALK}) { stoppedBy documents { document { key force { status } } } }`),
  },
];
