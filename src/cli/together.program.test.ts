import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCli, finish, type TestCli } from '../testing/cli.js';
import { sqlitePlace } from '../testing/crash/places.js';
import { ingestTogether } from '../testing/crash/two-writers.js';

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
    expect(found).toEqual({ findings: 0, differed: false, texts: 140, hash: hashOfOne });
  });
});
