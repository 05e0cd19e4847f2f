import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { startTestServer, TEST_DATABASE } from '../../src/store/neo4j/test-server.js';
import { packagePath } from '../../src/store/package-path.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { type RunningServer, startServer } from '../../src/testing/running-server.js';
import { javaBelow, processorSeconds } from '../processes.js';
import { type HeavyQuery, heavyQueries } from './heavy-queries.js';
import { SMALL, saveHubGraph } from './hub-graph.js';
import { ask, askAndHangUp } from './requests.js';

/**
 * Measures what one client's expensive query does to another's small one, and what is still done for a client that has
 * hung up. On Linux, with the compiled program: `npm run build && npm run bench:beside -- [--store sqlite|neo4j]
 * [--citing 20000] [--seconds 5] [--program dist/cli/main.js]`.
 */
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    citing: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '5' },
    program: { type: 'string', default: packagePath('dist/cli/main.js') },
  },
});
const SECONDS = Number(values.seconds);
const SMALL_QUERY = { query: `{ document(by: { key: "${SMALL}" }) { key issuers { name } } }` };
const HANG_UPS = 10;
/** Milliseconds: from the hang-up to the window, and the window. */
const [GRACE, WINDOW] = [200, 1000];

/** A store for the server: its settings, the process of its database, how it is ended. */
interface Place {
  readonly environment: Readonly<Record<string, string>>;
  readonly databasePid: number | null;
  readonly close: () => Promise<void>;
}

async function prepareSqlite(): Promise<Place> {
  const path = join(tmpdir(), `can-cu-beside-${values.citing}.db`);
  const store = await openSqliteStore(path);
  if ((await store.dataVersion()) === 0) await saveHubGraph(store, Number(values.citing));
  await store.close();
  return { environment: { CAN_CU_STORE: `sqlite:${path}` }, databasePid: null, close: async () => undefined };
}

async function prepareNeo4j(): Promise<Place> {
  const server = await startTestServer();
  const { uri, user, password } = server;
  const store = await openNeo4jStore({ uri, user, password, database: TEST_DATABASE });
  await saveHubGraph(store, Number(values.citing));
  await store.close();
  return {
    environment: { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: TEST_DATABASE },
    databasePid: javaBelow(process.pid),
    close: server.stop,
  };
}

const latencyOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

function percentile(sorted: readonly number[], part: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)} ms`;
}

/** Asks one question after the other, with a pause between, while `busy` goes on. Returns a line of latencies. */
async function latencies(name: string, question: () => Promise<unknown>, seconds: number): Promise<string> {
  const end = performance.now() + seconds * 1000;
  const found: number[] = [];
  while (performance.now() < end) {
    found.push(await latencyOf(question));
    await sleep(10);
  }
  const sorted = found.toSorted((a, b) => a - b);
  const [p50, p99] = [0.5, 0.99].map((part) => percentile(sorted, part));
  return `${name} p50 ${p50}, p99 ${p99}, worst ${percentile(sorted, 1)} (${sorted.length})`;
}

/** Asks everything a few times: at first Neo4j plans each query and Java compiles, which is not what is measured. */
async function warmUp({ origin }: RunningServer, heavy: readonly HeavyQuery[]): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    for (const question of heavy) await ask(origin, question);
    for (let small = 0; small < 200; small += 1) await ask(origin, SMALL_QUERY);
  }
}

async function besides({ origin }: RunningServer, heavy: HeavyQuery | null): Promise<void> {
  let going = true;
  const answers: string[] = [];
  const busy = async (): Promise<void> => {
    while (going && heavy !== null) {
      const took = await latencyOf(async () => answers.push(outcomeOf((await ask(origin, heavy)).body)));
      answers.push(`${Math.round(took)} ms`);
    }
  };
  const running = busy();
  if (heavy !== null) await sleep(100);
  const lines = await Promise.all([
    latencies('small', () => ask(origin, SMALL_QUERY), SECONDS),
    latencies('health', async () => (await fetch(`${origin}/health`)).text(), SECONDS),
  ]);
  going = false;
  await running;
  console.log(`${heavy?.name ?? 'nothing beside'}\n  ${lines.join('\n  ')}\n  ${answers.slice(0, 4).join(', ')}`);
}

/** The codes of an answer's errors, or its size. */
function outcomeOf(body: string): string {
  const codes = new Set([...body.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code));
  return codes.size > 0 ? [...codes].join(' ') : `${body.length.toLocaleString('en')} bytes`;
}

/** Processor time of server and database in a window, in milliseconds. */
async function usedInWindow({ pid }: RunningServer, databasePid: number | null): Promise<number> {
  const used = () => 1000 * (processorSeconds(pid) + (databasePid === null ? 0 : processorSeconds(databasePid)));
  const before = used();
  await sleep(WINDOW);
  return Math.round(used() - before);
}

async function hangUps(server: RunningServer, databasePid: number | null, heavy: HeavyQuery): Promise<void> {
  const [idle, after]: [number[], number[]] = [[], []];
  const half = (await latencyOf(() => ask(server.origin, heavy))) / 2;
  for (let round = 0; round < HANG_UPS; round += 1) {
    idle.push(await usedInWindow(server, databasePid));
    await askAndHangUp(server.origin, heavy, half);
    await sleep(GRACE);
    after.push(await usedInWindow(server, databasePid));
    await sleep(WINDOW);
  }
  const shown = (all: readonly number[]) => all.toSorted((a, b) => a - b).join(' ');
  console.log(
    `hang-up after ${Math.round(half)} ms: ${heavy.name}\n  idle  ${shown(idle)} ms a second\n  after ${shown(after)} ms a second`,
  );
}

const place = await (values.store === 'neo4j' ? prepareNeo4j() : prepareSqlite());
try {
  const server = await startServer(place.environment, values.program);
  console.log(
    `${values.store}, ${values.citing} citing documents, ${availableParallelism()} cores, load ${loadavg()[0]}`,
  );
  const heavy = await heavyQueries(server.origin);
  await warmUp(server, heavy);
  await besides(server, null);
  for (const query of heavy) await besides(server, query);
  await sleep(1000);
  for (const query of heavy) await hangUps(server, place.databasePid, query);
  console.log(`load ${loadavg()[0]}`);
  await server.stop();
} finally {
  await place.close();
}
