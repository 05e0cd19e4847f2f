import { describe, expect, it } from 'vitest';
import { makeDocument } from '../contract/build-rows.js';
import type { OpenStore } from '../contract/harness.js';
import { describeHubWalks, HUB_WALK, HUB_WORLD } from '../contract/hub-contract.js';
import { openWithAdjacency } from '../contract/open-with-adjacency.js';
import { referenceStore } from '../contract/reference-store.js';
import { describeStoreContract } from '../contract/store-contract.js';
import { STORY } from '../contract/story.js';
import { EMPTY_MODEL, type Model, saveWorld, type World } from '../contract/world.js';
import type { LegalStore, TraceRequest } from '../legal-store.js';
import { override } from '../override.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';
import { type AdjacencyOptions, withAdjacency } from './with-adjacency.js';

const open: OpenStore = async (limits) => {
  const store = await openSqliteStore(':memory:', limits === undefined ? {} : { limits });
  return { store, reopen: async () => store, close: () => store.close() };
};

describeStoreContract('the SQLite store that walks in memory', openWithAdjacency(open), {
  runs: 100,
  parts: ['arguments', 'traces'],
});
describeHubWalks(openWithAdjacency(open));

const WALK: TraceRequest = { ...HUB_WALK, start: STORY.documents[0]?.id ?? '', direction: 'BASES' };

/** A store with this world that counts its own walks, and the same with an adjacency. */
async function prepare(world: World, over: Partial<LegalStore> = {}, options: Partial<AdjacencyOptions> = {}) {
  const { store: base } = await open();
  const model = await saveWorld(base, EMPTY_MODEL, world);
  let ownWalks = 0;
  const counting = override(base, {
    trace: (request) => {
      ownWalks += 1;
      return base.trace(request);
    },
    ...over,
  });
  const { store, ready } = withAdjacency(counting, { most: 1_000_000, fewest: 1, rest: 0, ...options });
  return { base, store, ready, model, ownWalks: () => ownWalks };
}

/** Saves the story with one more document, which its first one does not cite. */
async function saveMore(base: LegalStore, model: Model, key: string): Promise<Model> {
  const world = {
    ...STORY,
    documents: [...STORY.documents.slice(0, -1), { ...makeDocument('d5'), title: null }, makeDocument(key)],
  };
  return saveWorld(base, model, world);
}

const answersOf = (model: Model, request = WALK) => referenceStore(model).trace(request);

describe('a store with an adjacency', () => {
  it('walks by itself until the adjacency has been read, and not any more then', async () => {
    const { store, ready, model, ownWalks } = await prepare(STORY);
    expect([await store.trace(WALK), ownWalks()]).toEqual([await answersOf(model), 1]);
    await ready();
    const signalled = store.withSignal(new AbortController().signal);
    expect([await signalled.trace(WALK), ownWalks()]).toEqual([await answersOf(model), 1]);
  });

  it('sees before it answers that another saved', async () => {
    const { base, store, ready, model, ownWalks } = await prepare(STORY);
    await ready();
    const after = await saveMore(base, model, 'new');
    expect([await store.trace(WALK), ownWalks()]).toEqual([await answersOf(after), 0]);
    const start = makeDocument('new').id;
    expect(await store.trace({ ...WALK, start })).toEqual(await answersOf(after, { ...WALK, start }));
  });

  it('answers from one revision though others save while it reads', async () => {
    let saves = 0;
    const over: Partial<LegalStore> = {
      getDocumentsAt: async (ids, revision) => {
        saves += 1;
        if (saves < 3) model = await saveMore(prepared.base, model, `new${saves}`);
        return prepared.base.getDocumentsAt(ids, revision);
      },
    };
    const prepared = await prepare(STORY, over);
    let { model } = prepared;
    await prepared.ready();
    expect([await prepared.store.trace(WALK), prepared.ownWalks()]).toEqual([await answersOf(model), 0]);
    saves = -10;
    expect([await prepared.store.trace(WALK), prepared.ownWalks()]).toEqual([await answersOf(model), 1]);
  });

  it('walks by itself where too much has changed, and reads the adjacency anew', async () => {
    let known = true;
    const { base, store, ready, model, ownWalks } = await prepare(STORY, {
      changesSince: async (revision, limit) => (known ? base.changesSince(revision, limit) : null),
    });
    await ready();
    const after = await saveMore(base, model, 'new');
    known = false;
    expect([await store.trace(WALK), ownWalks()]).toEqual([await answersOf(after), 1]);
    known = true;
    await ready();
    expect([await store.trace(WALK), ownWalks()]).toEqual([await answersOf(after), 1]);
  });

  it.each([
    ['has fewer citations than are worth it', STORY, { fewest: 1_000 }, WALK],
    ['has more than are allowed', STORY, { most: 3 }, WALK],
    ['is walked over for too long', HUB_WORLD, { budget: 1_000 }, HUB_WALK],
  ])('walks by itself where the store %s', async (_, world, options, request) => {
    const { store, ready, model, ownWalks } = await prepare(world, {}, options);
    await ready();
    expect([await store.trace(request), ownWalks()]).toEqual([await answersOf(model, request), 1]);
  });

  it('reads the adjacency again only after a rest', async () => {
    let readings = 0;
    const over: Partial<LegalStore> = {
      revision: async () => {
        readings += 1;
        throw new Error('not now');
      },
    };
    const { store, ready, model } = await prepare(STORY, over, { rest: 10 });
    await ready();
    await ready();
    expect([await store.trace(WALK), readings]).toEqual([await answersOf(model), 1]);
  });
});
