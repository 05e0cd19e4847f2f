import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { type CrashSetup, crashRound, ingestInOne } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { killedAt, withinBytes } from '../testing/crash/ingest-run.js';
import { killProgram, sqlitePlace } from '../testing/crash/places.js';

const FILES = 120;

let cli: TestCli;
let setup: CrashSetup;

beforeAll(async () => {
  cli = createTestCli();
  const folder = join(cli.folder, 'texts');
  writeDecisions(folder, FILES);
  const place = sqlitePlace(join(cli.folder, 'store.db'));
  const { hash } = await ingestInOne({ cli, place, args: [folder] });
  setup = { cli, place, args: [folder], hash };
});
afterAll(() => cli.remove());

describe('an ingest into SQLite that is killed', () => {
  it.each([
    { files: 0, milliseconds: 700 },
    { files: 1, milliseconds: 0 },
    { files: 1, milliseconds: 80 },
    { files: 51, milliseconds: 40 },
  ])('leaves what was reported, goes on where it is run again, and ends with the same graph: %j', async (moment) => {
    const { interrupted, faults } = await crashRound(setup, killedAt(moment, killProgram));
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
  });
});

describe('an ingest into SQLite that finds the disk full', () => {
  it.each([100_000, 1_500_000])('says so and goes on later: %i bytes', async (bytes) => {
    const { interrupted, faults, stderr } = await crashRound(setup, withinBytes(bytes));
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
    expect(stderr).toMatch(/^can-cu: .*store\.db cannot be read or written .*\n$/);
  });
});
