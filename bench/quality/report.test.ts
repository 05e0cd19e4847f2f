import { expect, it } from 'vitest';
import { addErrors, type ErrorList, errorLines } from './error-list.js';
import { changeLines, figureLines } from './report.js';
import { document } from './test-gold.js';

it('gives figures with their number of labels, and a second figure if listed gold errors change it', () => {
  expect(figureLines({ 'n.all': 7, 'all.f1': 0.5, dates: 1 }, { 'all.f1': 0.75, dates: 1 })).toEqual([
    '  all.f1                   0.5000  of 7  (listed gold errors aside: 0.7500)',
    '  dates                    1.0000',
  ]);
});

it('marks losses and gains', () => {
  expect(
    changeLines([
      { name: 'a', before: 0.5, after: 0.25 },
      { name: 'b', before: 0.5, after: 0.75 },
    ]),
  ).toEqual(['  LOSS a: 0.5000 → 0.2500 (-0.2500)', '  gain b: 0.5000 → 0.7500 (+0.2500)']);
});

it('lists the largest class of errors first, each with its first examples', () => {
  const list: ErrorList = new Map();
  const error = (name: string, start: number) => ({ class: name, detail: '', start, end: start + 1 });
  const text = document({ id: 'D', text: 'abcdef' });
  addErrors(list, text, [error('RARE', 0), error('OFTEN', 1), error('OFTEN', 2)], 1);
  expect(errorLines(list)).toEqual([
    '     2  OFTEN',
    '          D 1 a⟦b⟧cdef',
    '     1  RARE',
    '          D 0 ⟦a⟧bcdef',
  ]);
});
