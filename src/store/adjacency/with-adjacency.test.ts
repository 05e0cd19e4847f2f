import { openWithAdjacency } from '../contract/open-with-adjacency.js';
import { describeStoreContract } from '../contract/store-contract.js';
import { openSqliteStore } from '../sqlite/sqlite-store.js';

describeStoreContract(
  'the SQLite store that walks in memory',
  openWithAdjacency(async (limits) => {
    const store = await openSqliteStore(':memory:', limits === undefined ? {} : { limits });
    return { store, reopen: async () => store, close: () => store.close() };
  }),
  { runs: 100, parts: ['arguments', 'traces'] },
);
