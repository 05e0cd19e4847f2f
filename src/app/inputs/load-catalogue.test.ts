import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { packagePath } from '../../store/package-path.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { checkStore } from '../doctor/check-store.js';
import { listImplausible } from '../doctor/list-implausible.js';
import { forceOf, NO_SOURCES, readForceSources } from '../lineage/force.js';
import { traceLineage } from '../lineage/lineage.js';
import { listAll } from '../reads/list-all.js';
import { catalogueItem, recordOfItem } from './catalogue-item.js';
import { loadBodies } from './load-bodies.js';
import { loadCatalogue } from './load-catalogue.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await loadBodies(store, vocabulary);
});
afterEach(() => store.close());

const SEED = packagePath('seed/catalogue');

/** A folder with these files, for one test. */
function folderOf(files: Readonly<Record<string, object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-catalogue-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const constitutions = JSON.parse(readFileSync(join(SEED, 'constitutions.json'), 'utf8'));

const law = (number: string, title: string) => ({
  typeName: 'luật',
  number,
  title,
  date: `${number.slice(3, 7)}-06-20`,
});

const fileOf = (...items: readonly object[]) => ({ source: 'x', checkedOn: '2026-01-01', items });

it('puts the five constitutions into the store, each with the one that it replaces', async () => {
  await loadCatalogue(store, vocabulary, folderOf({ 'constitutions.json': constitutions }));
  const documents = await listAll(store, 'documents');
  const keys = new Map(documents.map(({ id, key }) => [id, key]));
  const citations = (await listAll(store, 'citations')).map(
    ({ fromId, kind, toId }) => `${keys.get(fromId)} ${kind} ${keys.get(toId)}`,
  );
  const key = (year: number) => `hien-phap_quoc-hoi_${year}`;
  const replaced: readonly (readonly [number, number])[] = [
    [1959, 1946],
    [1980, 1959],
    [1992, 1980],
    [2013, 1992],
  ];
  expect([...keys.values()].filter((one) => one.startsWith('hien-phap_')).sort()).toEqual(
    [1946, 1959, 1980, 1992, 2013].map(key),
  );
  expect(citations.sort()).toEqual(replaced.map(([newer, older]) => `${key(newer)} REPLACES ${key(older)}`));
  expect([await checkStore(store), (await listImplausible(store, vocabulary)).listed]).toEqual([[], []]);
});

it('changes nothing when it is loaded again, and where there is no catalogue', async () => {
  const folder = folderOf({ 'constitutions.json': constitutions });
  await loadCatalogue(store, vocabulary, folder);
  const version = await store.dataVersion();
  const read: string[] = [];
  await loadCatalogue(store, vocabulary, folder, (message) => read.push(message));
  await loadCatalogue(store, vocabulary, join(SEED, 'none'));
  expect([await store.dataVersion(), read]).toEqual([version, []]);
});

it('takes out what a file no longer has, and leaves the records of other files', async () => {
  const other = { 'b.json': fileOf(law('43/2024/QH15', 'Cây xanh')) };
  const [first, second] = [law('41/2023/QH15', 'Luật Hồ ao'), law('42/2023/QH15', 'Luật Kênh rạch')];
  await loadCatalogue(store, vocabulary, folderOf({ 'a.json': fileOf(first, second), ...other }));
  await loadCatalogue(store, vocabulary, folderOf({ 'a.json': fileOf(second), ...other }));
  const documents = await listAll(store, 'documents');
  expect(documents.map(({ number }) => number?.value).sort()).toEqual(['42/2023/QH15', '43/2024/QH15']);
});

it('gives a law the name that its title is, without the type word too, and its other names', async () => {
  const item = { ...law('43/2024/QH15', 'Cây xanh'), otherNames: ['Luật Cây xanh đô thị'] };
  await loadCatalogue(store, vocabulary, folderOf({ 'a.json': fileOf(item) }));
  const [document] = await listAll(store, 'documents');
  expect(document?.keys).toEqual([
    '43-2024-qh15_quoc-hoi_2024',
    'luat-cay-xanh-do-thi_quoc-hoi_2024',
    'luat-cay-xanh_quoc-hoi_2024',
  ]);
});

it('knows the issuers of a joint document by its number', async () => {
  const circular = { typeName: 'thông tư liên tịch', number: '12/2016/TTLT-BGDĐT-BTC' };
  await loadCatalogue(store, vocabulary, folderOf({ 'a.json': fileOf(circular) }));
  const [document] = await listAll(store, 'documents');
  expect([document?.issuerNames, document?.authorityId]).toEqual([
    ['Bộ Giáo dục và Đào tạo', 'Bộ Tài chính'],
    'bod_bo-giao-duc-va-dao-tao',
  ]);
});

it('keeps a date of another year than the number as a contradicted one', async () => {
  const item = { typeName: 'thông tư', number: '05/2022/TT-BYT', date: '2002-08-01', effectiveFrom: '2022-08-01' };
  await loadCatalogue(store, vocabulary, folderOf({ 'a.json': fileOf(item) }));
  const [document] = await listAll(store, 'documents');
  expect([document?.key, document?.issuedOn, document?.contradictedDate?.value]).toEqual([
    '5-2022-tt-byt_bo-y-te_2022',
    null,
    '2002-08-01',
  ]);
});

describe('the catalogue of the seed', () => {
  const files = readdirSync(SEED).map((name) => [name, JSON.parse(readFileSync(join(SEED, name), 'utf8'))] as const);

  it.each(files)('makes a record of its own of each item of %s', (name, { source, items }) => {
    const records = (items as readonly unknown[]).map((item) =>
      recordOfItem(catalogueItem.parse(item), { catalogue: name, source }, vocabulary),
    );
    expect(new Set(records.map(({ id }) => id)).size).toBe(items.length);
  });

  it('leads from the newest decree in three steps to the first law, and knows when that was in force', async () => {
    await loadCatalogue(
      store,
      vocabulary,
      folderOf(Object.fromEntries(files.filter(([name]) => name === 'emulation.json'))),
    );
    const keys = ['152-2025-nd-cp_chinh-phu_2025', '15-2003-qh11_quoc-hoi_2003'];
    const [decree, law] = await store.findDocumentsByKey(keys);
    if (!decree || !law) throw new Error('the catalogue lacks the decree or the law');
    const bounds = { depth: 3, maxDocuments: 50, maxCitations: 50, timeout: 60_000 };
    const { documents } = await traceLineage(store, decree.id, { direction: 'BASES', ...bounds });
    expect(documents.find(({ row }) => row.id === law.id)?.depth).toBe(3);
    const [sources = NO_SOURCES] = await readForceSources(store, [law], () => {});
    const force = (at: string) => forceOf(law, sources, at).status;
    expect(['2004-06-30', '2021-01-21', '2024-01-01'].map(force)).toEqual(['NOT_YET_IN_FORCE', 'IN_FORCE', 'EXPIRED']);
  });

  it('makes one document of the number and the name of a law', async () => {
    await loadCatalogue(
      store,
      vocabulary,
      folderOf(Object.fromEntries(files.filter(([name]) => name === 'laws.json'))),
    );
    const keys = ['54-2014-qh13_quoc-hoi_2014', 'luat-hai-quan_quoc-hoi_2014'];
    const [byNumber, byName] = await store.findDocumentsByKey(keys);
    expect([byNumber?.issuedOn?.value, byNumber?.title?.value]).toEqual(['2014-06-23', 'Luật Hải quan']);
    expect(byName?.id).toBe(byNumber?.id);
    expect([await checkStore(store), (await listImplausible(store, vocabulary)).listed]).toEqual([[], []]);
  });
});

it.each([
  [{ items: [] }, /a\.json: source: /],
  [{ source: 'x', checkedOn: '2026-01-01', items: [{ typeName: 'luật' }] }, /a\.json: items\.0/],
  [
    {
      ...{ source: 'x', checkedOn: '2026-01-01' },
      items: [
        {
          typeName: 'luật',
          name: 'Luật X',
          title: 'Luật X',
          authority: 'y',
          date: '2020-01-01',
          effectiveFrom: null,
          relations: [],
        },
      ],
    },
    /a\.json: items\.0: no body is known .*: y/,
  ],
])('says what is wrong with a file: %j', async (content, message) => {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-catalogue-'));
  writeFileSync(join(folder, 'a.json'), JSON.stringify(content));
  await expect(loadCatalogue(store, vocabulary, folder)).rejects.toThrow(message);
  rmSync(folder, { recursive: true });
});

it.each([
  ['IN_FORCE', '2026-03-01', 'IN_FORCE'],
  ['IN_FORCE', '2026-03-02', 'UNKNOWN'],
  ['EXPIRED', '2026-03-01', 'UNKNOWN'],
] as const)(
  'gives a document its official status, %s, which reaches to its day: on %s %s',
  async (status, at, force) => {
    const folder = mkdtempSync(join(tmpdir(), 'can-cu-catalogue-'));
    const law = {
      ...{
        typeName: 'luật',
        number: '41/2023/QH15',
        title: 'Luật Cây xanh',
        authority: 'quoc-hoi',
        date: '2023-11-20',
      },
      ...{ effectiveFrom: '2024-08-01', relations: [], officialStatus: { status, checkedOn: '2026-03-01' } },
    };
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ source: 'vbpl.vn', checkedOn: '2026-03-05', items: [law] }));
    await loadCatalogue(store, vocabulary, folder);
    rmSync(folder, { recursive: true });
    const [document] = await listAll(store, 'documents');
    if (document === undefined) throw new Error('the catalogue made no document');
    expect(document.officialStatus).toEqual({ status, checkedOn: '2026-03-01', source: 'vbpl.vn' });
    expect(forceOf(document, NO_SOURCES, at).status).toBe(force);
  },
);
