import neo4j from 'neo4j-driver';
import { afterAll, vi } from 'vitest';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../store/neo4j/test-suite.js';
import { describeTransfer } from './transfer.contract.js';

vi.setConfig({ testTimeout: 180_000 });

describeOnNeo4j('moving house', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  afterAll(() => driver.close());

  describeTransfer('Neo4j', {
    open: async () => {
      await emptyTestStore(driver);
      return openNeo4jStore({ ...access, database: TEST_DATABASE });
    },
    runs: 4,
  });
});
