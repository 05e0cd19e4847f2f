import neo4j from 'neo4j-driver';
import { beforeAll } from 'vitest';
import { describeCrashContract } from '../contract/crash-contract.js';
import { openNeo4jStore } from './neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from './test-server.js';
import { describeOnNeo4j } from './test-suite.js';

describeOnNeo4j('the store port', ({ uri, user, password }) => {
  const place = { uri, user, password, database: TEST_DATABASE };

  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await emptyTestStore(driver);
    await driver.close();
  });

  describeCrashContract(
    'Neo4j',
    () => ({ engine: 'neo4j', ...place }),
    () => openNeo4jStore(place),
  );
});
