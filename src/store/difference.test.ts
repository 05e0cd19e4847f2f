import { describe, expect, it } from 'vitest';
import { differenceOf, isChange, touchedRows } from './difference.js';

interface Row {
  readonly id: string;
  readonly text: string;
}

const stored = (inputId: string, row: Row) => ({ inputId, id: row.id, data: JSON.stringify(row) });
const wanted = (inputId: string, row: Row) => ({ id: row.id, inputId, row });
const isSame = (data: string, row: Row): boolean => data === JSON.stringify(row);
const A = { id: 'a', text: 'x' };
const B = { id: 'b', text: 'y' };

describe('differenceOf', () => {
  it('writes nothing for rows that are stored as wanted', () => {
    const difference = differenceOf([stored('i', A)], [wanted('i', A)], isSame);
    expect(difference).toEqual({ put: [], remove: [], before: [] });
    expect(isChange(difference)).toBe(false);
  });

  it('puts new and changed rows, removes the others, and tells what stood there', () => {
    const changed = { ...A, text: 'z' };
    const difference = differenceOf([stored('i', A), stored('i', B)], [wanted('i', changed)], isSame);
    expect(difference).toEqual({ put: [wanted('i', changed)], remove: ['b'], before: [B, A] });
    expect(touchedRows(difference)).toEqual([B, A, changed]);
    expect(isChange(difference)).toBe(true);
  });

  it('lets a row move from one input to another instead of removing it', () => {
    const difference = differenceOf([stored('i', A)], [wanted('j', A)], isSame);
    expect(difference).toEqual({ put: [wanted('j', A)], remove: [], before: [A] });
  });
});
