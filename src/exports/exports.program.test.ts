import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagePath } from '../store/package-path.js';

const CONSUMER = `
import { createApi } from 'can-cu/api';
import { createExtractor, explainMentions, readSeedVocabulary, readText, type Reading } from 'can-cu/recogniser';
import { ingestTexts, openStore, refusalLabel, type LegalStore } from 'can-cu/store';

const vocabulary = readSeedVocabulary();
const text = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;';
const reading: Reading = readText(text, null, vocabulary);
const line: string = createExtractor(vocabulary)(JSON.stringify({ id: 1, text }));
const store: LegalStore = await openStore({ kind: 'sqlite', path: 'store.db' }, vocabulary, console.error);
const bytes = new TextEncoder().encode(text);
const report = await ingestTexts(store, vocabulary, [{ name: 'one.txt', bytes }]);
const reasons = report.texts.flatMap((one) => (one.kind === 'refused' ? [refusalLabel(one.refusal, 'en')] : []));
const api = createApi({
  store,
  vocabulary,
  extractor: (content, known) => readText(content, known, vocabulary),
  explainer: (content, known) => explainMentions(content, known, vocabulary),
  clock: () => new Date(),
  log: console,
});
await store.close();
console.log(JSON.stringify({
  mentions: reading.mentions.length,
  line: JSON.parse(line).mentions.length,
  ingested: report.texts.length - reasons.length,
  query: api.schema.getQueryType()?.name,
}));
`;
const TSCONFIG = {
  compilerOptions: {
    target: 'ES2023',
    module: 'NodeNext',
    strict: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [packagePath('node_modules/@types')],
  },
  files: ['consumer.ts'],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(packagePath('.'), join(folder, 'node_modules', 'can-cu'));
  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
};

it('another package compiles against the exports with their types, and runs', () => {
  expect(run(packagePath('node_modules/typescript/bin/tsc'))).toEqual({ status: 0, stdout: '', stderr: '' });
  const { stdout, stderr } = run('consumer.js');
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ mentions: 1, line: 1, ingested: 1, query: 'Query' });
});

it('another package cannot import what is not exported', () => {
  const script = "await import('can-cu/dist/app/extract.js')";
  expect(run('--input-type=module', '--eval', script).stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
