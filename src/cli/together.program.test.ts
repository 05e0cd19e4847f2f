import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveInputs } from '../app/inputs/save-inputs.js';
import { createTestCli, finish, type TestCli } from '../testing/cli.js';
import { inspect } from '../testing/crash/crash-round.js';
import { writeDecisions } from '../testing/crash/decisions.js';
import { type IngestRun, ingestAll } from '../testing/crash/ingest-run.js';
import { sqlitePlace } from '../testing/crash/places.js';
import { ingestTogether } from '../testing/crash/two-writers.js';
import { RESOLUTION_1, testRecord } from '../testing/texts.js';
import { vocabulary } from '../testing/vocabulary.js';

/** Milliseconds between two saves: less than a batch of texts takes to be planned. */
const PAUSE = 10;
const AT_ONCE = [1, 2, 3, 4];

let cli: TestCli;
beforeEach(() => {
  cli = createTestCli();
});
afterEach(() => cli.remove());

/** Resolves once a server has printed its addresses, or has ended; then its exit code and what it said. */
async function started(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes('/graphql')) return 'started';
  return said;
}

describe('four processes on a store that does not exist yet', () => {
  it('all start as servers', async () => {
    const children = AT_ONCE.map(() => cli.start(['serve'], { PORT: '0' }));
    expect(await Promise.all(children.map(started))).toEqual(AT_ONCE.map(() => 'started'));
    const ends = children.map((child) => once(child, 'exit'));
    for (const child of children) child.kill('SIGTERM');
    expect((await Promise.all(ends)).map(([code]) => code)).toEqual(AT_ONCE.map(() => 0));
  });

  it('all take in their texts', async () => {
    const runs = AT_ONCE.map((number) => {
      const path = join(cli.folder, `${number}.txt`);
      writeFileSync(path, `Căn cứ Nghị định số ${number}/2020/NĐ-CP;\n`);
      return finish(cli.start(['ingest', path]));
    });
    expect((await Promise.all(runs)).map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      AT_ONCE.map(() => ({ code: 0, stderr: '' })),
    );
    const { stdout } = await cli.run(['rebuild', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ inputs: AT_ONCE.length, differed: false });
  });
});

describe('two that take in many texts at once, some of them the same', () => {
  it('make the graph that one makes, and lose none', { timeout: 120_000 }, async () => {
    const place = sqlitePlace(join(cli.folder, 'store.db'));
    const { runs, found, hashOfOne } = await ingestTogether(cli, place, 80, 20);
    expect(runs.map(({ code, stderr }) => ({ code, stderr }))).toEqual([1, 2].map(() => ({ code: 0, stderr: '' })));
    expect(found).toEqual({ findings: 0, differed: false, inputs: 140, hash: hashOfOne });
  });
});

describe('one that takes in many texts beside another that saves all the time', () => {
  it('comes to its end', { timeout: 120_000 }, async () => {
    const folder = join(cli.folder, 'texts');
    writeDecisions(folder, 60);
    const place = sqlitePlace(join(cli.folder, 'store.db'));
    const other = await place.open();
    let ended: IngestRun | null = null;
    const run = ingestAll({ cli, place, args: [folder] }).then((end) => {
      ended = end;
    });
    for (let at = 1; ended === null; at++) {
      await saveInputs(other, vocabulary, {
        put: [testRecord({ ...RESOLUTION_1, symbol: `${at}/NQ-CP` })],
        remove: [],
      });
      await sleep(PAUSE);
    }
    await run;
    await other.close();
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(await inspect(place)).toMatchObject({ findings: 0, differed: false });
  });
});
