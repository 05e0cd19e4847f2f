import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseIn } from '../../testing/recognition.js';
import { parseSections } from '../structure/sections.js';
import { segmentText } from '../structure/segment-text.js';
import { findInternalReferences } from './internal-references.js';

const read = (text: string) => {
  const sections = parseSections(text);
  return findInternalReferences(text, segmentText(text), sections, recogniseIn(text, { type: 'luật' }));
};

const LAW = `Chương I
CHUNG
Điều 1. Phạm vi
1. Một.
2. Hai.
a) A;
b) B.
Điều 2. Đối tượng
1. Ba.
Chương II
RIÊNG
Điều 3. Nội dung
1. Bốn.
2. `;

/** What stands in dieu-3/khoan-2 of a law with two articles before. */
const REFERENCES: readonly (readonly [
  words: string,
  expected: readonly (readonly [quote: string, paths: string])[],
])[] = [
  ['Theo khoản 1 Điều này.', [['khoản 1 Điều này', 'dieu-3/khoan-1']]],
  ['Theo các khoản 1 và 2 của Điều này.', [['khoản 1 và 2 của Điều này', 'dieu-3/khoan-1 dieu-3/khoan-2']]],
  [
    'Theo khoản này, Chương này.',
    [
      ['khoản này', 'dieu-3/khoan-2'],
      ['Chương này', 'chuong-2'],
    ],
  ],
  ['Theo điểm a khoản 2 Điều 1 của Luật này.', [['điểm a khoản 2 Điều 1 của Luật này', 'dieu-1/khoan-2/diem-a']]],
  ['Theo Điều 1 và Điều 2.', [['Điều 1 và Điều 2', 'dieu-1 dieu-2']]],
  ['Theo Điều 1 và khoản 1 Điều này.', [['Điều 1 và khoản 1 Điều này', 'dieu-1 dieu-3/khoan-1']]],
  ['Theo các điều 1, 2 và 3 của Luật này.', [['điều 1, 2 và 3 của Luật này', 'dieu-1 dieu-2 dieu-3']]],
  ['Từ Điều 1 đến Điều 3 Luật này.', [['Điều 1 đến Điều 3 Luật này', 'dieu-1 dieu-2 dieu-3']]],
  [
    'Theo đoạn 2 khoản 1 Điều này và Chương I.',
    [
      ['đoạn 2 khoản 1 Điều này', 'dieu-3/khoan-1'],
      ['Chương I', 'chuong-1'],
    ],
  ],
  // of another document, or of none that is named
  ['Theo Điều 1 Luật Giá.', []],
  ['Theo Điều 1 Nghị định số 11/2019/NĐ-CP và Điều 2.', [['Điều 2', 'dieu-2']]],
  ['Theo Điều 1 của Quy chế nội bộ.', []],
  // not there
  ['Theo khoản 9 Điều này và Điều 99.', []],
  ['Theo điểm a.', []],
  // changed in another document
  ['Bãi bỏ khoản 1 Điều 1.', []],
];

describe('findInternalReferences', () => {
  it.each(REFERENCES)('finds in "%s"', (words, expected) => {
    expect(read(LAW + words).map(({ quote, paths }) => [quote, paths.join(' ')])).toEqual(expected);
  });

  it('says where each stands, with its words', () => {
    const text = `${LAW}Theo khoản 1 Điều này.`;
    const [reference] = read(text);
    expect(reference?.section).toBe('dieu-3/khoan-2');
    expect(text.slice(reference?.start, reference?.end)).toBe(reference?.quote);
  });

  it("takes an appendix's own articles first", () => {
    const text = 'Điều 1. A.\nĐiều 2. B.\nPhụ lục I\nĐiều 1. C.\n1. Theo Điều 1 và Điều 2.';
    expect(read(text).map(({ paths }) => paths)).toEqual([['phu-luc-i/dieu-1', 'dieu-2']]);
  });

  it('leaves out text to be inserted and headings', () => {
    expect(read('Điều 1. Sửa đổi Điều 2 như sau:\n“Điều 2. Theo khoản 1 Điều này.”\nĐiều 2. Hiệu lực')).toEqual([]);
  });

  it('names sections of the text only, in order, whatever stands in it', () => {
    const piece = fc.constantFrom(
      'Điều 1. A\n',
      'Điều 2. B\n',
      '1. c\n',
      'khoản 1 Điều này ',
      'Điều 1 ',
      'Luật này',
      ', ',
      'và ',
      '“',
      '”\n',
      '\n',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const paths = new Set(parseSections(text).map(({ path }) => path));
        let last = 0;
        for (const { start, end, quote, paths: named } of read(text)) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(named.every((path) => paths.has(path))).toBe(true);
          last = start;
        }
      }),
    );
  });
});
