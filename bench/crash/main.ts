import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHORT_LIVED, startTestServer } from '../../src/store/neo4j/test-server.js';
import { createTestCli } from '../../src/testing/cli.js';
import { writeDecisions } from '../../src/testing/crash/decisions.js';
import { startLosingProxy } from '../../src/testing/crash/losing-proxy.js';
import { createRandom } from '../dataset/random.js';
import { writeDataset } from '../dataset/write-dataset.js';
import { neo4jKinds, sqliteKinds } from './kinds.js';
import { crashRounds } from './rounds.js';

/**
 * Interrupts ingests at random moments, and looks each time whether anything was lost: the store is opened again and its
 * graph rebuilt, the same ingest goes on to its end, and the store must have the hash of one that nothing interrupted.
 * `npm run crash -- [--sqlite 100] [--disk 20] [--neo4j 100] [--database 20] [--connection 20] [--files 200 | --rows N]
 * [--seed N]`: how often the program is killed while it writes to SQLite, finds the disk full, is killed while it writes to
 * Neo4j, has Neo4j killed below it, and loses a connection to it; `--rows` for a data set of so many rows instead of texts.
 * Prints a line for each round and ends with 1 where one found a fault.
 */
const { values } = parseArgs({
  options: {
    sqlite: { type: 'string', default: '100' },
    disk: { type: 'string', default: '20' },
    neo4j: { type: 'string', default: '100' },
    database: { type: 'string', default: '20' },
    connection: { type: 'string', default: '20' },
    files: { type: 'string', default: '200' },
    rows: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
console.log(`seed ${values.seed}, ${values.rows === undefined ? `${values.files} files` : `${values.rows} rows`}`);
const cli = createTestCli();
const random = createRandom(Number(values.seed));
const common = { cli, args: writeSources(join(cli.folder, 'sources')), random };
let faults = 0;
try {
  const { sqlite, disk } = sqliteKinds(common);
  faults += await crashRounds(sqlite, Number(values.sqlite));
  faults += await crashRounds(disk, Number(values.disk));
  if ([values.neo4j, values.database, values.connection].some((count) => Number(count) > 0)) faults += await onNeo4j();
} finally {
  cli.remove();
}
if (faults > 0) process.exitCode = 1;

/** Writes what is ingested into a new folder. Returns the arguments of the command. */
function writeSources(folder: string): readonly string[] {
  if (values.rows === undefined) {
    writeDecisions(folder, Number(values.files));
    return [folder];
  }
  const rows = Number(values.rows);
  writeDataset(folder, { rows, relations: 3 * rows }, []);
  return ['--dataset', 'vbpl', folder, '--as-of', '2026-01-15'];
}

async function onNeo4j(): Promise<number> {
  const server = await startTestServer(SHORT_LIVED);
  const proxy = await startLosingProxy(Number(new URL(server.uri).port));
  try {
    const { neo4j, connection, database } = neo4jKinds(common, server, proxy);
    let found = await crashRounds(neo4j, Number(values.neo4j));
    found += await crashRounds(connection, Number(values.connection));
    return found + (await crashRounds(database, Number(values.database)));
  } finally {
    await proxy.close();
    await server.stop();
  }
}
