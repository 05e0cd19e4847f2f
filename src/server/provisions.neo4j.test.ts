import neo4j from 'neo4j-driver';
import { beforeAll } from 'vitest';
import { emptyTestStore, TEST_DATABASE } from '../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../store/neo4j/test-suite.js';
import { itKnowsProvisions } from './provisions.contract.js';

describeOnNeo4j('provisions over HTTP, on Neo4j', ({ uri, user, password }) => {
  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await emptyTestStore(driver);
    await driver.close();
  });

  itKnowsProvisions(() => ({
    PORT: '0',
    CAN_CU_COST_PER_MINUTE: '0',
    CAN_CU_CATALOGUE: 'none',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: TEST_DATABASE,
  }));
});
