import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoServer } from '../store/neo4j/test-jars.js';
import { SHORT_LIVED, startTestServer, type TestServer } from '../store/neo4j/test-server.js';
import { makeOutage } from '../testing/outage.js';
import { type RunningServer, startServer } from '../testing/running-server.js';

const LIMIT = 180_000;
const QUERY = '{ findByNumber(number: "01-CT") { match document { key title { value } } } }';

describe.skipIf((await whyNoServer()) !== null)('a server whose Neo4j fails under 16 clients', () => {
  let database: TestServer;
  let server: RunningServer;

  beforeAll(async () => {
    // A database of its own, since the other suites share one.
    database = await startTestServer(SHORT_LIVED);
    const { uri, user, password } = database;
    server = await startServer({ LOG_LEVEL: 'silent', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password });
  }, LIMIT);
  afterAll(async () => {
    await server?.stop();
    await database?.stop();
  }, LIMIT);

  it.each(['HANG', 'CRASH'] as const)(
    'tells %s, answers nothing wrong, and answers again by itself',
    async (kind) => {
      const plan = { kind, duration: 3_000, clients: 16 };
      const { outcomes } = await makeOutage(database, server.origin, QUERY, plan);
      expect(outcomes.RIGHT).toBeGreaterThan(16);
      expect(Object.keys(outcomes).filter((one) => !['RIGHT', 'UNAVAILABLE', 'TIMEOUT'].includes(one))).toEqual([]);
    },
    LIMIT,
  );
});
