import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import type { Neo4jAccess } from './test-server.js';

/** The server of this test file, null where there is none; undefined until it is asked for. */
let own: Neo4jAccess | null | undefined;

/**
 * Declares a suite that runs on the real Neo4j of the global setup, and is reported as skipped where there is none.
 * Use it in files named `*.neo4j.test.ts`. A file has a server to itself while it runs, and may fill and empty it.
 * @param body is called at once; open drivers in it, call `claimTestDatabase` in `beforeAll` and close in `afterAll`.
 */
export function describeOnNeo4j(name: string, body: (access: Neo4jAccess) => void): void {
  own ??= takeServer(inject('neo4j'));
  const absent = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: '' };
  describe.skipIf(own === null)(name, () => body(own ?? absent));
}

/** Takes a server that no other file has, for as long as this file runs; there are as many as workers. */
function takeServer(servers: readonly Neo4jAccess[]): Neo4jAccess | null {
  if (servers.length === 0) return null;
  for (;;) {
    for (const server of servers) {
      const lock = join(tmpdir(), `can-cu-neo4j-test-${new URL(server.uri).port}.lock`);
      if (!take(lock)) continue;
      afterAll(() => rmSync(lock, { force: true }));
      return server;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

/** Milliseconds between two looks for a free server. */
const PAUSE = 100;

/** Makes a lock file that names this process; one of a process that has ended is removed. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch {
    return false;
  }
}
