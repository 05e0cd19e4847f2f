import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { findServerJars } from './test-jars.js';

/** How a test reaches a Neo4j server. The password is never printed. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** A server that {@link startTestServer} started; `stop` ends the process and deletes its data. */
export interface TestServer extends Neo4jAccess {
  readonly stop: () => Promise<void>;
  /** Lets the process hang (SIGSTOP), and go on (SIGCONT). */
  readonly hang: () => Promise<void>;
  readonly goOn: () => Promise<void>;
  /** Kills the process, and starts another on the same data and port. They resolve when it is gone, and when it answers. */
  readonly crash: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
}

/** The one user database that Neo4j Community has. */
export const TEST_DATABASE = 'neo4j';

/** Options of a server for tests: of Java, and lines of its configuration. */
export interface ServerOptions {
  readonly java: readonly string[];
  readonly settings: readonly string[];
}

/**
 * For a server that lives for minutes, not for benchmarks. Java's second compiler, and a collector with threads of its own,
 * take more processor time than they save. Java gives the first compiler alone 48 MB for its code, which planning queries
 * fills: code is thrown out and compiled again. A query that was planned is not planned again when the graph has grown.
 */
export const SHORT_LIVED: ServerOptions = {
  java: ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m', '-XX:+UseSerialGC'],
  settings: ['dbms.cypher.statistics_divergence_threshold=1.0', 'dbms.cypher.min_replan_interval=1h'],
};

const DEFAULT: ServerOptions = { java: [], settings: [] };

/** Milliseconds until a server that does not answer is given up; about 7 s are usual on two cores. */
const START_LIMIT = 120_000;

// The server is thrown away, so it may be killed at any moment. The shell waits for the end of its standard input, which
// comes however the process at the other end goes, kill -9 included: no server and no data outlive the tests. While the
// file `down` exists, a server that was killed stays away, which the missing file `pid` tells; then it starts again on its data.
const GUARD = `exec 3<&0
(cat <&3 >/dev/null; touch "$HOME_DIR/over"; kill -9 $(cat "$HOME_DIR/pid")) >/dev/null 2>&1 &
while :; do
  java "$@" >"$HOME_DIR/console.log" 2>&1 </dev/null 3<&- & server=$!
  echo $server >"$HOME_DIR/pid"
  wait $server 2>/dev/null
  [ -e "$HOME_DIR/down" ] || break
  rm "$HOME_DIR/pid"
  while [ -e "$HOME_DIR/down" ] && [ ! -e "$HOME_DIR/over" ]; do sleep 0.1; done
  [ -e "$HOME_DIR/over" ] && break
done
rm -rf "$HOME_DIR"`;

/**
 * A Neo4j Community server of the version in pom.xml, empty, on a free port of the loopback interface, with
 * authentication on and a password nobody knows. Takes about 7 s, and a download of 123 MB the first time.
 * @throws Error with the end of the server's own log when it ends or does not answer within two minutes.
 */
export async function startTestServer(options = DEFAULT): Promise<TestServer> {
  const [jars, port, home] = await Promise.all([
    findServerJars(),
    freePort(),
    mkdtemp(join(tmpdir(), 'can-cu-neo4j-')),
  ]);
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), settings(port, options.settings));
  const guarded = launch(home, jars, options.java);
  const access = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: randomBytes(18).toString('base64url') };
  try {
    await waitUntilReady(access, guarded.ended, home);
  } catch (error) {
    await guarded.stop();
    throw error;
  }
  return { ...access, stop: guarded.stop, ...outages(access, home) };
}

/** What a test may do to a running server. */
function outages(access: Neo4jAccess, home: string): Omit<TestServer, keyof Neo4jAccess | 'stop'> {
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    process.kill(Number(await readFile(join(home, 'pid'), 'utf8')), name);
  };
  return {
    hang: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
    crash: async () => {
      await writeFile(join(home, 'down'), '');
      await signal('SIGKILL');
      while (existsSync(join(home, 'pid'))) await sleep(10);
    },
    startAgain: async () => {
      await rm(join(home, 'down'));
      while (!(await answers(access))) await sleep(100);
    },
  };
}

