import { describe, expect, it } from 'vitest';
import { makeAssertion, makeDocument, makeRecord } from '../../contract/build-rows.js';
import { describeHubWalks, HUB_WALK } from '../../contract/hub-contract.js';
import { searchFor } from '../../contract/story.js';
import { EMPTY_MODEL, EMPTY_WORLD, emptyDerivation, saveWorld } from '../../contract/world.js';
import type { TraceRequest } from '../../legal-store.js';
import { openSqliteStore } from '../sqlite-store.js';

describeHubWalks(async () => {
  const store = await openSqliteStore(':memory:');
  return { store, reopen: async () => store, close: () => store.close() };
});

describe('a walk that runs out of time', () => {
  it('stops between statements and returns what it has', async () => {
    let now = 0;
    const clock = (): number => {
      now += 1;
      return now;
    };
    const store = await openSqliteStore(':memory:', { clock });
    const rows = Array.from({ length: 6 }, (_, at) => makeDocument(`d${at}`));
    const chain = rows.slice(1).map((to, at) => {
      const fromId = rows[at]?.id ?? '';
      return makeAssertion(`e${at}`, { fromId, toId: to.id, kind: 'BASED_ON', assurance: 'STATED' });
    });
    const world = {
      ...EMPTY_WORLD,
      documents: rows,
      inputs: [{ row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions: chain } }],
    };
    await saveWorld(store, EMPTY_MODEL, world);
    const request: TraceRequest = { ...HUB_WALK, start: rows[0]?.id ?? '', direction: 'BASES', depth: 20 };
    const depths = async (timeout: number) => {
      const trace = await store.trace({ ...request, timeout });
      return [trace.documents.length, trace.stoppedBy];
    };
    expect(await depths(1)).toEqual([1, 'TIME']);
    expect(await depths(4)).toEqual([4, 'TIME']);
    expect(await depths(100)).toEqual([6, null]);
    await store.close();
  });

  it('of a search is TIMEOUT', async () => {
    let now = 0;
    const store = await openSqliteStore(':memory:', {
      clock: () => now++,
      searchTimeout: 1,
      limits: { indexMatches: 0, walkRows: 2_000, facetRows: 2_000 },
    });
    const rows = Array.from({ length: 1_500 }, (_, at) => makeDocument(`d${at}`));
    await saveWorld(store, EMPTY_MODEL, { ...EMPTY_WORLD, documents: rows });
    const search = searchFor([], { types: ['LAW'] });
    const asking = store.searchDocuments(search, { size: 10, from: null, direction: 'FORWARD' });
    await expect(asking).rejects.toMatchObject({ code: 'TIMEOUT' });
    await store.close();
  });
});
