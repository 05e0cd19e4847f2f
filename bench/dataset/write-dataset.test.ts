import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Tally } from '../../src/app/inputs/dataset/dataset-report.js';
import { openDataset } from '../../src/app/inputs/dataset/dataset-tables.js';
import { ingestDataset } from '../../src/app/inputs/dataset/ingest-dataset.js';
import { loadBodies } from '../../src/app/inputs/load-bodies.js';
import { rebuildGraph } from '../../src/app/inputs/rebuild.js';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.js';
import { vocabulary } from '../../src/testing/vocabulary.js';
import { writeDataset } from './write-dataset.js';

const SIZE = { rows: 300, relations: 1500 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'can-cu-dataset-'));
  writeDataset(folder, SIZE, []);
});
afterEach(() => rmSync(folder, { recursive: true }));

const total = (tally: Tally<string>): number => tally.entries().reduce((sum, [, count]) => sum + count, 0);

it('writes the same files for the same size', () => {
  const again = join(folder, 'again');
  writeDataset(again, SIZE, []);
  const bytes = (name: string): readonly Buffer[] => [folder, again].map((path) => readFileSync(join(path, name)));
  for (const name of ['metadata.parquet', 'relationships.parquet']) {
    const [first, second] = bytes(name);
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  }
});

it('writes a data set whose every row is accounted for when it is taken in, and whose graph a rebuild confirms', async () => {
  const store = await openSqliteStore(':memory:');
  try {
    await loadBodies(store, vocabulary);
    const options = { asOf: '2026-01-15', batch: 100 };
    const report = await ingestDataset(store, vocabulary, await openDataset(folder), options);
    expect([total(report.rows), total(report.relations)]).toEqual([SIZE.rows, SIZE.relations]);
    const again = await ingestDataset(store, vocabulary, await openDataset(folder), options);
    expect(again.rows.entries()).toEqual([['UNCHANGED', SIZE.rows]]);
    expect(await rebuildGraph(store, vocabulary, { reread: false })).toMatchObject({ documents: 0, derivations: 0 });
  } finally {
    await store.close();
  }
});
