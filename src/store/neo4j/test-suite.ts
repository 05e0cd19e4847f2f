import { describe, inject } from 'vitest';
import type { Neo4jAccess } from './test-server.js';

/**
 * Declares a suite that runs on the real Neo4j of the global setup, and is reported as skipped where there is none.
 * Use it in files named `*.neo4j.test.ts`, which run one after the other since they share the one database.
 * @param body is called at once; open drivers in it, call `claimTestDatabase` in `beforeAll` and close in `afterAll`.
 */
export function describeOnNeo4j(name: string, body: (access: Neo4jAccess) => void): void {
  const access = inject('neo4j');
  const absent = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '' };
  describe.skipIf(access === null)(name, () => body(access ?? absent));
}
