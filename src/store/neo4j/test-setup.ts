import type { TestProject } from 'vitest/node';
import { whyNoServer } from './test-jars.js';
import { type Neo4jAccess, SHORT_LIVED, startTestServer, type TestServer } from './test-server.js';

declare module 'vitest' {
  /** What the global setup hands to the test files. */
  export interface ProvidedContext {
    /** The Neo4j servers that the tests may fill and empty, one for each worker; empty where none can be had. */
    neo4j: readonly Neo4jAccess[];
  }
}

/**
 * Provides `neo4j` to the tests named `*.neo4j.test.ts`: the server of `NEO4J_TEST_URI` (with `_USER`, `_PASSWORD`) if
 * that is set, else one a worker started here and ended after the tests, else none with a plain word of why. `NEO4J_URI`
 * is never read.
 * @throws Error instead of providing none when `CAN_CU_REQUIRE_NEO4J` is 1.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = givenServer();
  if (given !== null) {
    project.provide('neo4j', [given]);
    return undefined;
  }
  const servers = await startOrWhyNot(project.config.maxWorkers ?? 1);
  if (typeof servers === 'string') {
    skip(project, servers);
    return undefined;
  }
  project.provide(
    'neo4j',
    servers.map(({ uri, user, password }) => ({ uri, user, password })),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}

async function startOrWhyNot(count: number): Promise<readonly TestServer[] | string> {
  const reason = await whyNoServer();
  if (reason !== null) return reason;
  return Promise.all(Array.from({ length: count }, () => startTestServer(SHORT_LIVED))).catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
}

function givenServer(): Neo4jAccess | null {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined || uri === '') return null;
  return {
    uri,
    user: process.env.NEO4J_TEST_USER || 'neo4j',
    password: process.env.NEO4J_TEST_PASSWORD ?? '',
  };
}

function skip(project: TestProject, reason: string): void {
  const hint = 'install Java 17 and Maven, or set NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD';
  if (process.env.CAN_CU_REQUIRE_NEO4J === '1') {
    throw new Error(`The tests on Neo4j are required and cannot run: ${reason}; ${hint}`);
  }
  process.stderr.write(`\nThe tests on Neo4j are skipped: ${reason}; ${hint}.\n\n`);
  project.provide('neo4j', []);
}
