import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestCli, finish, type Run, type TestCli } from '../testing/cli.js';
import { writeDecisions } from '../testing/crash/decisions.js';

vi.setConfig({ testTimeout: 180_000 });

const DOCUMENTS = 120;

let source: TestCli;
let exported: string;
let hash: string;

beforeAll(async () => {
  source = createTestCli();
  writeDecisions(join(source.folder, 'texts'), DOCUMENTS);
  expect(await source.run(['ingest', 'texts'])).toMatchObject({ code: 0 });
  exported = join(source.folder, 'kho.jsonl.gz');
  expect(await source.run(['export', exported])).toMatchObject({ code: 0 });
  hash = (await source.run(['hash'])).stdout;
});
afterAll(() => source.remove());

let target: TestCli;
beforeEach(() => {
  target = createTestCli();
});
afterEach(() => target.remove());

const inTarget = (name: string): string => join(target.folder, name);
const leftovers = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.part'));
const hashOf = async (cli: TestCli): Promise<string> => (await cli.run(['hash'])).stdout;
const isSound = async (cli: TestCli): Promise<boolean> => {
  const rebuilt = await cli.run(['rebuild', '--json']);
  return JSON.parse(rebuilt.stdout).differed === false && (await cli.run(['doctor'])).code === 0;
};

describe('export', () => {
  it('writes the same lines to a file, a compressed file and standard output', async () => {
    const lines = gunzipSync(readFileSync(exported)).toString();
    expect(lines).toMatch(/^\{"kind":"header","format":"can-cu-export","version":1,/);
    const plain = inTarget('kho.jsonl');
    expect(await source.run(['export', plain, '--json'])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(plain, 'utf8')).toBe(lines);
    expect(statSync(plain).mode & 0o777).toBe(0o600);
    const piped = await source.run(['export', '-']);
    expect(piped).toMatchObject({ code: 0, stdout: lines });
    expect(piped.stderr).toMatch(/^exported: 120 texts, 0 records, 0 verdicts, \d+ keys\n$/);
    expect(await source.run(['export', inTarget('kho'), '--gzip'])).toMatchObject({ code: 0 });
    expect(gunzipSync(readFileSync(inTarget('kho'))).toString()).toBe(lines);
  });

  it('replaces a file by force alone, and never the store', async () => {
    writeFileSync(inTarget('old.jsonl'), 'old');
    const refused = await source.run(['export', inTarget('old.jsonl')]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('replace it with --force') });
    expect(readFileSync(inTarget('old.jsonl'), 'utf8')).toBe('old');
    expect(await source.run(['export', inTarget('old.jsonl'), '--force'])).toMatchObject({ code: 0 });
    const store = join(source.folder, 'store.db');
    for (const command of ['export', 'backup'])
      expect(await source.run([command, store, '--force'])).toMatchObject({
        ...{ code: 2, stderr: expect.stringContaining('is the store itself') },
      });
    expect(await hashOf(source)).toBe(hash);
  });

  it('makes neither a store nor a file where there is no store', async () => {
    for (const command of ['export', 'backup'])
      expect(await target.run([command, 'kho'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('no store'),
      });
    expect(readdirSync(target.folder)).toEqual([]);
  });

  it('says that it does not write zstd', async () => {
    const run = await source.run(['export', inTarget('kho.jsonl.zst')]);
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('does not write zstd') });
  });

  it('leaves a whole file or none where it is interrupted', async () => {
    let stopped = 0;
    for (const milliseconds of [300, 400, 500, 600, 700, 800, 900, 1000]) {
      const child = source.start(['export', inTarget('kho.jsonl'), '--force']);
      setTimeout(() => child.kill('SIGINT'), milliseconds);
      await once(child, 'close');
      if (child.signalCode === 'SIGINT') stopped += 1;
      expect(leftovers(target.folder)).toEqual([]);
      if (existsSync(inTarget('kho.jsonl')))
        expect(readFileSync(inTarget('kho.jsonl'), 'utf8')).toMatch(/\n\{"kind":"end".*\}\n$/);
    }
    expect(stopped).toBeGreaterThan(0);
  });
});

