import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { override } from '../../store/override.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { RESOLUTION_1, testRecord } from '../../testing/texts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { saveCatalogue } from './save-catalogue.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

const edition = (name: string, ...symbols: readonly string[]) => ({
  name: 'laws',
  edition: name,
  records: symbols.map((symbol) => ({ ...testRecord({ ...RESOLUTION_1, symbol }), catalogue: 'laws' })),
});

it('leaves one whole edition where two are saved at once', async () => {
  const [second, third] = [edition('2', '2/NQ-CP'), edition('3', '3/NQ-CP', '4/NQ-CP')];
  await saveCatalogue(store, vocabulary, edition('1', '1/NQ-CP'));
  let saves = 0;
  const beside = override(store, {
    save: async (batch, version) => {
      saves += 1;
      if (saves === 1) await saveCatalogue(store, vocabulary, second);
      return store.save(batch, version);
    },
  });
  expect(await saveCatalogue(beside, vocabulary, third)).toBe(true);
  const ids = (await listAll(store, 'inputs')).map(({ id }) => id);
  expect(ids).toEqual(third.records.map(({ id }) => id).sort());
  expect(saves).toBe(2);
});
