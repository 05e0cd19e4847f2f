import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { loadBodies } from './load-bodies.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await loadBodies(store, vocabulary);
});
afterEach(() => store.close());

describe('loading the bodies', () => {
  it('saves every body of the vocabulary under its global id', async () => {
    const bodies = await listAll(store, 'bodies');
    expect(bodies).toHaveLength(vocabulary.vocabulary.bodies.length);
    expect(bodies.find(({ id }) => id === 'bod_tinh-uy-binh-duong')).toMatchObject({
      name: 'Tỉnh ủy Bình Dương',
      branch: 'PARTY',
      level: 'PROVINCE',
      place: 'Bình Dương',
    });
  });

  it('makes bodies findable by an alias without diacritics', async () => {
    const search = { tokens: ['ubnd', 'tinh', 'binh', 'duong'], branch: null, level: null, place: null };
    const { rows } = await store.searchBodies(search, { size: 10, from: null, direction: 'FORWARD' });
    expect(rows.map(({ row }) => row.id)).toContain('bod_ubnd-tinh-binh-duong');
  });

  it('writes nothing the second time', async () => {
    const version = await store.dataVersion();
    await loadBodies(store, vocabulary);
    expect(await store.dataVersion()).toBe(version);
  });
});
