import { describe, expect, it } from 'vitest';
import { PINPOINT_PARTS } from '../../domain/reading/mention.js';
import { recogniseIn } from '../../testing/recognition.js';

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
  // lists and ranges
  [
    `các điểm a, b và c khoản 1 Điều 5 ${LAW}`,
    ['article 5, clause 1, point a', 'article 5, clause 1, point b', 'article 5, clause 1, point c'],
  ],
  [`từ Điều 5 đến hết Điều 9 ${LAW}`, ['article 5-9']],
  [`từ khoản 1 đến khoản 5 Điều 11 ${LAW}`, ['article 11, clause 1-5']],
  [`điểm a - đ khoản 1 Điều 5 ${LAW}`, ['article 5, clause 1, point a-đ']],
  [`khoản 1 và khoản 3 Điều 4, Điều 7 của ${LAW}`, ['article 4, clause 1', 'article 4, clause 3', 'article 7']],
  [`Điều 12, 13, khoản 2 Điều 15 ${LAW}`, ['article 12', 'article 13', 'article 15, clause 2']],
  [
    `điểm a, điểm b khoản 2, khoản 3 Điều 5; khoản 2 Điều 6 ${LAW}`,
    ['article 5, clause 2, point a', 'article 5, clause 2, point b', 'article 5, clause 3', 'article 6, clause 2'],
  ],
  [
    `Mục 2; Điều 9, Điều 10 Mục 3 và Mục 4 ${LAW}`,
    ['section 2', 'section 3, article 9', 'section 3, article 10', 'section 4'],
  ],
  [`điểm 1, điểm 2 mục III phần B ${LAW}`, ['part B, section III, point 1', 'part B, section III, point 2']],
  [`mục VI và số thứ tự 4 của mục VIII phần A ${LAW}`, ['part A, section VI', 'part A, section VIII']],
  // from the inside out and from the outside in, with commas and brackets
  [`khoản 2, Điều 5, Chương II ${LAW}`, ['chapter II, article 5, clause 2']],
  [`Điều 5 (khoản 2) ${LAW}`, ['article 5, clause 2']],
  [`Điều 5, khoản 2 ${LAW}`, ['article 5, clause 2']],
  [`Điều 5 khoản 1, khoản 2 và Điều 6 ${LAW}`, ['article 5, clause 1', 'article 5, clause 2', 'article 6']],
  [`Điều 5 và Chương II ${LAW}`, ['article 5', 'chapter II']],
  // all units
  [`mục 2 Chương III ${LAW}`, ['chapter III, section 2']],
  [`Phần thứ hai ${LAW}`, ['part thứ hai']],
  [`Mục II.1 ${LAW}`, ['section II.1']],
  [`đoạn thứ hai khoản 3 Điều 4 ${LAW}`, ['article 4, clause 3, paragraph thứ hai']],
  [`đoạn 2 khoản 3 Điều 4 ${LAW}`, ['article 4, clause 3, paragraph 2']],
  [`tiết b khoản 2 Điều 5 ${LAW}`, ['article 5, clause 2, point b']],
  // below a point a subpoint is the narrower unit
  [`tiết b điểm 1.2 mục II ${LAW}`, ['section II, point 1.2, paragraph b']],
  [`Phụ lục I, II và III ${LAW}`, ['appendix I', 'appendix II', 'appendix III']],
  [`Mẫu số 02 tại Phụ lục ban hành kèm theo ${LAW}`, ['appendix ']],
  // after the document
  [`${LAW}, tại Điều 5`, ['article 5']],
  [`${LAW} ngày 30/01/2019 của Chính phủ (Điều 5, khoản 2)`, ['article 5, clause 2']],
  [`${LAW} tại Điều 5 Thông tư này`, []],
  [`${LAW}; tại khoản 2 Điều này`, []],
  // a provision of what was issued with the document
  [`khoản 1 Điều 3 quy chế làm việc ban hành kèm theo ${LAW}`, ['article 3, clause 1']],
  [`khoản 3 Điều 9 Quy định về lệ phí ban hành kèm theo ${LAW}`, ['article 9, clause 3']],
  // none: another document's, or the text's own
  [`theo ${LAW}`, []],
  [`khoản 2 Điều này và ${LAW}`, []],
  [`Điều 5. Tổ chức thực hiện ${LAW}`, []],
  [`mục tiêu, điều kiện, khoản vay theo ${LAW}`, []],
  [`điểm a và tổ chức theo ${LAW}`, []],
  [`Danh mục I ban hành kèm theo ${LAW}`, []],
  [`giai đoạn 2 ${LAW}`, []],
  [`mục 6A001.a ${LAW}`, []],
  [`điểm b.1 khoản 2 Điều 5 ${LAW}`, ['article 5, clause 2, point b.1']],
  // a new provision and its place
  [`Bổ sung khoản 1a vào trước khoản 1 Điều 33 ${LAW}`, ['article 33, clause 1a', 'article 33, clause 1']],
  [`khoản 2 Điều 1 và ${LAW}`, []],
  [`một số Phụ lục kèm theo ${LAW}`, []],
  // one is named, and that others follow
  [`Điều 5 và các điều tiếp theo của ${LAW}`, ['article 5']],
  [`Điều 10 trở đi ${LAW}`, ['article 10']],
  // behind the document, without "tại" or with what it lays down
  ['Luật Nhà ở, Điều 12 thì được', ['article 12']],
  ['Luật Nhà ở, Điều 12 Luật Đất đai', []],
  ['Luật Nhà ở,\nĐiều 12. Hồ sơ', []],
  ['Bộ luật Hình sự quy định tại Điều 173 về tội trộm cắp', ['article 173']],
  ['Luật Nhà ở quy định tại Điều 5 Nghị định này', []],
  // parts of sections have no place of their own
  [`tiểu mục 2 Mục 3 Chương IV ${LAW}`, ['chapter IV, section 3']],
  // what is inserted within a provision names it
  [`Bổ sung khoản 4 vào Điều 3 ${LAW}`, ['article 3, clause 4']],
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

  it.each([
    [`Bãi bỏ mức thu quy định tại ${LAW}.`, 'PART'],
    [`Quyết định này thay thế thủ tục thứ 3 trong ${LAW}.`, 'PART'],
    [`Công bố hết hiệu lực một phần ${LAW}.`, 'PART'],
    [`Bãi bỏ Quy chế ban hành tại ${LAW}.`, 'WHOLE'],
    [`Bãi bỏ ${LAW}.`, 'WHOLE'],
  ])('says of "%s" how much of the document is meant: %s', (text, extent) => {
    expect(recogniseIn(text, { type: 'quyết định' }).find(({ quote }) => quote === LAW)?.extent).toBe(extent);
  });
});
