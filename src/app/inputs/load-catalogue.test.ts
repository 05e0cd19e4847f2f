import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { packagePath } from '../../store/package-path.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { checkStore } from '../doctor/check-store.js';
import { listImplausible } from '../doctor/list-implausible.js';
import { forceOf, NO_SOURCES } from '../lineage/force.js';
import { listAll } from '../reads/list-all.js';
import { loadBodies } from './load-bodies.js';
import { loadCatalogue } from './load-catalogue.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await loadBodies(store, vocabulary);
});
afterEach(() => store.close());

const SEED = packagePath('seed/catalogue');

it('puts the five constitutions into the store, each with the one that it replaces', async () => {
  await loadCatalogue(store, vocabulary, SEED);
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
  expect([...keys.values()].sort()).toEqual([1946, 1959, 1980, 1992, 2013].map(key));
  expect(citations.sort()).toEqual(replaced.map(([newer, older]) => `${key(newer)} REPLACES ${key(older)}`));
  expect([await checkStore(store), (await listImplausible(store, vocabulary)).listed]).toEqual([[], []]);
});

it('changes nothing when it is loaded again, and where there is no catalogue', async () => {
  await loadCatalogue(store, vocabulary, SEED);
  const version = await store.dataVersion();
  await loadCatalogue(store, vocabulary, SEED);
  await loadCatalogue(store, vocabulary, join(SEED, 'none'));
  expect(await store.dataVersion()).toBe(version);
});

it.each([
  [{ items: [] }, /a\.json: source: /],
  [{ source: 'x', checkedOn: '2026-01-01', items: [{ typeName: 'luật' }] }, /a\.json: items\.0\./],
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
    /the vocabulary has no y/,
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
