import { describe, expect, it } from 'vitest';
import { PINPOINT_PARTS } from '../domain/mention.js';
import { recogniseIn } from './test-recognition.js';

/** Parts of the provisions of a text's first mention, outermost first. */
const provisions = (text: string): readonly string[] =>
  (recogniseIn(text)[0]?.pinpoints ?? []).map((pinpoint) =>
    PINPOINT_PARTS.flatMap((part) => (pinpoint[part] === undefined ? [] : [`${part} ${pinpoint[part]}`])).join(', '),
  );

const LAW = 'Nghị định số 11/2019/NĐ-CP';

const PROVISIONS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [`Điều 5 ${LAW}`, ['article 5']],
  [`Điều 5 của ${LAW}`, ['article 5']],
  [`điểm a khoản 2 Điều 5 ${LAW}`, ['article 5, clause 2, point a']],
  [`điểm đ, khoản 2, Điều 5a ${LAW}`, ['article 5a, clause 2, point đ']],
  [`khoản 1, khoản 2 Điều 3 ${LAW}`, ['article 3, clause 1', 'article 3, clause 2']],
  [`các khoản 1, 2 và 3 Điều 4 ${LAW}`, ['article 4, clause 1', 'article 4, clause 2', 'article 4, clause 3']],
  [`Điều 5 và Điều 7 ${LAW}`, ['article 5', 'article 7']],
  [
    `khoản 1 Điều 5 và điểm a, b khoản 2 Điều 7 ${LAW}`,
    ['article 5, clause 1', 'article 7, clause 2, point a', 'article 7, clause 2, point b'],
  ],
  [`các Điều từ 5 đến 9 ${LAW}`, ['article 5-9']],
  [`Điều 5 đến Điều 9 ${LAW}`, ['article 5-9']],
  [`Chương II ${LAW}`, ['chapter II']],
  [`mục VI và mục VIII phần A của ${LAW}`, ['part A, section VI', 'part A, section VIII']],
  [`Phụ lục I ban hành kèm theo ${LAW}`, ['appendix I']],
  [`Phụ lục số 04 kèm theo ${LAW}`, ['appendix 04']],
  // a provision of what was issued with the document
  [`khoản 3 Điều 9 Quy định về lệ phí ban hành kèm theo ${LAW}`, ['article 9, clause 3']],
  // none: another document's, or the text's own
  [`theo ${LAW}`, []],
  [`khoản 2 Điều này và ${LAW}`, []],
  [`Điều 5. Tổ chức thực hiện ${LAW}`, []],
  [`mục tiêu, điều kiện, khoản vay theo ${LAW}`, []],
];

describe('readPinpoints', () => {
  it.each(PROVISIONS)('reads "%s"', (text, expected) => {
    expect(provisions(text)).toEqual(expected);
  });

  it('says that a part is meant, and covers its own words only', () => {
    const [mention] = recogniseIn(`Bãi bỏ điểm a, b khoản 2 Điều 5 ${LAW}.`);
    expect(mention?.extent).toBe('PART');
    expect(mention?.pinpoints.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(mention?.quote).toBe(LAW);
  });
});
