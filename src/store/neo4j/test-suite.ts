import { describe, inject } from 'vitest';
import type { Neo4jAccess } from './test-server.js';

/**
 * Declares a suite that runs on the real Neo4j of the global setup, and is reported as skipped where there is none.
 * Use it in files named `*.neo4j.test.ts`; those that share a server, whose one database they fill and empty, run one
 * after the other.
 * @param body is called at once; open drivers in it, call `claimTestDatabase` in `beforeAll` and close in `afterAll`.
 */
export function describeOnNeo4j(name: string, body: (access: Neo4jAccess) => void): void {
  const servers = inject('neo4j');
  const access = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  const absent = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '' };
  describe.skipIf(access === undefined)(name, () => body(access ?? absent));
}
