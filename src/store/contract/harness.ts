import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { LegalStore } from '../legal-store.js';
import type { SearchLimits } from '../search-limits.js';
import { EMPTY_MODEL, EMPTY_WORLD, type Model, saveWorld, type World } from './world.js';

/** A store under test. */
export interface OpenedStore {
  readonly store: LegalStore;
  /** Closes the store and opens it anew with what it holds. */
  reopen(): Promise<LegalStore>;
  close(): Promise<void>;
}

/** Opens an empty store; tests of the bounds of a search give smaller limits. */
export type OpenStore = (limits?: SearchLimits) => Promise<OpenedStore>;

/** The store of the running test, with the model of what it must hold. */
export interface StoreUnderTest {
  readonly store: () => LegalStore;
  readonly model: () => Model;
  /** Saves the difference between what the store holds and this world. */
  readonly saveWorld: (world: World) => Promise<void>;
  /** As {@link saveWorld}, after an empty world: of what earlier runs of a property left, only the register of keys stays. */
  readonly saveWorldAlone: (world: World) => Promise<void>;
  readonly reopen: () => Promise<void>;
}

/** Milliseconds that a property may take: it makes many runs, on a machine that does other things too. */
export const PROPERTY_TIMEOUT = 180_000;

/** Opens an empty store before each test of the surrounding `describe`, and closes it afterwards. */
export function useStore(open: OpenStore, limits?: SearchLimits): StoreUnderTest {
  let opened: OpenedStore | null = null;
  let store: LegalStore | null = null;
  let model = EMPTY_MODEL;
  const openedStore = (): LegalStore => {
    if (store === null) throw new Error('the store is opened before each test');
    return store;
  };
  const save = async (world: World): Promise<void> => {
    model = await saveWorld(openedStore(), model, world);
  };
  beforeEach(async () => {
    opened = await open(limits);
    store = opened.store;
    model = EMPTY_MODEL;
  });
  afterEach(async () => opened?.close());
  return {
    store: openedStore,
    model: () => model,
    saveWorld: save,
    saveWorldAlone: async (world) => {
      await save(EMPTY_WORLD);
      await save(world);
    },
    reopen: async () => {
      if (opened !== null) store = await opened.reopen();
    },
  };
}

/**
 * Opens a store that holds this world, once for all tests of the surrounding `describe`, which only read it. Tests that
 * save need {@link useStore}.
 */
export function useStoreOf(world: World, open: OpenStore, limits?: SearchLimits): () => LegalStore {
  let opened: OpenedStore | null = null;
  beforeAll(async () => {
    opened = await open(limits);
    await saveWorld(opened.store, EMPTY_MODEL, world);
  });
  afterAll(async () => opened?.close());
  return () => {
    if (opened === null) throw new Error('the store is opened before the tests');
    return opened.store;
  };
}
