import { withAdjacency } from '../adjacency/with-adjacency.js';
import type { LegalStore } from '../legal-store.js';
import { override } from '../override.js';
import type { OpenStore } from './harness.js';

/** Returns how to open a store that walks in memory alone: the store itself only says that a start is not there. */
export const openWithAdjacency =
  (open: OpenStore): OpenStore =>
  async (limits) => {
    const opened = await open(limits);
    return {
      store: walksInMemory(opened.store),
      reopen: async () => walksInMemory(await opened.reopen()),
      close: () => opened.close(),
    };
  };

function walksInMemory(base: LegalStore): LegalStore {
  const inMemory: LegalStore['trace'] = async (request) => {
    await ready();
    return store.trace(request);
  };
  const own: LegalStore['trace'] = async (request) => {
    const [start] = await base.getDocuments([request.start]);
    return start ? inMemory(request) : base.trace(request);
  };
  const { store, ready } = withAdjacency(override(base, { trace: own }), { most: 1_000_000, fewest: 0, rest: 0 });
  return override(store, { trace: inMemory });
}
