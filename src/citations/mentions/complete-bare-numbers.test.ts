import { describe, expect, it } from 'vitest';
import { explainIn, mentionLines, recogniseIn } from '../../testing/recognition.js';

/** Each mention as {@link mentionLines} writes it. */
const ROWS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  // the full number stands in a bracket behind the short one, and says nothing else of it
  [
    'Ngừng áp dụng biểu tại Quyết định 1834 (Quyết định số 1834/QĐ-TTg ngày 05/10/2015) từ năm sau.',
    [
      'Quyết định 1834 | SUSPENDS | Thủ tướng Chính phủ | 2015-10-05 | 1834/QĐ-TTg',
      'Quyết định số 1834/QĐ-TTg | SUSPENDS | Thủ tướng Chính phủ | 2015-10-05 | 1834/QĐ-TTg',
    ],
  ],
  // what is said of the one holds for the other
  [
    'Thực hiện Kế hoạch 27 của Ban Thường vụ Tỉnh ủy (Kế hoạch số 27-KH/TU, ngày 12/4/2022).',
    [
      'Kế hoạch 27 | IMPLEMENTS | Ban Thường vụ Tỉnh ủy | 2022-04-12 | 27-KH/TU',
      'Kế hoạch số 27-KH/TU | IMPLEMENTS | Ban Thường vụ Tỉnh ủy | 2022-04-12 | 27-KH/TU',
    ],
  ],
  // an abbreviation before the number; the full one stands before
  [
    'Theo Nghị quyết số 09-NQ/TU ngày 31/12/2021 (viết tắt: NQ 09) thì NQ 09 được sơ kết.',
    [
      'Nghị quyết số 09-NQ/TU | REFERS | - | 2021-12-31 | 09-NQ/TU',
      'NQ 09 | REFERS | - | 2021-12-31 | 09-NQ/TU',
      'NQ 09 | REFERS | - | 2021-12-31 | 09-NQ/TU',
    ],
  ],
  // and later
  [
    'Triển khai Chương trình 31 của Tỉnh ủy và KH 118. Chương trình hành động số 31-CTr/TU ngày 02/6/2023; Kế hoạch số 118/KH-UBND ngày 05/7/2023.',
    [
      'Chương trình 31 | IMPLEMENTS | Tỉnh ủy | 2023-06-02 | 31-CTr/TU',
      'KH 118 | IMPLEMENTS | - | 2023-07-05 | 118/KH-UBND',
      'Chương trình hành động số 31-CTr/TU | REFERS | Tỉnh ủy | 2023-06-02 | 31-CTr/TU',
      'Kế hoạch số 118/KH-UBND | REFERS | - | 2023-07-05 | 118/KH-UBND',
    ],
  ],
  // further ones on its list
  [
    'Thực hiện các Nghị quyết 21, 22 của Tỉnh ủy (Nghị quyết số 21-NQ/TU, Nghị quyết số 22-NQ/TU ngày 04/10/2022).',
    [
      'Nghị quyết 21 | IMPLEMENTS | Tỉnh ủy | - | 21-NQ/TU',
      '22 | IMPLEMENTS | Tỉnh ủy | 2022-10-04 | 22-NQ/TU',
      'Nghị quyết số 21-NQ/TU | IMPLEMENTS | Tỉnh ủy | - | 21-NQ/TU',
      'Nghị quyết số 22-NQ/TU | IMPLEMENTS | Tỉnh ủy | 2022-10-04 | 22-NQ/TU',
    ],
  ],
  [
    'Quán triệt các Nghị quyết 31, 34 và 37 của Bộ Chính trị; các Nghị quyết 31, 34 điểm.',
    [
      'Nghị quyết 31 | IMPLEMENTS | Bộ Chính trị | - | 31',
      '34 | IMPLEMENTS | Bộ Chính trị | - | 34',
      '37 | IMPLEMENTS | Bộ Chính trị | - | 37',
      'Nghị quyết 31 | IMPLEMENTS | Bộ Chính trị | - | 31',
    ],
  ],
  // with its year
  [
    'Theo Nghị định 90 năm 2018, Nghị định số 90/2018/NĐ-CP và Nghị quyết 10 năm 2021-2030.',
    [
      'Nghị định 90 | REFERS | Chính phủ | 2018 | 90/2018/NĐ-CP',
      'Nghị định số 90/2018/NĐ-CP | REFERS | Chính phủ | 2018 | 90/2018/NĐ-CP',
    ],
  ],
  // two documents share type and number: which is meant is not told
  [
    'Quy định 42 nêu rõ. Quy định số 42-QĐ/TW ngày 01/3/2020; Quy định số 42-QĐ/TU ngày 04/5/2021.',
    [
      'Quy định 42 | REFERS | - | - | 42',
      'Quy định số 42-QĐ/TW | REFERS | - | 2020-03-01 | 42-QĐ/TW',
      'Quy định số 42-QĐ/TU | REFERS | - | 2021-05-04 | 42-QĐ/TU',
    ],
  ],
  // names of programmes, counts, and numbers of which these digits are a part
  [
    'Theo Chương trình 135, Đề án 06, Kế hoạch 5 năm, Quyết định số 135/QĐ-TTg và Kế hoạch số 05/KH-UBND.',
    [
      'Quyết định số 135/QĐ-TTg | REFERS | Thủ tướng Chính phủ | - | 135/QĐ-TTg',
      'Kế hoạch số 05/KH-UBND | REFERS | - | - | 05/KH-UBND',
    ],
  ],
  [
    'Kế hoạch 14 ngày, Kế hoạch 14%, Kế hoạch 14.500 và Kế hoạch 14-15 của Kế hoạch số 14/KH-UBND.',
    ['Kế hoạch số 14/KH-UBND | REFERS | - | - | 14/KH-UBND'],
  ],
];

describe('a bare number that the text gives in full too', () => {
  it.each(ROWS)('is that document: %s', (text, expected) => {
    expect(mentionLines(text), explainIn(text)).toEqual(expected);
  });
});

describe('a range of numbers', () => {
  it.each([
    ['Bãi bỏ các Quyết định từ số 203/QĐ-UBND đến số 218/QĐ-UBND ngày 12/3/2016.', ['203/QĐ-UBND', '218/QĐ-UBND']],
    ['Bãi bỏ các Quyết định số 203 đến 218/QĐ-UBND ngày 12/3/2016.', ['203/QĐ-UBND', '218/QĐ-UBND']],
  ])('is told by its ends: %s', (text, [first, last]) => {
    const ends = recogniseIn(text).map(({ kind, rangeEnd, claims }) => [kind, rangeEnd, claims.symbol, claims.date]);
    expect(ends).toEqual([
      ['REPEALS', 'FIRST', first, '2016-03-12'],
      ['REPEALS', 'LAST', last, '2016-03-12'],
    ]);
  });

  it('is none between documents of other series, or from a higher to a lower number', () => {
    const texts = [
      'Sửa từ Quyết định số 12/QĐ-BYT đến Quyết định số 15/QĐ-BNV.',
      'Sửa từ Quyết định số 15/QĐ-BYT đến Quyết định số 12/QĐ-BYT.',
    ];
    for (const text of texts) expect(recogniseIn(text).map(({ rangeEnd }) => rangeEnd)).toEqual([null, null]);
  });
});
