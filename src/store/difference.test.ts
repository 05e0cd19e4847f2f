import { describe, expect, it } from 'vitest';
import { contributionOf, differenceOf, isChange, rowDigest, touchedRows } from './difference.js';

interface Row {
  readonly id: string;
  readonly text: string;
}

const stored = (inputId: string, row: Row) => ({ inputId, id: row.id, digest: rowDigest(row) });
const wanted = (inputId: string, row: Row) => contributionOf(inputId, row, ({ id }) => id);
const A = { id: 'a', text: 'x' };
const B = { id: 'b', text: 'y' };

describe('differenceOf', () => {
  it('writes nothing for rows that are stored as wanted', () => {
    const difference = differenceOf([stored('i', A)], [wanted('i', A)]);
    expect(difference).toEqual({ put: [], remove: [], before: [] });
    expect(isChange(difference)).toBe(false);
  });

  it('puts new and changed rows, removes the others, and tells what stood there', () => {
    const changed = { ...A, text: 'z' };
    const difference = differenceOf([stored('i', A), stored('i', B)], [wanted('i', changed)]);
    expect(difference).toEqual({ put: [wanted('i', changed)], remove: ['b'], before: ['b', 'a'] });
    expect(touchedRows({ ...difference, before: [B, A] })).toEqual([B, A, changed]);
    expect(isChange(difference)).toBe(true);
  });

  it('writes anew what is stored without a digest', () => {
    const difference = differenceOf([{ ...stored('i', A), digest: null }], [wanted('i', A)]);
    expect(difference).toEqual({ put: [wanted('i', A)], remove: [], before: ['a'] });
  });

  it('lets a row move from one input to another instead of removing it', () => {
    const difference = differenceOf([stored('i', A)], [wanted('j', A)]);
    expect(difference).toEqual({ put: [wanted('j', A)], remove: [], before: ['a'] });
  });
});
