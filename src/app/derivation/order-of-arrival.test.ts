import { expect, it } from 'vitest';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { ARRIVALS, receive } from '../../testing/arrivals/arrivals.js';
import { listAll } from '../reads/list-all.js';
import { describeOrderOfArrival } from './order-of-arrival.contract.js';

describeOrderOfArrival('SQLite', { open: () => openSqliteStore(':memory:'), orders: 6 });

it('has arrivals of all kinds', async () => {
  const store = await openSqliteStore(':memory:');
  await receive(store, [ARRIVALS]);
  const [inputs, documents, mentions] = await Promise.all([
    listAll(store, 'inputs'),
    listAll(store, 'documents'),
    listAll(store, 'mentions'),
  ]);
  await store.close();
  const merged = documents.find(({ keys }) => keys.includes('95-2015-qh13_quoc-hoi_2015'));
  expect(merged?.keys).toContain('83-2015-qh13_quoc-hoi_2015');
  expect({
    arrivals: ARRIVALS.length,
    kinds: new Set(inputs.map(({ kind }) => kind)),
    states: new Set(mentions.map(({ state }) => state)),
    assurances: new Set(mentions.map(({ assurance }) => assurance)),
    mostTexts: Math.max(...documents.map(({ textIds }) => textIds.length)),
    contradicted: documents.filter(({ contradictedDate }) => contradictedDate !== undefined).length,
    withNotes: inputs.filter((input) => input.kind === 'text' && input.reading.notes.length > 0).length,
  }).toMatchObject({ arrivals: 40, mostTexts: 4, withNotes: 2 });
});
