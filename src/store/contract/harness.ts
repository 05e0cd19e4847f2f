import { afterEach, beforeEach } from 'vitest';
import type { LegalStore } from '../legal-store.js';
import type { SearchLimits } from '../search-limits.js';
import { become, EMPTY_MODEL, EMPTY_WORLD, type Model, type World } from './world.js';

/** A store under test. */
export interface OpenedStore {
  readonly store: LegalStore;
  /** Closes the store and opens it anew with what it holds. */
  reopen(): Promise<LegalStore>;
  close(): Promise<void>;
}

/** Opens an empty store, with smaller search limits where a test says so. */
export type OpenStore = (limits?: SearchLimits) => Promise<OpenedStore>;

/** The store of the present test, with the model of what it must hold. */
export interface StoreUnderTest {
  readonly store: () => LegalStore;
  readonly model: () => Model;
  /** Saves the difference between what it holds and this world. */
  readonly become: (world: World) => Promise<void>;
  /** As {@link become}, from an empty world on: what earlier runs of a property left is gone but for the register of keys. */
  readonly becomeOnly: (world: World) => Promise<void>;
  readonly reopen: () => Promise<void>;
}

/** Milliseconds that a property may take: it makes many runs, on a machine that does other things too. */
export const PROPERTY_TIMEOUT = 120_000;

/** Opens an empty store before each test of the surrounding `describe`, and closes it afterwards. */
export function useStore(open: OpenStore, limits?: SearchLimits): StoreUnderTest {
  let opened: OpenedStore | null = null;
  let store: LegalStore | null = null;
  let model = EMPTY_MODEL;
  const present = (): LegalStore => {
    if (store === null) throw new Error('the store is opened before each test');
    return store;
  };
  const lead = async (world: World): Promise<void> => {
    model = await become(present(), model, world);
  };
  beforeEach(async () => {
    opened = await open(limits);
    store = opened.store;
    model = EMPTY_MODEL;
  });
  afterEach(async () => opened?.close());
  return {
    store: present,
    model: () => model,
    become: lead,
    becomeOnly: async (world) => {
      await lead(EMPTY_WORLD);
      await lead(world);
    },
    reopen: async () => {
      if (opened !== null) store = await opened.reopen();
    },
  };
}