async function answers({ uri, user, password }: Neo4jAccess): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { connectionTimeout: 1_000 });
  const session = driver.session({ database: TEST_DATABASE });
  try {
    await session.run('RETURN 1', {}, { timeout: 1_000 });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

/**
 * Marks an empty database as one for tests, so that suites may empty it from then on. Call it before the first write.
 * @throws Error when the database holds any node and not the `(:TestDatabase)` marker: it may be somebody's data.
 */
export async function claimTestDatabase(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    'RETURN EXISTS { (:TestDatabase) } AS marked, EXISTS { () } AS used',
    {},
    { database: TEST_DATABASE },
  );
  if (records[0]?.get('marked') === true) return;
  if (records[0]?.get('used') === true) {
    throw new Error(
      'NEO4J_TEST_URI leads to a database that holds data and no (:TestDatabase) node; give the tests an empty one',
    );
  }
  await driver.executeQuery('CREATE (:TestDatabase)', {}, { database: TEST_DATABASE });
}

/**
 * Deletes every node but the marker, and with them every relationship; indexes and constraints stay.
 * @throws Error under the conditions of {@link claimTestDatabase}.
 */
export async function emptyTestDatabase(driver: Driver): Promise<void> {
  await claimTestDatabase(driver);
  await deleteAll(driver, 'NOT n:TestDatabase');
}

/**
 * As {@link emptyTestDatabase}, but a store that was opened before keeps the number of its schema: whoever opens it next
 * finds it empty and has nothing to migrate.
 */
export async function emptyTestStore(driver: Driver): Promise<void> {
  await claimTestDatabase(driver);
  await deleteAll(driver, 'NOT n:TestDatabase AND NOT n:Store');
  await driver.executeQuery(
    'MATCH (s:Store) SET s = {name: s.name, schemaVersion: s.schemaVersion, dataVersion: 0, keySeq: 0, revision: randomUUID()}',
    {},
    { database: TEST_DATABASE },
  );
}

async function deleteAll(driver: Driver, which: string): Promise<void> {
  const session = driver.session({ database: TEST_DATABASE });
  try {
    await session.run(`MATCH (n) WHERE ${which} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
  } finally {
    await session.close();
  }
}

function settings(port: number, more: readonly string[]): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'dbms.usage_report.enabled=false',
    'dbms.security.auth_enabled=true',
    'server.memory.pagecache.size=256m',
    ...more,
    '',
  ].join('\n');
}

function launch(
  home: string,
  jars: string,
  javaOptions: readonly string[],
): { readonly ended: AbortSignal; readonly stop: () => Promise<void> } {
  const java = ['-Xmx1g', ...javaOptions, '-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const guard = spawn('sh', ['-c', GUARD, 'sh', ...java, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    // A session of its own, so that Ctrl-C in a terminal reaches the tests alone, which then end the server.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, HOME_DIR: home },
  });
  const ended = new AbortController();
  const over = new Promise<void>((resolve) => {
    guard.once('exit', () => {
      ended.abort();
      resolve();
    });
  });
  guard.stdin.on('error', () => {});
  guard.unref();
  const stop = async (): Promise<void> => {
    guard.ref();
    guard.stdin.end();
    await over;
  };
  return { ended: ended.signal, stop };
}

async function waitUntilReady(access: Neo4jAccess, ended: AbortSignal, home: string): Promise<void> {
  const giveUpAt = Date.now() + START_LIMIT;
  for (;;) {
    const refusal = await setPassword(access);
    if (refusal === null) return;
    const log = await readFile(join(home, 'console.log'), 'utf8').catch(() => '');
    if (ended.aborted || Date.now() > giveUpAt) {
      throw new Error(`Neo4j did not start: ${refusal}\n${log.slice(-2000)}`);
    }
    await sleep(250);
  }
}

/** Null once the first password is replaced, else why not yet. */
async function setPassword(access: Neo4jAccess): Promise<string | null> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic('neo4j', 'neo4j'), { connectionTimeout: 2_000 });
  const session = driver.session({ database: 'system' });
  try {
    await session.run("ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new", { new: access.password });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await driver.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
