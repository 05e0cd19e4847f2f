import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../store/package-path.js';
import { createTestCli, finish, type TestCli } from '../testing/cli.js';

const DIRECTIVE = packagePath('seed/documents/chi-thi-phat-dong-thi-dua-2021.txt');
/** A made-up plan that cites a document of its own. */
const PLAN = `ỦY BAN NHÂN DÂN
TỈNH BÌNH DƯƠNG
Số: 12/KH-UBND

KẾ HOẠCH
Về việc trồng cây

Căn cứ Nghị định số 77/2019/NĐ-CP ngày 10/10/2019 của Chính phủ;

1. Trồng cây.
`;

let cli: TestCli;

beforeAll(async () => {
  cli = createTestCli();
  const run = await cli.run(['ingest', DIRECTIVE]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
});
afterAll(() => cli.remove());

describe('the command line', () => {
  it.each([
    [['--help'], 0, /Usage: can-cu[\s\S]*Examples:[\s\S]*NEO4J_PASSWORD[\s\S]*Exit codes/],
    [['extract', '--help'], 0, /JSON lines[\s\S]*Examples:/],
  ])('explains itself: %j', async (args, code, text) => {
    const run = await cli.run(args);
    expect([run.code, run.stderr]).toEqual([code, '']);
    expect(run.stdout).toMatch(text);
  });

  it.each([
    [[], 2],
    [['fnid'], 2],
    [['find'], 2],
    [['lineage', '01-CT', '--depth', '21'], 2],
    [['lineage', '01-CT', '--kinds', 'LIKES'], 2],
    [['find', '01-CT', '--date', '2021-02-30'], 2],
    [['ingest', 'no-such-file.txt', '--number', 'not a number'], 2],
    [['extract', '--text', 'no-such-file.txt', '--number', 'not a number'], 2],
    [['show', '999/QĐ-TTg'], 1],
    [['show', '01-CT', '--provision', 'dieu-5'], 1],
    [['find', '999/QĐ-TTg'], 1],
    [['remove', 'no-such-key'], 1],
    [['ingest', 'no-such-file.txt'], 1],
  ])('says on stderr what is wrong with %j, and nothing on stdout', async (args, code) => {
    const run = await cli.call(args);
    expect([run.code, run.stdout]).toEqual([code, '']);
    expect(run.stderr).not.toBe('');
  });
});

describe('find, show and lineage', () => {
  it('find the directive by a number written in any way, with where the number comes from', async () => {
    const run = await cli.call(['find', '01 ct ubnd', '--json']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject([
      { rank: 1, match: 'MATCH', document: { number: { value: '01/CT-UBND', assurance: 'INFERRED' } } },
    ]);
  });

  it('answer with 1 where only a contradicted document has the number', async () => {
    const run = await cli.call(['find', '34-CT/TW', '--date', '2024-05-24']);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/Chỉ thị 34-CT\/TW · 07\/04\/2014 · Bộ Chính trị[\s\S]*CONTRADICTED/);
  });

  it('show what a document cites and who cites it, without colours in a pipe', async () => {
    const run = await cli.call(['show', '45-CT/TW']);
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/cited by\): 1[\s\S]*triển khai thực hiện \(IMPLEMENTS\): Chỉ thị 01\/CT-UBND/);
    expect(run.stdout).toContain('mục 4: “theo tinh thần Chỉ thị số 45-CT/TW”');
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout).toMatch(
      /force +không rõ ngày có hiệu lực; chưa thấy văn bản nào trong kho làm hết hiệu lực \(UNKNOWN,/,
    );
  });

  it('draw the lineage as a tree, each step with kind, section and words', async () => {
    const run = await cli.call(['lineage', '01-CT']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('├─ triển khai thực hiện (IMPLEMENTS): Chỉ thị 34-CT/TW · 07/04/2014 · Bộ Chính trị');
    expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(/^8 documents, 7 citations/);
  });

  it('give the lineage as JSON', async () => {
    const { stdout } = await cli.call(['lineage', '01-CT', '--json', '--kinds', 'IMPLEMENTS']);
    const lineage = JSON.parse(stdout);
    expect([lineage.stoppedBy, lineage.documents.length, lineage.citations.length]).toEqual([null, 7, 6]);
    expect(lineage.citations[0].evidence[0]).toMatchObject({
      kind: 'mention',
      section: expect.stringMatching(/^muc-/),
    });
  });
});

describe('a command that reads', () => {
  it('makes no store where there is none, and says so', async () => {
    const own = createTestCli();
    for (const args of [['find', '01-CT'], ['hash'], ['doctor'], ['remove', 'a-key']]) {
      const { code, stdout, stderr } = await own.run(args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^can-cu: there is no store at .*store\.db yet; /);
    }
    expect(readdirSync(own.folder)).toEqual([]);
    own.remove();
  });
});

