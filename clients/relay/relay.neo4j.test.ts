import neo4j from 'neo4j-driver';
import { beforeAll, expect, it } from 'vitest';
import { emptyTestStore } from '../../src/store/neo4j/test-server.js';
import { describeOnNeo4j } from '../../src/store/neo4j/test-suite.js';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';
import { readWithRelay } from './read-with-relay.js';

describeOnNeo4j('Relay over Neo4j', ({ uri, user, password }) => {
  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await emptyTestStore(driver);
    await driver.close();
  });
  const api = serveSeed({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });

  it('reads a list page by page through node, and a lineage', async () => {
    expect(await readWithRelay(api(), DIRECTIVE)).toEqual({ cited: 7, hasMore: false, documents: 8, citations: 7 });
  });
});
