import { expect, it } from 'vitest';
import { withoutGoldErrors } from './gold-errors.js';
import { scoreReferences } from './outcomes.js';
import { document, gold, predicted } from './test-gold.js';

it('leaves out what is at a listed place of a document', () => {
  const outcomes = scoreReferences(document({ references: [gold({ start: 0, end: 10 })] }), [
    predicted({ start: 40, end: 50 }),
  ]);
  const left = withoutGoldErrors('D', outcomes, new Map([['D', new Set([40])]]));
  expect(left.map(({ kind }) => kind)).toEqual(['miss']);
  expect(withoutGoldErrors('E', outcomes, new Map([['D', new Set([40])]]))).toEqual(outcomes);
});

it('keeps a label over two documents if the second has its own outcome', () => {
  const outcomes = scoreReferences(document({ references: [gold({ start: 0, end: 40 })] }), [
    predicted({ start: 0, end: 15 }),
    predicted({ start: 20, end: 30 }),
  ]);
  const [left, none] = [outcomes, outcomes.slice(0, 1)].map((each) =>
    withoutGoldErrors('D', each, new Map([['D', new Set([20])]])).map(({ kind }) => kind),
  );
  expect([left, none]).toEqual([['hit'], []]);
});