describe('what describes one document', () => {
  it.each([
    ['--source-url', 'https://example.org/van-ban'],
    ['--number', '34-CT/TW'],
  ])('is refused for several files before anything is read: %s', async (option, value) => {
    const own = createTestCli();
    const { code, stdout, stderr } = await own.call(['ingest', 'none.txt', DIRECTIVE, option, value]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('describe one document: use them with one file, 2 are named');
    expect(readdirSync(own.folder)).toEqual([]);
    own.remove();
  });
});

describe('ingest --catalogue', () => {
  it('takes the right rows of a list, lists the others, and says that some failed', async () => {
    const own = createTestCli();
    const list = join(own.folder, 'danh-muc.csv');
    writeFileSync(list, 'Loại,Số ký hiệu,Trích yếu\nLuật,41/2023/QH15,Cây xanh\nBài thơ,1,Cây\n');
    expect(await own.run(['ingest', '--catalogue', list])).toEqual({
      code: 3,
      stdout: 'ingested danh-muc.csv: 1 documents, 1 rows not taken\n',
      stderr: 'can-cu: danh-muc.csv: row 3: no type of document is known as Bài thơ\n',
    });
    expect((await own.run(['find', '41/2023/QH15'])).stdout).toContain('Luật 41/2023/QH15');
    expect(await own.run(['ingest', '--catalogue', list, DIRECTIVE])).toMatchObject({ code: 2 });
    expect(await own.run(['ingest'])).toMatchObject({ code: 2 });
    expect(await own.run(['ingest', '--catalogue', list, '--date', '2021-01-01'])).toMatchObject({ code: 2 });
    own.remove();
  });
});

describe('ingest, hash, rebuild and remove', () => {
  it('change nothing the second time, and take out wholly what was put in', async () => {
    const before = await cli.call(['hash']);
    expect(before.stdout).toMatch(/^[0-9a-f]{64}\n$/);
    await cli.call(['ingest', DIRECTIVE]);
    const added = await cli.call(['ingest', '-', '--source', 'kế hoạch', '--date', '2021-03-04', '--json'], PLAN);
    const { document } = JSON.parse(added.stdout.split('\n')[0] ?? '');
    expect(document).toMatchObject({ number: { value: '12/KH-UBND' }, issuedOn: { value: '2021-03-04' } });
    expect((await cli.call(['hash'])).stdout).not.toBe(before.stdout);
    expect((await cli.call(['remove', document.key])).code).toBe(0);
    expect((await cli.call(['hash'])).stdout).toBe(before.stdout);
    const rebuilt = await cli.call(['rebuild', '--json']);
    expect([rebuilt.code, (await cli.call(['hash'])).stdout]).toEqual([0, before.stdout]);
  });

  it('go on after a file that fails, and say so with the exit code', async () => {
    writeFileSync(join(cli.folder, 'picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const run = await cli.call(['ingest', 'picture.txt', 'none.txt', DIRECTIVE]);
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/picture\.txt[\s\S]*none\.txt: there is no such file/);
    expect(run.stdout).toContain('chi-thi-phat-dong-thi-dua-2021.txt');
  });
});

describe('extract', () => {
  it('explains a text for people to read, and JSON lines as JSON', async () => {
    const text = 'Tuy nhiên, việc thực hiện Chỉ thị số 14-CT/TW còn hạn chế.';
    const read = await cli.call(['extract', '--text', '-', '--explain'], text);
    expect(read.stdout).toMatch(
      /Chỉ thị số 14-CT\/TW: REFERS\n {2}reader {3}NUMBER[\s\S]*refused {2}VERB by REPORT at "thực hiện"/,
    );
    const lines = await cli.call(['extract', '--explain'], JSON.stringify({ id: 1, text }));
    expect(JSON.parse(lines.stdout).mentions[0]).toMatchObject({ rule: 'PLACE_WORDS' });
  });

  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

  it('answers line by line in order, refusals in their place, and needs no store', async () => {
    const text = '𠀀 mở đầu.\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;';
    const input = `${line({ id: 1, text })}not JSON\n${line({ id: 'no text' })}${line({ id: 2, text: '' }).trimEnd()}`;
    const child = cli.start(['extract'], { CAN_CU_STORE: 'sqlite:/proc/none/x.db' });
    const run = await finish(child, input);
    const [first, second, third, fourth] = run.stdout
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(run.code).toBe(1);
    expect([first.id, second.id, third.id, fourth.id]).toEqual([1, null, 'no text', 2]);
    expect([second.mentions, third.mentions, fourth.mentions]).toEqual([[], [], []]);
    expect([typeof second.error, typeof third.error, fourth.error]).toEqual(['string', 'string', undefined]);
    const [mention] = first.mentions;
    expect(mention).toMatchObject({ symbol: '30/2020/NĐ-CP', relation: 'BASED_ON', type: 'nghị định' });
    expect([...text].slice(mention.start, mention.end).join('')).toBe(mention.text);
  });

  it('reads one plain text', async () => {
    const run = await cli.call(['extract', '--text', DIRECTIVE]);
    const read = JSON.parse(run.stdout);
    expect(run.code).toBe(0);
    expect(read.id).toBe('chi-thi-phat-dong-thi-dua-2021.txt');
    expect(
      read.mentions.filter((mention: { relation: string }) => mention.relation === 'IMPLEMENTS').length,
    ).toBeGreaterThanOrEqual(6);
  });

  it('takes files as other systems write them, and refuses what is no text', async () => {
    const text = 'Căn cứ Nghị định số 30/2020/NĐ-CP;';
    const marked = await cli.call(['extract'], `\ufeff${line({ id: 1, text })}`);
    const utf16 = await cli.call(['extract', '--text', '-'], Buffer.from(`\ufeff${text}`, 'utf16le'));
    for (const { code, stdout } of [marked, utf16]) {
      expect([code, JSON.parse(stdout).mentions]).toMatchObject([0, [{ start: 7, symbol: '30/2020/NĐ-CP' }]]);
    }
    const broken = await cli.call(['extract', '--text', '-'], Buffer.from([0x41, 0xff, 0x42]));
    expect([broken.code, broken.stdout, broken.stderr]).toEqual([1, '', expect.stringContaining('at byte 1')]);
  });

  it('refuses what it would have to leave unread', async () => {
    for (const args of [
      ['--date', '2021-02-30', '--text', DIRECTIVE],
      ['--type', 'chỉ', '--text', DIRECTIVE],
      ['--type', 'chỉ thị'],
    ]) {
      const run = await cli.call(['extract', ...args], '');
      expect([run.code, run.stdout, run.stderr]).toEqual([2, '', expect.stringContaining(`${args[0]} `)]);
    }
  });

  it('gives the same for a line of some megabytes as for a short one in it', async () => {
    const text = `${'Không có gì. '.repeat(200_000)}Căn cứ Nghị định số 30/2020/NĐ-CP;`;
    const run = await cli.call(['extract'], line({ id: 1, text }));
    expect(JSON.parse(run.stdout).mentions).toMatchObject([{ symbol: '30/2020/NĐ-CP' }]);
  });

  it('ends quietly when its reader leaves', async () => {
    const child = cli.start(['extract']);
    child.stdout?.destroy();
    const rows = line({ id: 1, text: 'Căn cứ Nghị định số 30/2020/NĐ-CP;' }).repeat(20_000);
    const run = await finish(child, rows);
    expect([run.code, run.stderr]).toEqual([0, '']);
  });
});

describe('show of provisions', () => {
  const AMENDING = `CHÍNH PHỦ
Số: 12/2023/NĐ-CP

NGHỊ ĐỊNH
Về cây xanh

Điều 1. Phạm vi
Nghị định này áp dụng với cây quy định tại Điều 9 Nghị định số 77/2019/NĐ-CP.

Điều 2. Sửa đổi
Sửa đổi điểm a khoản 2 Điều 5 Nghị định số 77/2019/NĐ-CP như sau: “a) Cây khỏe;”.
`;
  let own: TestCli;
  beforeAll(async () => {
    own = createTestCli();
    expect(await own.call(['ingest', '-', '--source', 'cay.txt'], AMENDING)).toMatchObject({ code: 0 });
  });
  afterAll(() => own.remove());

  it('lists those that others amend, then those that others cite, and what each citation touches', async () => {
    const { stdout } = await own.call(['show', '77/2019/NĐ-CP']);
    expect(stdout).toMatch(/sửa đổi, bổ sung \(AMENDS\): Nghị định 12\/2023\/NĐ-CP.*\n.*\n.*→ điểm a khoản 2 Điều 5\n/);
    expect(stdout).toContain(`(provisions that others name): 2
  - điểm a khoản 2 Điều 5 [dieu-5/khoan-2/diem-a]: sửa đổi, bổ sung (AMENDS): Nghị định 12/2023/NĐ-CP
  - Điều 9 [dieu-9]: viện dẫn (cited by): Nghị định 12/2023/NĐ-CP
`);
  });

  it('prints one with its words and what it cites, and one without a text with what amends it', async () => {
    const { stdout } = await own.call(['show', '12/2023/NĐ-CP', '--provision', 'Dieu-1']);
    expect(stdout).toMatch(
      /^Điều 1\. Phạm vi\n[\s\S]*Nghị định này áp dụng[\s\S]*\(cites\): 1\n.*→ Nghị định 77\/2019\/NĐ-CP/,
    );
    const run = await own.call(['show', '77/2019/NĐ-CP', '--provision', 'dieu-5', '--json']);
    expect(JSON.parse(run.stdout)).toMatchObject({
      path: 'dieu-5',
      label: 'Điều 5',
      words: null,
      amendedBy: {
        citations: [{ kind: 'AMENDS', extent: 'PART', evidence: { provisions: ['dieu-5/khoan-2/diem-a'] } }],
        more: false,
      },
      citedBy: { citations: [] },
      cites: { mentions: [], more: false },
    });
  });
});
