import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { type CrashSetup, crashRound, ingestInOne } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { killedAt, withinBytes } from '../testing/crash/ingest-run.js';
import { killProgram, sqlitePlace } from '../testing/crash/places.js';

/** Three batches. */
const FILES = 120;

let cli: TestCli;
let setup: CrashSetup;
/** Bytes of the whole store. */
let size: number;

beforeAll(async () => {
  cli = createTestCli();
  const folder = join(cli.folder, 'texts');
  writeDecisions(folder, FILES);
  const path = join(cli.folder, 'store.db');
  const place = sqlitePlace(path);
  const { hash } = await ingestInOne({ cli, place, args: [folder] });
  setup = { cli, place, args: [folder], hash };
  size = statSync(path).size;
});
afterAll(() => cli.remove());

describe('an ingest into SQLite that is killed', () => {
  it.each([
    { files: 1, milliseconds: 30 },
    { files: 51, milliseconds: 0 },
  ])('leaves what was reported, goes on where it is run again, and ends with the same graph: %j', async (moment) => {
    const { interrupted, faults } = await crashRound(setup, killedAt(moment, killProgram));
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
  });
});

describe('an ingest into SQLite that finds the disk full', () => {
  it.each([0.05, 0.5])('says so and goes on later: room for %f of what it needs', async (share) => {
    const { interrupted, faults, stderr } = await crashRound(setup, withinBytes(share * size));
    expect({ interrupted, faults }).toEqual({ interrupted: true, faults: [] });
    expect(stderr).toMatch(/^can-cu: .*store\.db cannot be read or written .*\n$/);
  });
});
