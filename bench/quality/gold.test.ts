import { describe, expect, it } from 'vitest';
import { goldDocument } from './gold.js';

describe('a gold line', () => {
  it('with `refs` gives what is labelled with a relation, and several right ones where the notation is coarser', () => {
    const text = 'theo Nghị định số 45/2018/NĐ-CP';
    const refs = [
      { start: 5, end: 31, text: 'Nghị định số 45/2018/NĐ-CP', rel: 'Reference' },
      { start: 0, end: 4, text: 'theo', rel: 'unknown' },
    ];
    expect(goldDocument({ id: 'A', text, refs })).toMatchObject({
      labels: 'refs',
      references: [{ key: '452018NDCP', relations: ['REFERS', 'IMPLEMENTS'] }],
    });
  });

  it('with `mentions` takes the words of a label without them from the text, in code points', () => {
    const mentions = [{ start: 3, end: 11, symbol: null, relation: 'REFERS' }];
    expect(goldDocument({ id: 'A', text: '😀a Luật Giá.', mentions })?.references[0]?.text).toBe('Luật Giá');
  });

  it('keeps remote pinpoints apart', () => {
    const pinpoints = [
      { article: '5', clause: '2' },
      { article: '6', remote: true },
    ];
    const mentions = [{ start: 0, end: 4, text: 'Luật', relation: 'REFERS', pinpoints }];
    const [reference] = goldDocument({ id: 'A', text: 'Luật', mentions })?.references ?? [];
    expect(reference).toMatchObject({ pinpoints: ['|||5|2|||'], remote: ['|||6||||'] });
  });

  it('is not scored without text, with another text than was labelled, or when it lost digits', () => {
    expect(goldDocument({ id: 'A', mentions: [] })).toBeNull();
    expect(goldDocument({ id: 'A', text: 'x', sha256: 'of another', mentions: [] })).toBeNull();
    expect(goldDocument({ id: 'A', text: 'x', refs: [], flag_digit_loss: true })).toBeNull();
  });

  it('without labels serves to measure the head', () => {
    expect(goldDocument({ id: 'A', text: 'x', number: '1/NQ-CP' })?.labels).toBe('none');
  });
});
