import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTestCli, finish, type Run, type TestCli } from '../testing/cli.js';
import { hocrPage } from '../testing/hocr.js';
import { pngHeader } from '../testing/images.js';
import { pdfBytes } from '../testing/pdf.js';

// Programs of the same names stand for Tesseract and Poppler, which not every machine has: they note their arguments, and what
// is recognised is always the same page.
const PAGE = hocrPage([
  {
    x: 200,
    y: 200,
    words: [
      ['ỦY', 95],
      ['BAN', 95],
      ['NHÂN', 95],
      ['DÂN', 95],
    ],
  },
  {
    x: 200,
    y: 260,
    words: [
      ['TỈNH', 95],
      ['HÀ', 95],
      ['NAM', 95],
    ],
  },
  {
    x: 200,
    y: 360,
    words: [
      ['Số:', 95],
      ['12/QĐ-UBND', 85],
    ],
  },
  {
    x: 1300,
    y: 200,
    words: [
      ['CỘNG', 95],
      ['HÒA', 95],
      ['XÃ', 95],
      ['HỘI', 95],
      ['CHỦ', 95],
      ['NGHĨA', 95],
      ['VIỆT', 95],
      ['NAM', 95],
    ],
  },
  {
    x: 1300,
    y: 360,
    words: [
      ['Hà', 95],
      ['Nam,', 95],
      ['ngày', 95],
      ['05', 95],
      ['tháng', 95],
      ['3', 95],
      ['năm', 95],
      ['2020', 95],
    ],
  },
  {
    x: 1000,
    y: 600,
    words: [
      ['QUYẾT', 95],
      ['ĐỊNH', 95],
    ],
  },
  {
    x: 800,
    y: 700,
    words: [
      ['Về', 95],
      ['việc', 95],
      ['trồng', 95],
      ['cây', 95],
    ],
  },
]);

let cli: TestCli;
let bin: string;
beforeEach(() => {
  cli = createTestCli();
  bin = join(cli.folder, 'bin');
  mkdirSync(bin);
  mkdirSync(join(cli.folder, 'in'));
});
afterEach(() => cli.remove());

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\necho "${name} $*" >> "${join(cli.folder, 'calls')}"\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

function programs({
  languages = 'vie',
  recognise = `/bin/cat > /dev/null; /bin/cat "${join(cli.folder, 'page')}"`,
} = {}): void {
  writeFileSync(join(cli.folder, 'page'), PAGE);
  program('pdftoppm', '/bin/cat');
  program(
    'tesseract',
    `case "$1" in --version) echo "tesseract 5.9.1" ;; --list-langs) printf '%s\\n' list ${languages} ;; *) ${recognise} ;; esac`,
  );
}

const ingest = (...args: readonly string[]): Promise<Run> =>
  finish(cli.start(['ingest', ...args, '--json'], { PATH: bin }));
const firstLine = ({ stdout }: Run) => JSON.parse(stdout.split('\n')[0] ?? '');
const calls = (): readonly string[] =>
  readFileSync(join(cli.folder, 'calls'), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !/ (?:--version|--list-langs|-v)$/.test(line));
const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(cli.folder, 'in', name), bytes);

describe('ingest --ocr', () => {
  it('recognises the pages of a PDF that are pictures, and says so of the text', async () => {
    programs();
    write('quét; rm -rf.pdf', await pdfBytes([[], [{ text: 'Điều 2. Trồng cây ven đường làng.' }]]));
    const run = await ingest('in', '--ocr');
    expect(firstLine(run)).toMatchObject({
      kind: 'ingested',
      document: { number: { value: '12/QĐ-UBND' } },
      notes: [{ code: 'RECOGNISED', pages: [1], confidence: 95 }],
    });
    expect(calls()).toEqual(['pdftoppm -r 300 -gray -png -f 1 -l 1 -', 'tesseract stdin stdout -l vie --psm 3 hocr']);
    const { stdout } = await cli.call(['texts', '12/QĐ-UBND', '--json']);
    expect(JSON.parse(stdout).texts).toMatchObject([
      { format: 'RECOGNISED', reader: expect.stringMatching(/^ocr\/1\+tesseract-5\.9\.1 vi\/\d+$/) },
    ]);
    expect((await cli.call(['texts', '12/QĐ-UBND'])).stdout).toContain('recognised from pictures (OCR)');
    const shown = (await cli.call(['show', '12/QĐ-UBND'])).stdout;
    expect(shown).toContain('recognised from pictures (OCR)');
    expect(shown).toMatch(/issuer +Ủy ban nhân dân tỉnh Hà Nam\n/);
  });

  it('recognises pictures, in folders too, which are left out without it', async () => {
    programs();
    write('a.png', pngHeader(2400, 3200));
    expect(firstLine(await ingest('in'))).toMatchObject({ kind: 'left-out', reason: { code: 'OTHER_NAME' } });
    expect(firstLine(await ingest('in/a.png'))).toMatchObject({ reason: { code: 'UNSUPPORTED_FORMAT' } });
    expect(firstLine(await ingest('in', '--ocr'))).toMatchObject({ kind: 'ingested', change: 'NEW' });
    expect(firstLine(await ingest('in', '--ocr'))).toMatchObject({ kind: 'ingested', change: 'SAME' });
  });

  it('refuses a picture that is too large, unread', async () => {
    programs();
    write('a.png', pngHeader(100_000, 100_000));
    expect(firstLine(await ingest('in', '--ocr'))).toMatchObject({ reason: { code: 'TOO_MANY_PIXELS', pixels: 1e10 } });
    expect(calls()).toEqual([]);
  });

  it.each([
    [
      'fails',
      'echo "Image too small" >&2; exit 1',
      { code: 'OCR_FAILED', program: 'tesseract', detail: 'Image too small' },
    ],
    ['writes no hOCR', 'echo "<html>"', { code: 'OCR_FAILED' }],
    ['sees no words', 'echo "<html/>"', { code: 'SCAN', pages: 1 }],
  ])('refuses a file where the program %s, and reads the others', async (_, recognise, reason) => {
    programs({ recognise });
    write('a.pdf', await pdfBytes([[]]));
    write('b.txt', Buffer.from('QUYẾT ĐỊNH\nVề việc trồng cây\n'));
    const run = await ingest('in', '--ocr');
    expect(run.code).toBe(3);
    expect(firstLine(run)).toMatchObject({ kind: 'refused', reason });
  });

  it.each([
    ['nothing', () => {}, 'needs tesseract and pdftoppm'],
    ['no Vietnamese', () => programs({ languages: 'eng' }), "needs tesseract's data for Vietnamese (vie)"],
  ])('says what to install where there is %s, and takes nothing in', async (_, prepare, message) => {
    prepare();
    write('a.txt', Buffer.from('QUYẾT ĐỊNH\n'));
    const run = await ingest('in', '--ocr');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils');
    expect(existsSync(join(cli.folder, 'store.db'))).toBe(false);
  });
});
