import { describe, expect, it } from 'vitest';
import { READING_LIMITS } from '../../domain/reading/reading-limits.js';
import { recogniseIn } from '../../testing/recognition.js';

const decrees = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Nghị định số ${at + 1}/2020/NĐ-CP của Chính phủ; `).join('');
const ELLIPTIC = 'các Nghị định của Chính phủ; ';
const ellipticIn = (text: string) => recogniseIn(text).filter(({ form }) => form === 'ELLIPTIC');

describe('a back-reference', () => {
  it.each([
    [
      'the document that a bracket says to be amended, not the one that amends it',
      'Thực hiện Nghị định số 47/2021/NĐ-CP (được sửa đổi bởi Nghị định số 12/2023/NĐ-CP). Theo Điều 6 Nghị định nêu trên.',
      '47/2021/NĐ-CP',
    ],
    [
      'the document cited, not the one in its title',
      'Thực hiện Quyết định số 215/QĐ-TTg về việc thi hành Quyết định số 118/QĐ-TTg. Theo Điều 3 Quyết định nêu trên.',
      '215/QĐ-TTg',
    ],
  ])('points to %s', (_, text, symbol) => {
    const mentions = recogniseIn(text);
    const back = mentions.find(({ form }) => form === 'BACK_REFERENCE');
    expect(back?.antecedents.map((index) => mentions[index]?.claims.symbol)).toEqual([symbol]);
  });
});

describe('an elliptic mention', () => {
  it('points to all mentions of its type and issuer, before and after it', () => {
    const [elliptic] = ellipticIn(`${decrees(2)}${ELLIPTIC}Thông tư số 1/2020/TT-BTC; ${decrees(2)}`);
    expect(elliptic?.antecedents).toEqual([0, 1, 4, 5]);
  });

  it('points to the nearest where there are more than it may point to', () => {
    const most = READING_LIMITS.antecedents;
    const [elliptic] = ellipticIn(decrees(2 * most) + ELLIPTIC + decrees(2 * most));
    expect(elliptic?.antecedents).toEqual([
      ...Array.from({ length: most / 2 }, (_, at) => 2 * most - most / 2 + at),
      ...Array.from({ length: most / 2 }, (_, at) => 2 * most + 1 + at),
    ]);
  });

  it('points to its nearest alone where the mentions of the text point to as many as they may', () => {
    const counts = ellipticIn(decrees(150) + ELLIPTIC.repeat(100)).map(({ antecedents }) => antecedents.length);
    expect(counts).toHaveLength(100);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(READING_LIMITS.antecedentsInAll + 86);
    expect(counts.at(-1)).toBe(1);
  });
});
