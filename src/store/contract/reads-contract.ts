import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalStore } from '../legal-store.js';
import { worldPairs, worlds } from './arbitraries.js';
import { calls, citationPages, citationSearches, facets, searches, searchPages, WHOLE_STORE } from './calls.js';
import { type OpenStore, PROPERTY_TIMEOUT, useStore } from './harness.js';
import { referenceStore } from './reference-store.js';

const CALLS = 40;
const SEARCHES = 10;
/** Fewer, since Neo4j answers each by a query for each kind and assurance. */
const CITATION_SEARCHES = 8;
/** Small enough that random worlds go over them. */
const SMALL_LIMITS = { indexMatches: 2, walkRows: 3, facetRows: 4 };

/** Describes that every read answers as a plain reference does, on random worlds that random saves led to. */
export function describeReads(open: OpenStore, runs: number): void {
  describe('reads on random worlds', () => {
    const test = useStore(open);

    it(
      'answers every question as the reference does, after any saves',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            worldPairs,
            fc.array(calls, { minLength: CALLS, maxLength: CALLS }),
            async ([before, after], asked) => {
              await test.saveWorldAlone(before);
              await test.saveWorld(after);
              const reference = referenceStore(test.model());
              for (const { name, ask } of [...asked, ...WHOLE_STORE]) {
                expect({ name, answer: await ask(test.store()) }).toEqual({ name, answer: await ask(reference) });
              }
            },
          ),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );
  });

  describe('searches over the bounds', () => {
    const test = useStore(open, SMALL_LIMITS);

    it(
      'walks documents as the reference does, and says when it has not seen all',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            worlds,
            fc.array(fc.tuple(searches, searchPages, facets), { minLength: SEARCHES, maxLength: SEARCHES }),
            async (world, asked) => {
              await test.saveWorldAlone(world);
              const reference = referenceStore(test.model(), SMALL_LIMITS);
              for (const [search, page, counted] of asked) {
                const ask = async (store: Pick<LegalStore, 'searchDocuments' | 'countFacets'>) => ({
                  ...{ search, page, counted },
                  found: await store.searchDocuments(search, page),
                  facets: await store.countFacets(search, counted),
                });
                expect(await ask(test.store())).toEqual(await ask(reference));
              }
            },
          ),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );

    it(
      'walks citations as the reference does, and says when it has not seen all',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            worlds,
            fc.array(fc.tuple(citationSearches, citationPages), {
              minLength: CITATION_SEARCHES,
              maxLength: CITATION_SEARCHES,
            }),
            async (world, asked) => {
              await test.saveWorldAlone(world);
              const reference = referenceStore(test.model(), SMALL_LIMITS);
              for (const [search, page] of asked) {
                const answer = await test.store().allCitations(search, page);
                expect({ search, page, answer }).toEqual({
                  search,
                  page,
                  answer: await reference.allCitations(search, page),
                });
              }
            },
          ),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );
  });
}
