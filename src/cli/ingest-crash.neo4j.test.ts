import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoServer } from '../store/neo4j/test-jars.js';
import { SHORT_LIVED, startTestServer, type TestServer } from '../store/neo4j/test-server.js';
import { describeOnNeo4j } from '../store/neo4j/test-suite.js';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { crashRound, ingestInOne } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { killedAt } from '../testing/crash/ingest-run.js';
import { killDatabase, killProgram, neo4jPlace, sqlitePlace } from '../testing/crash/places.js';
import { ingestTogether } from '../testing/crash/two-writers.js';

/** Two batches. */
const FILES = 60;
const LIMITED = { timeout: 180_000 };

let cli: TestCli;
let args: readonly string[];
/** That of SQLite: both stores have the same hash for the same inputs. */
let hash: string;

beforeAll(async () => {
  cli = createTestCli();
  const folder = join(cli.folder, 'texts');
  writeDecisions(folder, FILES);
  args = [folder];
  ({ hash } = await ingestInOne({ cli, place: sqlitePlace(join(cli.folder, 'store.db')), args }));
});
afterAll(() => cli.remove());

describeOnNeo4j('an ingest into Neo4j', (access) => {
  const place = neo4jPlace(access);

  it(
    'that is killed leaves what was reported, goes on where it is run again, and ends with the same graph',
    LIMITED,
    async () => {
      const interrupt = killedAt({ files: 1, milliseconds: 50 }, killProgram);
      const { interrupted, faults } = await crashRound({ cli, place, args, hash }, interrupt);
      expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
    },
  );

  it('beside another, of some of the same texts, makes the graph that one makes', LIMITED, async () => {
    const { runs, found, hashOfOne } = await ingestTogether(cli, place, 30, 10);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual([1, 2].map(() => ({ code: 0, stderr: '' })));
    expect(found).toEqual({ findings: 0, differed: false, inputs: 50, hash: hashOfOne });
  });
});

describe.skipIf((await whyNoServer()) !== null)('a Neo4j that is killed below an ingest', () => {
  let database: TestServer;
  beforeAll(async () => {
    // One of its own, since the other suites share theirs.
    database = await startTestServer(SHORT_LIVED);
  }, LIMITED.timeout);
  afterAll(() => database?.stop(), LIMITED.timeout);

  it('has what was reported when it is back, and the same graph in the end', LIMITED, async () => {
    const setup = { cli, place: neo4jPlace(database), args, hash };
    const interrupt = killedAt({ files: 1, milliseconds: 20 }, killDatabase(database));
    const { interrupted, faults, code, stderr } = await crashRound(setup, interrupt);
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
    if (code !== 0) expect(stderr).toMatch(/^can-cu: Neo4j at .* cannot be used: no Neo4j answers there.*\n$/);
  });
});