describe('import', () => {
  it('makes the same store, and a second time changes nothing', async () => {
    const run = await target.run(['import', exported, '--json']);
    expect(JSON.parse(run.stdout)).toEqual({ interrupted: false, added: 120, replaced: 0, kept: 0, graph: 'SAME' });
    expect(await hashOf(target)).toBe(hash);
    const again = await target.run(['import', exported]);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('120 were there') });
    expect((await target.run(['export', '-'])).stdout).toBe((await source.run(['export', '-'])).stdout);
  });

  it('that is killed goes on where it is run again, to the same hash', async () => {
    for (const milliseconds of [0, 200, 500, 50]) {
      const child = target.start(['import', exported]);
      const closed = once(child, 'close');
      await untilStored(inTarget('store.db'));
      setTimeout(() => child.kill('SIGKILL'), milliseconds);
      await closed;
      expect(await isSound(target)).toBe(true);
    }
    expect(await target.run(['import', exported])).toMatchObject({ code: 0 });
    expect(await hashOf(target)).toBe(hash);
  });

  it('that is interrupted keeps what it saved, and says how to go on', async () => {
    const child = target.start(['import', exported, '--json']);
    const ended = finish(child);
    await untilStored(inTarget('store.db'));
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    if (code !== 0) {
      expect([code, stderr]).toEqual([130, expect.stringContaining('run the same command again to go on')]);
      expect(JSON.parse(stdout)).toMatchObject({ interrupted: true, graph: null });
    }
    expect(await target.run(['import', exported])).toMatchObject({ code: 0 });
    expect(await hashOf(target)).toBe(hash);
  });

  it.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2), /cannot be read: it is cut off/],
    ['damaged', (bytes) => Buffer.concat([bytes.subarray(0, 200), Buffer.alloc(9), bytes.subarray(209)]), /kho/],
    [
      'cut off between lines',
      (bytes) => gzipSync(gunzipSync(bytes).toString().split('\n').slice(0, 9).join('\n')),
      /is cut off: after 9 lines/,
    ],
    [
      'without its texts',
      (bytes) =>
        gzipSync(
          gunzipSync(bytes)
            .toString()
            .replace(/^\{"kind":"text".*\n/gm, ''),
        ),
      /texts: the last line says 120/,
    ],
    [
      'of a newer version',
      (bytes) => gzipSync(gunzipSync(bytes).toString().replace('"version":1', '"version":2')),
      /newer than this program/,
    ],
    ['compressed with zstd', () => Buffer.from('28b52ffd00', 'hex'), /unpack it first/],
    ['something else', () => Buffer.from('PK'), /kho.jsonl.gz:1: the line is not JSON/],
  ])('refuses a file that is %s, and makes no store', async (_, change, message) => {
    writeFileSync(inTarget('kho.jsonl.gz'), change(readFileSync(exported)));
    const run = await target.run(['import', 'kho.jsonl.gz']);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBeGreaterThan(0);
    expect(existsSync(inTarget('store.db'))).toBe(false);
  });

  it('refuses what is no file', async () => {
    expect(await target.run(['import', '.'])).toMatchObject({ code: 2, stderr: expect.stringContaining('is no file') });
    expect(await target.run(['import', 'none'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no such file'),
    });
  });

  it('adds to a store that holds something else only when told to', async () => {
    writeDecisions(inTarget('own'), 777, 777);
    await target.run(['ingest', 'own']);
    const before = await hashOf(target);
    const refused = await target.run(['import', exported]);
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('add to this one with --merge') });
    expect(await hashOf(target)).toBe(before);
    const merged = await target.run(['import', exported, '--merge', '--json']);
    expect(JSON.parse(merged.stdout)).toEqual({ interrupted: false, added: 120, replaced: 0, kept: 0, graph: null });
    expect(await isSound(target)).toBe(true);
  });
});

describe('backup', () => {
  /** The command line on the copy. */
  const onCopy = (args: readonly string[]): Promise<Run> =>
    finish(target.start(args, { CAN_CU_STORE: `sqlite:${inTarget('copy.db')}` }));

  it('copies the store, readable by its account alone', async () => {
    const run = await source.run(['backup', inTarget('copy.db')]);
    expect(run).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^backed up to .*: \d+\.\d MiB\n$/),
    });
    expect(statSync(inTarget('copy.db')).mode & 0o777).toBe(0o600);
    expect((await onCopy(['hash'])).stdout).toBe(hash);
    expect(await source.run(['backup', inTarget('copy.db')])).toMatchObject({ code: 1 });
    expect(await source.run(['backup', inTarget('copy.db'), '--force', '--json'])).toMatchObject({ code: 0 });
  });

  it('copies one state of a store that is written to, and does not hold up who writes', async () => {
    const writer = target.start(['ingest', join(source.folder, 'texts')]);
    const ended = finish(writer);
    await untilStored(inTarget('store.db'));
    while (writer.exitCode === null) {
      expect(await target.run(['backup', 'copy.db', '--force'])).toMatchObject({ code: 0, stderr: '' });
      const check = await onCopy(['doctor']);
      expect([check.code, check.stdout]).toEqual([0, expect.stringContaining('the store is sound')]);
      expect(JSON.parse((await onCopy(['rebuild', '--json'])).stdout)).toMatchObject({ differed: false });
    }
    expect(await ended).toMatchObject({ code: 0 });
    expect(await hashOf(target)).toBe(hash);
    expect(leftovers(target.folder)).toEqual([]);
  });

  it('says what to do with Neo4j', async () => {
    const settings = { CAN_CU_STORE: '', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' };
    const run = await finish(target.start(['backup', 'copy.db'], settings));
    expect(run).toMatchObject({ code: 2, stderr: expect.stringContaining('of Neo4j take a can-cu export') });
  });

  it('refuses a file that is no store', async () => {
    writeFileSync(inTarget('store.db'), 'x'.repeat(9000));
    const run = await target.run(['backup', 'copy.db']);
    expect(run).toMatchObject({ code: 1, stderr: expect.stringContaining('is not a SQLite database') });
    expect(readdirSync(target.folder)).toEqual(['store.db']);
  });
});

/** Waits until a store has been made. */
async function untilStored(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((done) => setTimeout(done, 10));
}
