import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { whyNoServer } from '../store/neo4j/test-jars.js';
import { SHORT_LIVED, startTestServer, type TestServer } from '../store/neo4j/test-server.js';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { type CrashSetup, crashRound, ingestInOne } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { killedAt } from '../testing/crash/ingest-run.js';
import { killDatabase, killProgram, neo4jPlace, sqlitePlace } from '../testing/crash/places.js';
import { ingestTogether } from '../testing/crash/two-writers.js';

const FILES = 60;
const LIMIT = 180_000;
const LIMITED = { timeout: LIMIT };

describe.skipIf((await whyNoServer()) !== null)('an ingest into Neo4j', () => {
  let cli: TestCli;
  let database: TestServer;
  let setup: CrashSetup;

  beforeAll(async () => {
    // A database of its own, since it is killed and the other suites share one.
    database = await startTestServer(SHORT_LIVED);
    cli = createTestCli();
    const folder = join(cli.folder, 'texts');
    writeDecisions(folder, FILES);
    // Both stores have the same hash for the same inputs.
    const { hash } = await ingestInOne({ cli, place: sqlitePlace(join(cli.folder, 'store.db')), folder });
    setup = { cli, place: neo4jPlace(database), folder, hash };
  }, LIMIT);
  afterAll(async () => {
    cli?.remove();
    await database?.stop();
  }, LIMIT);

  it.each([
    { files: 0, milliseconds: 2_500 },
    { files: 1, milliseconds: 50 },
  ])('whose program is killed leaves what was reported, and ends with the same graph: %j', LIMITED, async (moment) => {
    expect((await crashRound(setup, killedAt(moment, killProgram))).faults).toEqual([]);
  });

  it('whose Neo4j is killed leaves what was reported, and ends with the same graph', LIMITED, async () => {
    const kill = killDatabase(database);
    const { interrupted, faults } = await crashRound(setup, killedAt({ files: 1, milliseconds: 20 }, kill));
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
  });

  it('beside another, of some of the same texts, makes the graph that one makes', LIMITED, async () => {
    const { runs, found, hashOfOne } = await ingestTogether(cli, setup.place, 60, 20);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual([1, 2].map(() => ({ code: 0, stderr: '' })));
    expect(found).toEqual({ findings: 0, differed: false, texts: 100, hash: hashOfOne });
  });
});
