import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { type CrashSetup, crashRound, ingestInOne } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { killProgram, sqlitePlace } from '../testing/crash/places.js';

const FILES = 120;

let cli: TestCli;
let setup: CrashSetup;

beforeAll(async () => {
  cli = createTestCli();
  const folder = join(cli.folder, 'texts');
  writeDecisions(folder, FILES);
  const place = sqlitePlace(join(cli.folder, 'store.db'));
  const { hash } = await ingestInOne({ cli, place, folder });
  setup = { cli, place, folder, kill: killProgram, hash };
});
afterAll(() => cli.remove());

describe('an ingest into SQLite that is killed', () => {
  it.each([
    { files: 0, milliseconds: 700 },
    { files: 1, milliseconds: 0 },
    { files: 1, milliseconds: 80 },
    { files: 51, milliseconds: 40 },
  ])('leaves what was reported, goes on where it is run again, and ends with the same graph: %j', async (moment) => {
    const { killed, reported, kept, faults } = await crashRound(setup, moment);
    expect({ killed, faults }).toEqual({ killed: true, faults: [] });
    expect(kept).toBeGreaterThanOrEqual(reported);
  });
});
