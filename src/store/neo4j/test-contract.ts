import neo4j from 'neo4j-driver';
import { afterAll, vi } from 'vitest';
import type { OpenStore } from '../contract/harness.js';
import { openWithAdjacency } from '../contract/open-with-adjacency.js';
import { type ContractPart, describeStoreContract } from '../contract/store-contract.js';
import type { LegalStore } from '../legal-store.js';
import { openNeo4jStore } from './neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';

/** Runs of each property: a save is some thirty statements over the network, and SQLite's half of the suite runs more. */
const RUNS = 4;

/** So low that the small graphs of the suite have documents on either side of it. */
const HUB_DEGREE = 3;

/** Describes parts of the contract for this adapter; two files share them, so that two servers are busy. */
export function describeContractOnNeo4j(parts: readonly ContractPart[]): void {
  // Neo4j plans each new text of a query, some 50 ms, and random questions bring many.
  vi.setConfig({ testTimeout: 180_000 });

  describeOnNeo4j('the store port', (access) => {
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    afterAll(() => driver.close());

    const open: OpenStore = async (limits) => {
      await emptyTestStore(driver);
      const options = { ...access, database: TEST_DATABASE, limits: { ...limits, hubDegree: HUB_DEGREE } };
      let store: LegalStore = await openNeo4jStore(options);
      return {
        store,
        reopen: async () => {
          await store.close();
          store = await openNeo4jStore(options);
          return store;
        },
        close: () => store.close(),
      };
    };
    describeStoreContract('kept by Neo4j', open, { runs: RUNS, parts });
    if (parts.includes('traces')) {
      const inMemory = openWithAdjacency(open);
      describeStoreContract('kept by Neo4j, with walks in memory', inMemory, { runs: RUNS, parts: ['traces'] });
    }
  });
}
