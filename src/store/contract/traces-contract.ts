import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs, MOST_DOCUMENTS, worldPairs } from './arbitraries.js';
import { documentIdOf } from './build-world.js';
import { traces } from './calls.js';
import { type OpenStore, PROPERTY_TIMEOUT, useStore } from './harness.js';
import { referenceStore } from './reference-store.js';

const TRACES = 8;
const EVERY_DOCUMENT = Array.from({ length: MOST_DOCUMENTS }, (_, at) => documentIdOf(at));

/** Describes that walks answer as a plain reference does, on random worlds that random saves led to. */
export function describeTraces(open: OpenStore, runs: number): void {
  describe('traces', () => {
    const test = useStore(open);
    const compare = async (request: Parameters<ReturnType<typeof test.store>['trace']>[0]) => {
      const known = test.model().world.documents.some(({ id }) => id === request.start);
      if (!known) {
        await expect(test.store().trace(request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
        return;
      }
      const trace = await referenceStore(test.model()).trace(request);
      expect({ request, trace: await test.store().trace(request) }).toEqual({ request, trace });
    };

    it(
      'are those of the reference breadth-first search',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            graphs.chain((world) => fc.tuple(fc.constant(world), asked(world.documents.map((row) => row.id)))),
            async ([world, requests]) => {
              await test.saveWorldAlone(world);
              for (const request of requests) await compare(request);
            },
          ),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );

    it(
      'follow every save, with the mentions that are linked to nothing',
      async () => {
        await fc.assert(
          fc.asyncProperty(worldPairs, asked(EVERY_DOCUMENT), async (pair, requests) => {
            for (const world of pair) {
              await test.saveWorld(world);
              for (const request of requests) await compare(request);
            }
          }),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );
  });
}

const asked = (starts: readonly string[]) => fc.array(traces(starts), { minLength: TRACES, maxLength: TRACES });
