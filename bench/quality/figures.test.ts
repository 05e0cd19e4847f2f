import { expect, it } from 'vitest';
import { countOutcome } from './counts.js';
import { figuresOf } from './figures.js';
import { scoreReferences } from './outcomes.js';
import { document, gold, predicted } from './test-gold.js';

const figures = (...args: Parameters<typeof scoreReferences>) => {
  const counts = new Map<string, number>();
  for (const outcome of scoreReferences(...args)) countOutcome(counts, outcome);
  return figuresOf(counts);
};

it('gives precision, recall and F1 by number, by name and in total', () => {
  const labelled = document({
    references: [gold({ start: 0, end: 10, key: '1NQCP' }), gold({ start: 20, end: 30 }), gold({ start: 40, end: 50 })],
  });
  const said = figures(labelled, [
    predicted({ start: 0, end: 10, symbol: '1/NQ-CP' }),
    predicted({ start: 20, end: 30 }),
    predicted({ start: 60, end: 70 }),
  ]);
  expect(said).toMatchObject({
    'numbered.f1': 1,
    'named.precision': 0.5,
    'named.recall': 0.5,
    'all.f1': 0.6667,
    'n.all': 3,
  });
});

it('counts a wrong number as a miss and a false alarm', () => {
  const labelled = document({ references: [gold({ key: '1NQCP' })] });
  expect(figures(labelled, [predicted({ symbol: '2/NQ-CP' })])).toMatchObject({
    'numbered.precision': 0,
    'numbered.recall': 0,
  });
});

it('scores relations over found references, and macro F1 over the labelled kinds', () => {
  const references = ['AMENDS', 'AMENDS', 'REFERS'].map((kind, at) =>
    gold({ start: at * 20, end: at * 20 + 10, relations: [kind] }),
  );
  const mentions = ['AMENDS', 'REFERS', 'REFERS'].map((relation, at) =>
    predicted({ start: at * 20, end: at * 20 + 10, relation }),
  );
  expect(figures(document({ references }), mentions)).toMatchObject({
    'relation.accuracy': 0.6667,
    'relation.AMENDS': 0.6667,
    'relation.REFERS': 0.6667,
    'relation.macroF1': 0.6667,
  });
});

it('counts IMPLEMENTS as REFERS where the labels have no IMPLEMENTS', () => {
  const references = [gold({ relations: ['REFERS', 'IMPLEMENTS'] })];
  const said = figures(document({ labels: 'refs', references }), [predicted({ relation: 'IMPLEMENTS' })]);
  expect(said['relation.REFERS']).toBe(1);
});

it('scores dates, issuers and pinpoints only where the label has them', () => {
  const references = [gold({ date: '2015', issuer: 'Ủy ban nhân dân tỉnh Hà Nam', pinpoints: ['a', 'a', 'b'] })];
  const said = figures(document({ references }), [
    predicted({ date: '2015-03-01', issuer: 'UỶ BAN NHÂN DÂN TỈNH HÀ NAM', pinpoints: ['a', 'c'] }),
  ]);
  expect(said).toMatchObject({ dates: 1, issuers: 1, 'pinpoints.precision': 0.5, 'pinpoints.recall': 0.3333 });
  expect(said).not.toHaveProperty('remote.f1');
});
