import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SHORT_LIVED, startTestServer, type TestServer } from '../../src/store/neo4j/test-server.js';
import { createTestCli } from '../../src/testing/cli.js';
import { writeDecisions } from '../../src/testing/crash/decisions.js';
import { killDatabase, killProgram, neo4jPlace, sqlitePlace } from '../../src/testing/crash/places.js';
import { createRandom } from '../dataset/random.js';
import { crashRounds } from './rounds.js';

/**
 * Kills what ingests at random moments, and looks whether anything was lost: `npm run crash -- [--sqlite 100] [--neo4j 100]
 * [--database 20] [--files 200] [--seed 1]`. `--sqlite` and `--neo4j` are how often the program is killed while it writes to
 * that store, `--database` how often Neo4j itself is. Prints a line for each round and ends with 1 where one found a fault.
 */
const { values } = parseArgs({
  options: {
    sqlite: { type: 'string', default: '100' },
    neo4j: { type: 'string', default: '100' },
    database: { type: 'string', default: '20' },
    files: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const rounds = { sqlite: Number(values.sqlite), neo4j: Number(values.neo4j), database: Number(values.database) };
const random = createRandom(Number(values.seed));
console.log(`seed ${values.seed}, ${values.files} files`);

const cli = createTestCli();
const folder = join(cli.folder, 'texts');
writeDecisions(folder, Number(values.files));
let database: TestServer | null = null;
let faults = 0;
try {
  const sqlite = sqlitePlace(join(cli.folder, 'store.db'));
  const common = { cli, folder, random };
  if (rounds.sqlite > 0)
    faults += await crashRounds('sqlite', rounds.sqlite, { ...common, place: sqlite, kill: killProgram });
  if (rounds.neo4j + rounds.database > 0) {
    database = await startTestServer(SHORT_LIVED);
    const place = neo4jPlace(database);
    faults += await crashRounds('neo4j', rounds.neo4j, { ...common, place, kill: killProgram });
    faults += await crashRounds('database', rounds.database, { ...common, place, kill: killDatabase(database) });
  }
} finally {
  await database?.stop();
  cli.remove();
}
if (faults > 0) process.exitCode = 1;
