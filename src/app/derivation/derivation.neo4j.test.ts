import neo4j from 'neo4j-driver';
import { afterAll, vi } from 'vitest';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../store/neo4j/test-suite.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { describeDerivationContract } from './derivation.contract.js';

/**
 * Runs of each property: a story is some twenty saves over the network, and SQLite's half of the contract runs more.
 */
const RUNS = 2;

vi.setConfig({ testTimeout: 180_000 });

describeOnNeo4j('the derivation of the graph', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  afterAll(() => driver.close());

  describeDerivationContract('kept by Neo4j', {
    vocabulary,
    runs: RUNS,
    open: async () => {
      await emptyTestStore(driver);
      const store = await openNeo4jStore({ ...access, database: TEST_DATABASE });
      return { store, close: () => store.close() };
    },
  });
});
