import neo4j from 'neo4j-driver';
import { vi } from 'vitest';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../store/neo4j/test-suite.js';
import { describeDraftCheck } from './check-draft.contract.js';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

describeOnNeo4j('the check of drafts', (access) => {
  describeDraftCheck('on Neo4j', async () => {
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
    await emptyTestStore(driver);
    await driver.close();
    return openNeo4jStore({ ...access, database: TEST_DATABASE });
  });
});
