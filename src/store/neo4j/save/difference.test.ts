import { describe, expect, it } from 'vitest';
import { toData } from '../values.js';
import { differenceOf } from './difference.js';

const stored = (input: string, row: { readonly id: string; readonly text: string }) => ({
  input,
  id: row.id,
  data: toData(row),
});
const wanted = (inputId: string, row: { readonly id: string; readonly text: string }) => ({ id: row.id, inputId, row });
const A = { id: 'a', text: 'x' };
const B = { id: 'b', text: 'y' };

describe('differenceOf', () => {
  it('writes nothing for rows that are stored as wanted', () => {
    expect(differenceOf([stored('i', A)], [wanted('i', A)])).toEqual({ put: [], remove: [], before: [] });
  });

  it('puts new and changed rows, removes the others, and tells what stood there', () => {
    const changed = { ...A, text: 'z' };
    expect(differenceOf([stored('i', A), stored('i', B)], [wanted('i', changed)])).toEqual({
      put: [wanted('i', changed)],
      remove: ['b'],
      before: [wanted('i', B), wanted('i', A)],
    });
  });

  it('lets a row move from one input to another instead of removing it', () => {
    expect(differenceOf([stored('i', A)], [wanted('j', A)])).toEqual({
      put: [wanted('j', A)],
      remove: [],
      before: [wanted('i', A)],
    });
  });
});
