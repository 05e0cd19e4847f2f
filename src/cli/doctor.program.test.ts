import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';

let cli: TestCli;
beforeEach(async () => {
  cli = createTestCli();
  await cli.call(['ingest', '-'], 'Căn cứ Nghị định số 30/2020/NĐ-CP;\n');
});
afterEach(() => cli.remove());

it('finds a sound store sound', async () => {
  expect(await cli.run(['doctor'])).toEqual({ code: 0, stdout: 'the store is sound\n', stderr: '' });
});

it('prints a line for each finding and fails', async () => {
  const database = new Database(join(cli.folder, 'store.db'));
  database.exec("UPDATE mentions SET data = CAST(x'ff' AS TEXT)");
  database.close();
  const { code, stdout, stderr } = await cli.call(['doctor']);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('NOT_UTF8 mentions.data, row 1: a text is not UTF-8\n');
  const { findings } = JSON.parse((await cli.call(['doctor', '--json'])).stdout);
  expect(findings[0]).toEqual({ code: 'NOT_UTF8', where: 'mentions.data, row 1', message: 'a text is not UTF-8' });
});

it('lists what is hard to believe in a sound store, and does not fail', async () => {
  const text = `CHÍNH PHỦ
Số: 30/2020/NĐ-CP
Hà Nội, ngày 05 tháng 3 năm 2020

NGHỊ ĐỊNH
Về công tác trồng cây

Theo quy định tại Nghị định số 77/2021/NĐ-CP ngày 10 tháng 10 năm 2021 của Chính phủ.
`;
  await cli.call(['ingest', '-'], text);
  const later = {
    code: 'LATER_CITED',
    where: '30-2020-nd-cp_chinh-phu_2020',
    message: 'of 2020-03-05 REFERS 77-2021-nd-cp_chinh-phu_2021, which is of 2021-10-10',
  };
  const { code, stdout } = await cli.call(['doctor']);
  expect([code, stdout.split('\n').slice(0, 2)]).toEqual([
    0,
    ['the store is sound', expect.stringContaining(`${later.code} ${later.where}: ${later.message}`)],
  ]);
  const { implausible, counts } = JSON.parse((await cli.call(['doctor', '--json'])).stdout);
  expect([implausible, counts]).toEqual([[{ ...later, evidence: [expect.any(String)] }], { LATER_CITED: 1 }]);
});
