import { describe, expect, it } from 'vitest';
import { isRowRight, scoreReferences, titleEnd } from './outcomes.js';
import { symbolKey } from './symbol-key.js';
import { document, gold, predicted } from './test-gold.js';

const kinds = (...args: Parameters<typeof scoreReferences>) => scoreReferences(...args).map(({ kind }) => kind);

describe('the outcomes of references', () => {
  it('matches spans that share half of the shorter one', () => {
    const labelled = document({ references: [gold({ start: 0, end: 10 }), gold({ start: 20, end: 30 })] });
    expect(kinds(labelled, [predicted({ start: 5, end: 18 }), predicted({ start: 25, end: 60 })])).toEqual([
      'hit',
      'hit',
    ]);
    expect(kinds(document({ references: [gold({ start: 0, end: 10 })] }), [predicted({ start: 6, end: 40 })])).toEqual([
      'miss',
      'false-alarm',
    ]);
  });

  it('requires the number of a label, and prefers the same number to a longer overlap', () => {
    const labelled = document({ references: [gold({ start: 0, end: 30, key: symbolKey('2/NQ-CP') })] });
    const [longer, same] = [
      predicted({ start: 0, end: 30, symbol: '1/NQ-CP' }),
      predicted({ start: 10, end: 20, symbol: '2/NQ-CP' }),
    ];
    expect(kinds(labelled, [longer])).toEqual(['wrong-number']);
    expect(kinds(labelled, [longer, same])).toEqual(['hit', 'false-alarm']);
  });

  it('leaves out mentions of the document itself and those that refer to another mention', () => {
    const mentions = [
      predicted({ role: 'self' }),
      predicted({ form: 'back-reference' }),
      predicted({ form: 'elliptic' }),
    ];
    expect(kinds(document({ references: [gold({})] }), mentions)).toEqual(['miss']);
    expect(kinds(document({}), mentions)).toEqual([]);
  });

  it('counts unlabelled mentions in `refs` only if of a labelled kind and after the title', () => {
    const refs = document({ labels: 'refs', title: 'x x x' });
    const alarms = [
      predicted({ start: 1, end: 3 }),
      predicted({ start: 10, end: 20, type: 'chỉ thị' }),
      predicted({ start: 20, end: 30, symbol: '12-NQ/TW' }),
      predicted({ start: 30, end: 40 }),
    ];
    expect(kinds(refs, alarms)).toEqual(['false-alarm']);
  });
});

it('finds the end of the title by counting its characters without spaces', () => {
  expect(titleEnd('LUẬT\nĐẤT  ĐAI\nĐiều 1', 'Luật Đất đai')).toBe(13);
});

describe('a row of expected numbers', () => {
  it('is right if all are found', () => {
    const row = document({ expected: ['1/NQ-CP', '2/NQ-CP'] });
    const both = [predicted({ symbol: '01-NQ/CP' }), predicted({ symbol: '2/NQ-CP' })];
    expect(isRowRight(row, both, symbolKey)).toBe(true);
    expect(isRowRight(row, both.slice(1), symbolKey)).toBe(false);
  });

  it('is right without numbers if nothing is found', () => {
    expect(isRowRight(document({}), [], symbolKey)).toBe(true);
    expect(isRowRight(document({}), [predicted({ symbol: '1/NQ-CP' })], symbolKey)).toBe(false);
  });
});
