import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';

let cli: TestCli;
let folder: string;
beforeAll(() => {
  cli = createTestCli();
  folder = join(cli.folder, 'vbpl');
  mkdirSync(folder);
  const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const row = (id: number, number: string, date: string) => ({
    ...{ id, title: `Về việc ${id}`, so_ky_hieu: number, loai_van_ban: 'Nghị định', ngay_ban_hanh: date },
    ...{ ngay_co_hieu_luc: date, ngay_het_hieu_luc: null, tinh_trang_hieu_luc: 'Còn hiệu lực' },
    co_quan_ban_hanh: 'Chính phủ',
  });
  const rows = [row(1, '10/2010/NĐ-CP', '01/02/2010'), row(2, '20/2020/NĐ-CP', '01/02/2020')];
  const relations = [
    { doc_id: 1, other_doc_id: 2, relationship: 'Văn bản sửa đổi' },
    { doc_id: 1, other_doc_id: 2, relationship: 'Xem thêm' },
  ];
  writeFileSync(join(folder, 'metadata.jsonl'), lines(rows));
  writeFileSync(join(folder, 'relationships.jsonl'), lines(relations));
});
afterAll(() => cli.remove());

const ARGS = ['--as-of', '2026-01-15'];

describe('ingest --dataset', () => {
  it('takes a data set in, and again, and says what became of its rows', async () => {
    const first = await cli.run(['ingest', '--dataset', 'vbpl', folder, ...ARGS]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout).toMatch(
      / 2 {2}NEW: mới \(new\)\n[\s\S]* 1 {2}KEPT: [\s\S]*unknown headings:\n +1 {2}Xem thêm\n$/,
    );
    const again = await cli.run(['ingest', '--dataset', 'vbpl', folder, ...ARGS, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      rows: { UNCHANGED: 2 },
      relations: { KEPT: 1, UNKNOWN_HEADING: 1 },
      unknown: { headings: { 'Xem thêm': 1 } },
    });
    const shown = await cli.run(['show', '20/2020/NĐ-CP', '--json']);
    expect(shown.stdout).toContain('"url": "https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=1"');
  });

  it.each([
    [['--dataset', 'vbpl'], /needs --as-of/],
    [['--dataset', 'vbpl', '--as-of', '2026-02-30'], /--as-of 2026-02-30/],
    [['--dataset', 'other', ...ARGS], /--dataset other: expected vbpl/],
    [['--dataset', 'vbpl', ...ARGS, '--source', 'a'], /not with source/],
    [['--dataset', 'vbpl', ...ARGS, 'another'], /takes one folder/],
    [ARGS, /--as-of goes with --dataset/],
  ])('refuses %j', async (args, message) => {
    const run = await cli.run(['ingest', folder, ...args]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(message);
  });

  it('refuses a folder without the tables', async () => {
    const run = await cli.run(['ingest', '--dataset', 'vbpl', cli.folder, ...ARGS]);
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('expected metadata.parquet or metadata.jsonl')]);
  });
});
