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

/** How often the adjacency may be read anew before it must have an answer. */
const READINGS = 3;

function walksInMemory(base: LegalStore): LegalStore {
  let readings = 0;
  const inMemory: LegalStore['trace'] = async (request) => {
    await ready();
    const trace = await store.trace(request);
    readings = 0;
    return trace;
  };
  const own: LegalStore['trace'] = async (request) => {
    const [start] = await base.getDocuments([request.start]);
    if (!start) return base.trace(request);
    readings += 1;
    if (readings > READINGS) throw new Error(`the adjacency gives no answer for ${request.start}`);
    return inMemory(request);
  };
  const { store, ready } = withAdjacency(override(base, { trace: own }), { most: 1_000_000, fewest: 0, rest: 0 });
  return override(store, { trace: inMemory });
}
