import { describe, expect, it } from 'vitest';
import { goldDocument } from './gold.js';

describe('a gold line', () => {
  it('with `refs` gives the labels with a relation, and several right relations where the notation is coarser', () => {
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

  it('with `mentions` takes missing words of a label from the text, by code points', () => {
    const mentions = [{ start: 3, end: 11, symbol: null, relation: 'REFERS' }];
    expect(goldDocument({ id: 'A', text: '😀a Luật Giá.', mentions })?.references[0]?.text).toBe('Luật Giá');
  });

  it('keeps remote pinpoints separate', () => {
    const pinpoints = [
      { article: '5', clause: '2' },
      { article: '6', remote: true },
    ];
    const mentions = [{ start: 0, end: 4, text: 'Luật', relation: 'REFERS', pinpoints }];
    const [reference] = goldDocument({ id: 'A', text: 'Luật', mentions })?.references ?? [];
    expect(reference).toMatchObject({ pinpoints: ['|||5|2|||'], remote: ['|||6||||'] });
  });

  it('is not scored if its text is missing, is not the labelled one, or lost digits', () => {
    expect(goldDocument({ id: 'A', mentions: [] })).toBeNull();
    expect(goldDocument({ id: 'A', text: 'x', sha256: 'of another', mentions: [] })).toBeNull();
    expect(goldDocument({ id: 'A', text: 'x', refs: [], flag_digit_loss: true })).toBeNull();
  });

  it('without labels measures only the head', () => {
    expect(goldDocument({ id: 'A', text: 'x', number: '1/NQ-CP' })?.labels).toBe('none');
  });
});
