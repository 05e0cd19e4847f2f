import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CHECK_STORY } from '../testing/check/documents.js';
import { DRAFT_DAY, PLANTED, type PlantedFault, plantedTexts } from '../testing/check/drafts.js';
import { createTestCli, type TestCli } from '../testing/cli.js';
import { docxBytes, paragraph } from '../testing/docx.js';

const EXPIRED = PLANTED.find(({ found }) => found.codes.includes('EXPIRED')) as PlantedFault;
const { right, wrong } = plantedTexts(EXPIRED);

let cli: TestCli;
beforeAll(async () => {
  cli = createTestCli();
  for (const [name, text] of Object.entries(CHECK_STORY)) writeFileSync(join(cli.folder, name), text);
  expect(await cli.call(['ingest', '.'])).toMatchObject({ code: 0 });
});
afterAll(() => cli.remove());

it('says which citation of a draft is wrong, why, and where that is said', async () => {
  const run = await cli.call(['check', '-', '--on', DRAFT_DAY], wrong);
  expect([run.code, run.stderr]).toEqual([4, '']);
  expect(run.stdout).toMatch(/^1 × ✕ wrong, 1 × \? not known, 8 × ✔ nothing wrong seen \(on 2025-11-30\)\n/);
  expect(run.stdout).toContain('✕ wrong  phần mở đầu · căn cứ · Luật Công viên ngày 25 tháng 11 năm 2015');
  expect(run.stdout).toContain('No longer in force from 2025-01-01, by Law 40/2024/QH15 (Luật Công viên 2024).');
  expect(run.stdout).toContain(
    'source: “Luật Công viên số 20/2015/QH13 hết hiệu lực kể từ ngày Luật này có hiệu lực thi hành”',
  );
});

it('succeeds on a draft in which nothing is wrong', async () => {
  expect((await cli.call(['check', '-', '--on', DRAFT_DAY], right)).code).toBe(0);
});

it('reads a Word document', async () => {
  const body = wrong
    .split('\n')
    .map((line) => paragraph(line))
    .join('');
  writeFileSync(join(cli.folder, 'du-thao.docx'), docxBytes({ body }));
  const run = await cli.call(['check', 'du-thao.docx', '--on', DRAFT_DAY]);
  expect([run.code, run.stdout]).toEqual([4, expect.stringContaining('✕ wrong')]);
});

it('prints codes for programs', async () => {
  const { stdout } = await cli.call(['check', '-', '--on', DRAFT_DAY, '--json'], wrong);
  const { citations } = JSON.parse(stdout);
  expect(citations.find((one: { verdict: string }) => one.verdict === 'FAULT')).toMatchObject({
    document: { key: '20-2015-qh13_quoc-hoi_2015' },
    findings: [{ code: 'EXPIRED', level: 'FAULT', since: '2025-01-01', by: { key: '40-2024-qh15_quoc-hoi_2024' } }],
  });
});

it('refuses what is no draft, and stores none', async () => {
  const before = await cli.call(['hash']);
  expect(await cli.call(['check', '-'], Buffer.from([0, 1, 2, 3, 0, 255]))).toMatchObject({ code: 1, stdout: '' });
  expect(await cli.call(['check', 'no-such-file.docx'])).toMatchObject({ code: 1, stdout: '' });
  expect(await cli.call(['check', '-', '--on', '2025-02-30'], right)).toMatchObject({ code: 2 });
  await cli.call(['check', '-'], wrong);
  expect(await cli.call(['hash'])).toEqual(before);
});
