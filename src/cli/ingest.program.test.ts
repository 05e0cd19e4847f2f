import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagePath } from '../store/package-path.js';
import { createTestCli, finish, type TestCli } from '../testing/cli.js';
import { legacyBytes } from '../testing/legacy-bytes.js';
import { zipFile } from '../testing/zip-file.js';

/** The lines of JSON that a run wrote; the summary is the last. */
const lines = (stdout: string): readonly unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const DECISION = 'QUYẾT ĐỊNH\nVề việc trồng cây\n\nĐiều 1. Trồng cây ven đường.\n';

let cli: TestCli;
beforeEach(() => {
  cli = createTestCli();
  mkdirSync(join(cli.folder, 'in'));
});
afterEach(() => cli.remove());

const write = (path: string, content: string | Uint8Array = DECISION): void =>
  writeFileSync(join(cli.folder, path), content);

describe('ingest of a folder', () => {
  it('comes to an end among links, pipes and files without end, and lists what it left out', async () => {
    write('in/a.txt');
    symlinkSync('/', join(cli.folder, 'in/root'));
    symlinkSync('.', join(cli.folder, 'in/self'));
    execFileSync('mkfifo', [join(cli.folder, 'in/pipe.txt')]);
    write('in/big.txt', '');
    truncateSync(join(cli.folder, 'in/big.txt'), 3 * 1024 ** 3);
    const run = await cli.run(['ingest', 'in', '--json']);
    expect(run.code).toBe(3);
    expect(lines(run.stdout)).toMatchObject([
      { kind: 'ingested', name: 'a.txt', path: 'in/a.txt', change: 'NEW' },
      { kind: 'refused', path: 'in/big.txt', reason: { code: 'TOO_LARGE', bytes: 3 * 1024 ** 3 } },
      { kind: 'left-out', path: 'in/pipe.txt', reason: { code: 'NOT_A_FILE', found: 'pipe' } },
      { kind: 'left-out', path: 'in/root', reason: { code: 'LINK' }, message: 'a link, which is not followed' },
      { kind: 'left-out', path: 'in/self', reason: { code: 'LINK' } },
      { kind: 'summary', texts: { NEW: 1 }, refused: { TOO_LARGE: 1 }, leftOut: { NOT_A_FILE: 1, LINK: 2 } },
    ]);
  });

  it('succeeds where all is taken in that is not left out, and fails where nothing is', async () => {
    write('in/a.txt');
    write('in/note.odt');
    expect(await cli.run(['ingest', 'in'])).toMatchObject({ code: 0, stderr: '' });
    expect(await cli.run(['ingest', 'in/note.odt', 'none.txt'])).toMatchObject({ code: 3 });
    expect(await cli.run(['ingest', 'none.txt', 'no-more.txt'])).toMatchObject({ code: 1 });
  });

  it('writes no name raw to a terminal, and the exact one into JSON', async () => {
    const name = 'a\n\u001b]0;x\u0007\u009b31m\u202e.txt';
    write(`in/${name}`);
    write('in/b\u001b.odt');
    const { stdout } = await cli.run(['ingest', 'in']);
    const shown = 'ingested in/a\\u{a}\\u{1b}]0;x\\u{7}\\u{9b}31m\\u{202e}.txt: ';
    expect(stdout.slice(0, shown.length)).toBe(shown);
    expect(stdout).toContain('left out in/b\\u{1b}.odt: ');
    const json = (await cli.run(['ingest', 'in', '--json'])).stdout;
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    expect(lines(json)[0]).toMatchObject({ name, path: `in/${name}` });
  });
});

describe('ingest of a folder that was ingested before', () => {
  const numbered = (number: number, end = '') =>
    `ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: ${number}/QĐ-UBND\nBình Dương, ngày 02 tháng 3 năm 2021\n\n${DECISION}${end}`;
  const ingest = async (...args: readonly string[]) => {
    const run = await cli.run(['ingest', 'in', '--json', ...args]);
    return lines(run.stdout) as { readonly change?: string; readonly path?: string; readonly kind: string }[];
  };
  const changes = async (...args: readonly string[]) =>
    (await ingest(...args)).flatMap(({ path, change }) => (change === undefined ? [] : [`${path} ${change}`]));

  it('reads only what has changed, and names what took the place of an earlier text', async () => {
    write('in/a.txt', numbered(1));
    write('in/b.txt', numbered(2));
    expect(await changes()).toEqual(['in/a.txt NEW', 'in/b.txt NEW']);
    expect(await changes()).toEqual(['in/a.txt SAME', 'in/b.txt SAME']);
    write('in/b.txt', numbered(2, 'Điều 2. Tưới cây.\n'));
    utimesSync(join(cli.folder, 'in/b.txt'), 0, Date.now() / 1000 + 60);
    expect(await changes()).toEqual(['in/a.txt SAME', 'in/b.txt CHANGED']);
    utimesSync(join(cli.folder, 'in/a.txt'), 0, Date.now() / 1000 + 120);
    expect(await changes()).toEqual(['in/a.txt SAME', 'in/b.txt SAME']);
  });

  it('writes nothing in a dry run, not even a store', async () => {
    write('in/a.txt');
    expect(await changes('--dry-run')).toEqual(['in/a.txt NEW']);
    expect(existsSync(join(cli.folder, 'store.db'))).toBe(false);
    await changes();
    const hash = (await cli.run(['hash'])).stdout;
    write('in/b.txt');
    expect(await changes('--dry-run')).toEqual(['in/a.txt SAME', 'in/b.txt NEW']);
    expect((await cli.run(['hash'])).stdout).toBe(hash);
  });

  it('goes on where an interrupt stopped it, and comes to the same graph', async () => {
    for (let at = 10; at < 90; at++) write(`in/${at}.txt`, numbered(at, DECISION.repeat(400)));
    const child = cli.start(['ingest', 'in', '--json']);
    child.stdout?.once('data', () => child.kill('SIGINT'));
    const run = await finish(child);
    expect(run.code).toBe(130);
    const saved = lines(run.stdout).length - 1;
    expect(lines(run.stdout).at(-1)).toMatchObject({ kind: 'summary', interrupted: true, texts: { NEW: saved } });
    expect(lines((await cli.run(['ingest', 'in', '--json'])).stdout).at(-1)).toMatchObject({
      texts: { SAME: saved, ...(saved < 80 ? { NEW: 80 - saved } : {}) },
    });
    const other = createTestCli();
    await other.run(['ingest', join(cli.folder, 'in')]);
    expect((await other.run(['hash'])).stdout).toBe((await cli.run(['hash'])).stdout);
    other.remove();
  });
});

