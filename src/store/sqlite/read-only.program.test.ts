import { chmodSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestCli, finish, type TestCli } from '../../testing/cli.js';
import { packagePath } from '../package-path.js';

const DIRECTIVE = packagePath('seed/documents/chi-thi-phat-dong-thi-dua-2021.txt');
/** An account that may not write what belongs to root. */
const NOBODY = 65_534;

let cli: TestCli;
let before: readonly string[];

beforeAll(async () => {
  cli = createTestCli();
  expect(await cli.run(['ingest', DIRECTIVE])).toMatchObject({ code: 0, stderr: '' });
  before = readdirSync(cli.folder);
  for (const name of before) chmodSync(`${cli.folder}/${name}`, 0o444);
  chmodSync(cli.folder, 0o555);
});
afterAll(() => {
  chmodSync(cli.folder, 0o755);
  cli.remove();
});

/** Runs as an account that permissions hold for; they do not hold for root. */
const run = (...args: readonly string[]) =>
  finish(cli.start(args, {}, { uid: process.getuid?.() === 0 ? NOBODY : undefined }));

describe('a store in a folder that may not be written', () => {
  it.each([
    ['find', ['find', '01-CT'], '01/CT-UBND'],
    ['show', ['show', '45-CT/TW'], 'triển khai thực hiện'],
    ['lineage', ['lineage', '01-CT'], '8 documents, 7 citations'],
  ])('can be read: %s', async (_name, args, text) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(text);
  });

  it('refuses to be written, in one line that says why', async () => {
    const { code, stderr } = await run('remove', '1-ct-ubnd_ubnd-tinh-binh-duong_2021');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^can-cu: [^\n]*store\.db can only be read: this account may not write[^\n]*\n$/);
  });

  it('can be served', async () => {
    const child = cli.start(['serve'], { PORT: '0' }, { uid: process.getuid?.() === 0 ? NOBODY : undefined });
    let said = '';
    for await (const chunk of child.stdout ?? []) {
      said += String(chunk);
      if (said.includes('/graphql')) break;
    }
    const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0] ?? '';
    const query = '{ document(by: { number: "01-CT" }) { lineage { documents { depth } } } }';
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    expect(await response.json()).toMatchObject({
      data: { document: { lineage: { documents: expect.arrayContaining([{ depth: 0 }]) } } },
    });
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
    expect(readdirSync(cli.folder)).toEqual(before);
  });
});
