import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zipFile } from '../testing/zip-file.js';
import { ARCHIVE_LIMITS } from './limits.js';
import { countSources, readSources, readStream } from './read-sources.js';
import type { ReadBytes } from './source-item.js';

const LIMITS = { ...ARCHIVE_LIMITS, fileBytes: 100 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, content: string | Buffer = path): void => writeFileSync(join(folder, path), content);
const stdinOf = (content: string | Buffer) => async (): Promise<ReadBytes> => ({
  kind: 'bytes',
  bytes: Buffer.from(content as string),
});

/** What the paths in the folder yield, in order: a file with its text, or a path with its refusal. */
async function read(paths: readonly string[], stdin = stdinOf('from stdin')): Promise<readonly string[]> {
  const seen: string[] = [];
  const given = paths.map((path) => (path === '-' || path.startsWith('/') ? path : join(folder, path)));
  for await (const item of readSources(given, stdin, LIMITS)) {
    const path = item.path.replace(`${folder}/`, '').replace(folder, '.');
    if (item.kind !== 'file') seen.push(`${item.kind} ${path} ${item.refusal.code}`);
    else {
      const result = await item.read();
      seen.push(`${path}=${result.kind === 'bytes' ? Buffer.from(result.bytes).toString() : result.refusal.code}`);
    }
  }
  return seen;
}

describe('the files of a folder', () => {
  it('come folder by folder in the order of their names, with what is passed over', async () => {
    mkdirSync(join(folder, 'b'));
    for (const path of ['c.txt', 'a.HTML', 'b/z.htm', 'b.txt', 'note.odt', '.an.txt']) write(path);
    mkdirSync(join(folder, '.git'));
    write('.git/a.txt');
    expect(await read([''])).toEqual([
      'left-out .an.txt HIDDEN',
      'left-out .git HIDDEN',
      'a.HTML=a.HTML',
      'b/z.htm=b/z.htm',
      'b.txt=b.txt',
      'c.txt=c.txt',
      'left-out note.odt OTHER_NAME',
    ]);
  });

  it('do not include what links lead to: out of it, round, or to itself', async () => {
    mkdirSync(join(folder, 'in'));
    write('out.txt');
    write('in/a.txt');
    for (const [target, name] of [
      ['/', 'root'],
      ['.', 'self'],
      ['self', 'self.txt'],
      ['../out.txt', 'out.txt'],
      ['a.txt', 'b.txt'],
      ['none', 'none.txt'],
    ] as const)
      symlinkSync(target, join(folder, 'in', name));
    const links = ['b.txt', 'none.txt', 'out.txt', 'root', 'self', 'self.txt'].map(
      (name) => `left-out in/${name} LINK`,
    );
    expect(await read(['in'])).toEqual(['in/a.txt=in/a.txt', ...links]);
  });

  it('do not include what took the place of a folder during the walk', async () => {
    for (const name of ['in', 'in/b', 'out']) mkdirSync(join(folder, name));
    for (const path of ['in/a.txt', 'in/b/b.txt', 'out/secret.txt']) write(path);
    const seen: string[] = [];
    for await (const item of readSources([join(folder, 'in')], stdinOf(''), LIMITS)) {
      seen.push(item.kind === 'file' ? item.name : item.refusal.code);
      if (seen.length > 1) continue;
      rmSync(join(folder, 'in', 'b'), { recursive: true });
      symlinkSync('../out', join(folder, 'in', 'b'));
    }
    expect(seen).toEqual(['a.txt', 'CHANGED']);
  });

  it('are regular files only, and known by their size before they are read', async () => {
    execFileSync('mkfifo', [join(folder, 'a.txt')]);
    write('b.txt', '');
    truncateSync(join(folder, 'b.txt'), 3 * 1024 ** 3);
    write('c.txt');
    expect(await read([''])).toEqual(['left-out a.txt NOT_A_FILE', 'refused b.txt TOO_LARGE', 'c.txt=c.txt']);
  });

  it('keep names that are no UTF-8, or hold controls', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), Buffer.of(0xe9), Buffer.from('.txt')]), 'a');
    write('b\n\u001b[31m\u202e.txt', 'b');
    expect(await read([''])).toEqual(['a\\xe9.txt=a', 'b\n\u001b[31m\u202e.txt=b']);
  });

  it('are missed where there are none', async () => {
    mkdirSync(join(folder, 'empty'));
    write('note.odt');
    expect(await read([''])).toEqual(['left-out note.odt OTHER_NAME', 'refused . NOTHING_TO_READ']);
  });
});

describe('a path that is named', () => {
  it('is read whatever its name, through a link too', async () => {
    write('.note.odt', 'm');
    symlinkSync('.note.odt', join(folder, 'link'));
    expect(await read(['.note.odt', 'link'])).toEqual(['.note.odt=m', 'link=m']);
  });

  it('is never waited for, and costs no other its place', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('round', join(folder, 'round'));
    write('b.txt');
    expect(await read(['none.txt', 'pipe', '/dev/zero', 'round', 'b.txt', 'b.txt/c'])).toEqual([
      'refused none.txt NOT_FOUND',
      'refused pipe NOT_A_FILE',
      'refused /dev/zero NOT_A_FILE',
      'refused round LINK',
      'b.txt=b.txt',
      'refused b.txt/c UNREADABLE',
    ]);
  });

  it('may change while it is read, which is told', async () => {
    write('a.txt', 'before');
    for await (const item of readSources([join(folder, 'a.txt')], stdinOf(''), LIMITS)) {
      write('a.txt', 'after, and longer');
      expect(item.kind === 'file' && (await item.read())).toEqual({ kind: 'refused', refusal: { code: 'CHANGED' } });
    }
  });

  it('may be an archive, whatever its name and size, also on standard input', async () => {
    const filler = { name: 'tranh.png', content: Buffer.alloc(200), stored: true };
    const zip = zipFile([{ name: 'a.txt', content: 'a' }, filler]);
    write('kho.bin', zip);
    expect(await read(['kho.bin', '-'], stdinOf(zip))).toEqual([
      'kho.bin!a.txt=a',
      'left-out kho.bin!tranh.png OTHER_NAME',
      'stdin!a.txt=a',
      'left-out stdin!tranh.png OTHER_NAME',
    ]);
  });

  it('may be a document that is a ZIP file', async () => {
    write('a.docx', zipFile([{ name: 'mimetype', content: 'x', stored: true }]).subarray());
    expect(await read(['a.docx'])).toEqual([expect.stringMatching(/^(?:a\.docx=PK|refused a\.docx TOO_LARGE)/)]);
  });
});

describe('countSources', () => {
  it('counts files and what cannot be read, not what is passed over', async () => {
    write('a.txt');
    write('note.odt');
    write('kho.zip', zipFile([...'bc'].map((name) => ({ name: `${name}.txt`, content: name }))));
    const count = (...paths: readonly string[]) => countSources(paths, stdinOf('x'), LIMITS);
    expect(await count(folder)).toBe(3);
    expect(await count('-', join(folder, 'none.txt'))).toBe(2);
  });
});

describe('readStream', () => {
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield Buffer.alloc(10);
  }

  it('ends at the bound', async () => {
    expect(await readStream(endless(), 25)).toEqual({
      kind: 'refused',
      refusal: { code: 'STREAM_TOO_LARGE', most: 25 },
    });
  });
});
