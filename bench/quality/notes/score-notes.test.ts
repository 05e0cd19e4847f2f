import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/intake/read-text.js';
import { vocabulary } from '../../../src/testing/vocabulary.js';
import { type EditorialEdge, noCounts, scoreEdge } from './score-notes.js';

const NOTE = 'Khoản này bị bãi bỏ bởi Khoản 3 Điều 9 Luật Hoa 2021 có hiệu lực từ ngày 01/01/2022';
const TEXT = `Điều 1. Cây\n1. Cây lớn. [${NOTE}]\n2. Cây nhỏ.`;
const START = TEXT.indexOf(NOTE);
const EDGE: EditorialEdge = {
  ...{ dst_doc: 'A', scope: 'Khoản này', rel: 'repeals', by: 'Khoản 3 Điều 9 Luật Hoa 2021', effective: '01/01/2022' },
  ...{ start: START, end: START + NOTE.length },
};

describe('an edge of a publisher', () => {
  it.each<[Partial<EditorialEdge>, string | null]>([
    [{}, null],
    [{ rel: 'guides' }, 'not found'],
    [{ effective: '02/01/2022' }, 'not found'],
    [{ scope: 'Điểm này' }, 'not bound'],
    [{ by: 'Luật Lá 2020' }, 'no mention'],
  ])('with %o is scored as %s', (change, error) => {
    const counts = noCounts();
    expect(scoreEdge(TEXT, readText(TEXT, null, vocabulary), { ...EDGE, ...change }, counts)).toBe(error);
    expect(counts.edges).toBe(1);
  });
});
