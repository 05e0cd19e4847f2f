import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hashStore } from '../app/inputs/hash.js';
import { openNeo4jStore } from '../store/neo4j/neo4j-store.js';
import { emptyTestStore, TEST_DATABASE } from '../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../store/neo4j/test-suite.js';
import { openSqliteStore } from '../store/sqlite/sqlite-store.js';
import { parseConfig } from './config.js';
import { asker, itAnswersDayOneQuestions, OPERATIONS, postQuery } from './day-one.contract.js';
import { loadSeed } from './load-seed.js';
import { createLog } from './log.js';
import { readSeedVocabulary } from './seed-vocabulary.js';
import { type RunningServer, startServer } from './start-server.js';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const COMMON = { PORT: '0', CAN_CU_COST_PER_MINUTE: '0', CAN_CU_CATALOGUE: 'none' };

describeOnNeo4j('the day-one questions over HTTP', ({ uri, user, password }) => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-day-one-'));
  let onNeo4j: RunningServer;
  let onSqlite: RunningServer;

  beforeAll(async () => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
    await emptyTestStore(driver);
    await driver.close();
    const log = createLog('silent', false);
    const place = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: TEST_DATABASE };
    onNeo4j = await startServer(parseConfig({ ...COMMON, ...place }), log);
    onSqlite = await startServer(parseConfig({ ...COMMON, CAN_CU_STORE: `sqlite:${join(folder, 'can-cu.db')}` }), log);
  });
  afterAll(async () => {
    await onNeo4j?.close();
    await onSqlite?.close();
    rmSync(folder, { recursive: true });
  });

  describe('on Neo4j', () => itAnswersDayOneQuestions(asker(() => onNeo4j.apiUrl)));

  it.each(OPERATIONS)('answers %s byte for byte as the embedded store does', async (_name, query) => {
    const [first, second] = await Promise.all([onNeo4j, onSqlite].map(({ apiUrl }) => postQuery(apiUrl, query)));
    expect(first).toBe(second);
    expect(JSON.parse(first ?? '')).toHaveProperty('data');
  });

  it('keeps the same inputs and graph as the embedded store, by their hash', async () => {
    const store = await openNeo4jStore({ uri, user, password, database: TEST_DATABASE });
    const embedded = await openSqliteStore(':memory:');
    await loadSeed(embedded, readSeedVocabulary(), { catalogue: false });
    const hashes = [await hashStore(store), await hashStore(embedded)];
    await store.close();
    await embedded.close();
    expect(hashes[0]).toBe(hashes[1]);
  });
});
