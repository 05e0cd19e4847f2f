import neo4j from 'neo4j-driver';
import { afterAll } from 'vitest';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../store/neo4j/test-suite.js';
import { describeOrderOfArrival } from './order-of-arrival.contract.js';

describeOnNeo4j('the order of arrival', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  afterAll(() => driver.close());

  describeOrderOfArrival('Neo4j', {
    open: async () => {
      await emptyTestStore(driver);
      return openNeo4jStore({ ...access, database: TEST_DATABASE });
    },
    orders: 2,
  });
});
