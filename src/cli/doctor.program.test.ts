import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestCli, type TestCli } from '../testing/cli.js';

let cli: TestCli;
beforeEach(async () => {
  cli = createTestCli();
  await cli.run(['ingest', '-'], 'Căn cứ Nghị định số 30/2020/NĐ-CP;\n');
});
afterEach(() => cli.remove());

it('finds a sound store sound', async () => {
  expect(await cli.run(['doctor'])).toEqual({ code: 0, stdout: 'the store is sound\n', stderr: '' });
});

it('prints a line for each finding and fails', async () => {
  const database = new Database(join(cli.folder, 'store.db'));
  database.exec("UPDATE mentions SET data = CAST(x'ff' AS TEXT)");
  database.close();
  const { code, stdout, stderr } = await cli.run(['doctor']);
  expect([code, stderr]).toEqual([1, '']);
  expect(stdout).toContain('NOT_UTF8 mentions.data, row 1: a text is not UTF-8\n');
  const { findings } = JSON.parse((await cli.run(['doctor', '--json'])).stdout);
  expect(findings[0]).toEqual({ code: 'NOT_UTF8', where: 'mentions.data, row 1', message: 'a text is not UTF-8' });
});
