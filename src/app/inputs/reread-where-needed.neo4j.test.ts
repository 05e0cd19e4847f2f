import neo4j from 'neo4j-driver';
import { afterAll, beforeEach, vi } from 'vitest';
import { openNeo4jStore } from '../../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../store/neo4j/test-suite.js';
import { inEarlierForm } from '../../testing/earlier-form.js';
import { describeReread } from './reread-where-needed.contract.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describeOnNeo4j('reading again in Neo4j', (access) => {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password));
  const ask = (text: string, parameters = {}) => driver.executeQuery(text, parameters, { database: TEST_DATABASE });
  beforeEach(() => emptyTestStore(driver));
  afterAll(() => driver.close());

  describeReread({
    open: () => openNeo4jStore({ ...access, database: TEST_DATABASE }),
    makeEarlier: async () => {
      const { records } = await ask(
        'MATCH (n:Input|Document|Mention) RETURN elementId(n) AS id, n.data AS data, n.digest IS NOT NULL AS digested',
      );
      for (const record of records) {
        const { id, data, digested } = record.toObject() as { id: string; data: string; digested: boolean };
        // A digest is of the row as it was written.
        const changes = { data: inEarlierForm(data), ...(digested ? { digest: 'of the earlier form' } : {}) };
        await ask('MATCH (n) WHERE elementId(n) = $id SET n += $changes', { id, changes });
      }
      await ask('MATCH (i:Text) SET i.retrievedOn = left(i.retrievedAt, 10) REMOVE i.retrievedAt');
      await ask('MATCH (d:Document) REMOVE d.forceFrom, d.forceStatus');
      await ask('MATCH (s:Store) SET s.schemaVersion = 2 REMOVE s.needsReread');
    },
  });
});
