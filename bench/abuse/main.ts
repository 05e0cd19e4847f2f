import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { openNeo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { startTestServer, TEST_DATABASE } from '../../src/store/neo4j/test-server.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { type RunningServer, startServer } from '../../src/testing/running-server.js';
import { forgetPeak, javaBelow, peakMegabytes, processorSeconds } from '../processes.js';
import { ATTACKS, type Attack } from './attacks.js';
import { fillHubGraph } from './hub-graph.js';
import { besideSmallQuery } from './small-query.js';

/**
 * Attacks a server of its own, one attack after the other, and prints for each: what came back, bytes, seconds of
 * processor time (server and Neo4j together), peak memory of the server, and the worst wait of a small query beside it.
 *
 *     npm run bench:abuse -- [--citing 20000] [--store FILE] [--neo4j] [--only WORDS] [--rounds 2] [--bounds memory]
 *
 * `--store` keeps the filled SQLite store in a file for further runs. Of several rounds the last is judged: in the first,
 * Neo4j plans its queries and Java compiles. It fails when an attack ends the server, takes it over 700 MB, gets more than
 * 9 MB, or takes over 2 s of processor time for a query; with `--bounds memory` the time is not judged, for machines that
 * are busy. Linux only: it reads /proc.
 */
const { values } = parseArgs({
  options: {
    citing: { type: 'string', default: '20000' },
    store: { type: 'string' },
    neo4j: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
    bounds: { type: 'string', default: 'all' },
  },
});

/** What an attack may take at most. The answer's limit is 8 MiB; headers and escapes come on top. */
const BOUNDS = { megabytes: 700, bytes: 9_000_000, seconds: 2 };

interface Target {
  /** Settings of the server that lead to the filled store. */
  readonly settings: Readonly<Record<string, string>>;
  /** The database's process, where it is one of its own. */
  readonly databasePid: number | null;
  readonly remove: () => Promise<void>;
}

async function prepareSqlite(citing: number): Promise<Target> {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-abuse-'));
  const path = values.store ?? join(folder, 'store.db');
  if (!existsSync(path)) {
    const store = await openSqliteStore(path);
    await fillHubGraph(store, readSeedVocabulary(), citing);
    await store.close();
  }
  const remove = async () => rmSync(folder, { recursive: true });
  return { settings: { CAN_CU_STORE: `sqlite:${path}` }, databasePid: null, remove };
}

async function prepareNeo4j(citing: number): Promise<Target> {
  const { uri, user, password, stop } = await startTestServer();
  const store = await openNeo4jStore({ uri, user, password, database: TEST_DATABASE });
  await fillHubGraph(store, readSeedVocabulary(), citing);
  await store.close();
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  return { settings, databasePid: javaBelow(process.pid), remove: stop };
}

/** Runs one attack and prints its row. Returns what it broke. */
async function judge(
  { name, run, queries = 1 }: Attack,
  server: RunningServer,
  databasePid: number | null,
): Promise<readonly string[]> {
  const pids = [server.pid, ...(databasePid === null ? [] : [databasePid])];
  const used = () => pids.reduce((sum, pid) => sum + processorSeconds(pid), 0);
  forgetPeak(server.pid);
  const before = used();
  const { result, waits } = await besideSmallQuery(server.origin, () => run(server.origin));
  if (!server.isRunning()) {
    console.log(`${name}: the server has ended`);
    return ['ended the server'];
  }
  const { status, codes, bytes } = result;
  const [seconds, megabytes] = [used() - before, peakMegabytes(server.pid)];
  const columns = [status, codes.join('+'), `${(bytes / 1e6).toFixed(2)} MB`, `${seconds.toFixed(2)} s`];
  console.log(`${[name, ...columns, `${megabytes} MB peak`, `${waits.worst} ms`].join(' | ')}`);
  return [
    ...(megabytes > BOUNDS.megabytes ? [`${megabytes} MB of memory`] : []),
    ...(bytes > BOUNDS.bytes ? [`${bytes} bytes in the answer`] : []),
    ...(seconds / queries > BOUNDS.seconds && values.bounds === 'all'
      ? [`${seconds.toFixed(2)} s of processor time`]
      : []),
    ...(codes.includes('INTERNAL_SERVER_ERROR') ? ['an internal error'] : []),
    ...(waits.failed > 0 ? [`${waits.failed} small queries failed`] : []),
  ];
}

const [citing, rounds] = [Number(values.citing), Number(values.rounds)];
const target = await (values.neo4j ? prepareNeo4j(citing) : prepareSqlite(citing));
let server = await startServer(target.settings);
// Its threads load the vocabulary meanwhile.
await sleep(3_000);
const attacks = ATTACKS.filter(({ name }) => name.includes(values.only));
console.log('attack | status | codes | answer | processor time | memory | worst wait of a small query');
let broken = 0;
for (let round = 1; round <= rounds; round++) {
  if (rounds > 1) console.log(`round ${round} of ${rounds}`);
  for (const attack of attacks) {
    const faults = await judge(attack, server, target.databasePid);
    if (round === rounds && faults.length > 0) broken++;
    for (const fault of faults) console.log(`  BROKEN: ${fault}`);
    if (!server.isRunning()) server = await startServer(target.settings);
  }
}
await server.stop();
await target.remove();
console.log(
  `${broken} of ${attacks.length} attacks broke a bound (${values.store ?? `${citing.toLocaleString('en')} citing documents`})`,
);
if (broken > 0) process.exitCode = 1;
