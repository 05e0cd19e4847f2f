import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countFilesToIngest, readFilesToIngest } from './ingest-files.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-files-'));
  mkdirSync(join(folder, 'below', 'empty'), { recursive: true });
  writeFileSync(join(folder, 'b.txt'), 'b');
  writeFileSync(join(folder, 'note.md'), 'm');
  writeFileSync(join(folder, 'below', 'a.HTML'), 'a');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* stdin(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('from ');
  yield Buffer.from('stdin');
}

async function read(...paths: readonly string[]): Promise<readonly string[]> {
  const seen: string[] = [];
  for await (const file of readFilesToIngest(paths, stdin())) {
    seen.push(file.kind === 'file' ? `${file.name}=${Buffer.from(file.bytes).toString()}` : file.message);
  }
  return seen;
}

describe('countFilesToIngest', () => {
  it.each([
    [1, [] as readonly string[], ['-']],
    [2, [''], []],
    [2, ['b.txt', 'note.md'], []],
    [1, ['none.txt'], []],
    [1, ['below'], []],
    [1, [join('below', 'empty')], []],
  ])('counts %d in %j %j', async (count, below, others) => {
    expect(await countFilesToIngest([...below.map((path) => join(folder, path)), ...others])).toBe(count);
  });
});

describe('readFilesToIngest', () => {
  it('takes texts and pages of a folder, whatever lies deeper too', async () => {
    expect(await read(folder)).toEqual(['b.txt=b', 'a.HTML=a']);
  });

  it('leaves out a pipe in a folder, which could wait for ever', async () => {
    const pipes = join(folder, 'pipes');
    mkdirSync(pipes);
    execFileSync('mkfifo', [join(pipes, 'pipe.txt')]);
    writeFileSync(join(pipes, 'c.txt'), 'c');
    expect(await read(pipes)).toEqual(['c.txt=c']);
    rmSync(pipes, { recursive: true });
  });

  it('takes a file named by itself whatever its extension', async () => {
    expect(await read(join(folder, 'note.md'))).toEqual(['note.md=m']);
  });

  it('takes standard input', async () => {
    expect(await read('-')).toEqual(['stdin=from stdin']);
  });

  it('goes on after what cannot be read', async () => {
    expect(await read(join(folder, 'none.txt'), join(folder, 'below', 'empty'), join(folder, 'b.txt'))).toEqual([
      'there is no such file',
      'the folder holds no .txt or .html file',
      'b.txt=b',
    ]);
  });
});