describe('ingest of an archive', () => {
  it('takes in its members under a source that names both', async () => {
    write(
      'in/kho.zip',
      zipFile([
        { name: 'năm 2004/a.txt', content: DECISION },
        { name: 'b.txt', content: '' },
      ]),
    );
    const run = await cli.run(['ingest', 'in', '--json']);
    expect(run.code).toBe(3);
    expect(lines(run.stdout)).toMatchObject([
      { kind: 'ingested', name: 'a.txt', path: 'in/kho.zip!năm 2004/a.txt' },
      { kind: 'refused', path: 'in/kho.zip!b.txt', reason: { code: 'EMPTY' } },
      { kind: 'summary', texts: { NEW: 1 }, refused: { EMPTY: 1 } },
    ]);
  });

  it('is refused as several files where the options describe one document', async () => {
    const archive = zipFile([...'ab'].map((name) => ({ name: `${name}.txt`, content: DECISION })));
    write('kho.zip', archive);
    for (const args of [['kho.zip'], ['-']])
      expect(await cli.run(['ingest', ...args, '--number', '1/QĐ-UBND'], archive)).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('use them with one file, 2 are named'),
      });
  });
});

describe('ingest of a text in a legacy encoding', () => {
  it('reads it by its words, and asks where two encodings fit', async () => {
    write('a.txt', legacyBytes(DECISION.toLowerCase(), 'tcvn3'));
    expect(await cli.run(['ingest', 'a.txt'])).toMatchObject({ code: 0 });
    write('b.txt', Uint8Array.of(0x53, 0xe8, 0x20, 0x35));
    const run = await cli.run(['ingest', 'b.txt']);
    expect([run.code, run.stderr]).toEqual([
      1,
      'can-cu: b.txt: reads as windows-1258 and as tcvn3; name the right one with --encoding\n',
    ]);
    expect(await cli.run(['ingest', 'b.txt', '--encoding', 'TCVN3'])).toMatchObject({ code: 0 });
    expect(await cli.run(['ingest', 'b.txt', '--encoding', 'tcvn'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('ingest of JSON lines', () => {
  it('takes in each line with what it says of its document, and names the lines that are wrong', async () => {
    const rows = [
      {
        id: 'a',
        number: '12/QĐ-UBND',
        issuer: 'UBND tỉnh Bình Dương',
        date: '2021-03-02',
        title: 'Về cây',
        text: DECISION,
      },
      { id: 'b', type: 'bài thơ', text: DECISION },
      { text: '' },
    ];
    write('in/kho.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const run = await cli.call(['ingest', 'in', '--json']);
    expect(run.code).toBe(3);
    const document = { number: { value: '12/QĐ-UBND', assurance: 'RECORDED' }, title: { value: 'Về cây' } };
    expect(lines(run.stdout)).toMatchObject([
      { kind: 'ingested', path: 'in/kho.jsonl:1', change: 'NEW', document },
      { kind: 'refused', path: 'in/kho.jsonl:2', reason: { code: 'INVALID_LINE' } },
      { kind: 'refused', path: 'in/kho.jsonl:3', reason: { code: 'INVALID_LINE' } },
      { kind: 'summary' },
    ]);
  });
});

describe('ingest of standard input', () => {
  it('cuts off a stream without end', async () => {
    const endless = spawn('cat', ['/dev/zero'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const child = spawn(process.execPath, [packagePath('dist/cli/main.js'), 'ingest', '-'], {
      cwd: cli.folder,
      env: { PATH: process.env.PATH ?? '', CAN_CU_STORE: `sqlite:${join(cli.folder, 'store.db')}` },
      stdio: [endless.stdout, 'pipe', 'pipe'],
    });
    const run = await finish(child);
    endless.kill();
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toBe('can-cu: stdin: more than 20971520 bytes; at most so many are read\n');
  });
});
