import { describe, expect, it } from 'vitest';
import type { Page, Run } from './page.js';
import { pageLines } from './page-lines.js';

/** A letter is half as wide as the font is high. */
const LETTER = 0.5;
type Drawn = readonly [x: number, y: number, text: string, size?: number];

const run = ([x, y, text, size = 12]: Drawn): Run => ({
  ...{ x, y, text, size, font: 'f' },
  width: text.length * size * LETTER,
});
const page = (number: number, drawn: readonly Drawn[]): Page => ({
  ...{ number, width: 595, height: 842 },
  runs: drawn.map(run),
});
const lines = (...pages: readonly (readonly Drawn[])[]): readonly string[] =>
  pageLines(pages.map((drawn, at) => page(at + 1, drawn)))
    .split('\n')
    .filter((line) => line !== '');

/** Words that fill a line from x = 70 to x = 520. */
const full = (words: string): string => {
  const letters = 450 / (12 * LETTER);
  return words.padEnd(letters, ' và').slice(0, letters).replace(/ $/, 'a');
};
const FILLER: readonly Drawn[] = [
  [70, 700, full('Dòng thứ nhất của một đoạn')],
  [70, 718, full('dòng thứ hai của đoạn')],
  [70, 736, 'dòng cuối.'],
];

describe('columns', () => {
  const HEAD: readonly Drawn[] = [
    [90, 60, 'ỦY BAN NHÂN DÂN'],
    [110, 76, 'XÃ AN BÌNH'],
    [280, 64, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    [330, 80, 'Độc lập - Tự do - Hạnh phúc'],
    [110, 84, '________'],
    [90, 104, 'Số: 12/QĐ-UBND'],
    [330, 106, 'An Bình, ngày 03 tháng 4 năm 2024'],
    [258, 140, 'QUYẾT ĐỊNH'],
    [220, 158, 'Về việc lập tổ công tác'],
  ];

  it('have the left one of a letterhead before the right one, though their lines are not level, and end above the title', () => {
    expect(lines([...HEAD, ...FILLER]).slice(0, 8)).toEqual([
      ...['ỦY BAN NHÂN DÂN', 'XÃ AN BÌNH', 'Số: 12/QĐ-UBND'],
      ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'An Bình, ngày 03 tháng 4 năm 2024'],
      ...['QUYẾT ĐỊNH', 'Về việc lập tổ công tác'],
    ]);
  });

  it('have the heading and the number of a Party document', () => {
    const party: readonly Drawn[] = [
      ...([
        [100, 60, 'HUYỆN ỦY AN BÌNH'],
        [150, 76, '*'],
        [110, 92, 'Số 12-CT/HU'],
      ] as const),
      ...([
        [320, 60, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        [320, 92, 'An Bình, ngày 03 tháng 4 năm 2024'],
      ] as const),
    ];
    expect(lines([...party, ...FILLER]).slice(0, 4)).toEqual([
      ...['HUYỆN ỦY AN BÌNH', 'Số 12-CT/HU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'An Bình, ngày 03 tháng 4 năm 2024'],
    ]);
  });

  it('have recipients before who signs', () => {
    const closing: readonly Drawn[] = [
      ...([
        [330, 398, 'TM. ỦY BAN NHÂN DÂN'],
        [70, 400, 'Nơi nhận:'],
        [360, 415, 'CHỦ TỊCH'],
      ] as const),
      ...([
        [70, 416, '- Như Điều 3;'],
        [70, 432, '- Lưu: VT.'],
        [350, 470, 'Lê Văn Mẫu'],
      ] as const),
    ];
    expect(lines([...closing, ...FILLER]).slice(0, 6)).toEqual([
      ...['Nơi nhận:', '- Như Điều 3;', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Lê Văn Mẫu'],
    ]);
  });
});

describe('paragraphs', () => {
  const first = (...drawn: readonly Drawn[]): readonly string[] => lines([...drawn, ...FILLER]);

  it('go on over the ends of lines, and of pages', () => {
    const text = full('Căn cứ Luật Tổ chức chính quyền địa phương');
    const found = lines([[70, 60, text]], [[70, 60, 'ngày 19 tháng 6 năm 2015;'], ...FILLER]);
    expect(found).toEqual([`${text} ngày 19 tháng 6 năm 2015;`, `${FILLER.map(([, , line]) => line).join(' ')}`]);
  });

  it.each<[string, string, string, string | null]>([
    ['a number broken at its hyphen', 'theo Công văn số 12/BXD-', 'KHTC của Bộ', 'BXD-KHTC của Bộ'],
    ['a reference to an article', 'theo quy định tại khoản 1', 'Điều 2 của Luật này', 'khoản 1 Điều 2 của Luật này'],
    ['a new article', 'và chịu trách nhiệm thi hành.', 'Điều 2. Hiệu lực', null],
    ['a new item', 'bao gồm các khoản sau đây:', '1. Khoản thứ nhất', null],
    ['a hyphen between words', 'phát triển kinh tế', '- xã hội của tỉnh', 'kinh tế - xã hội của tỉnh'],
  ])('keep %s', (_, end, begin, joined) => {
    const line = `${'x'.repeat(75 - end.length - 1)} ${end}`;
    const found = first([70, 60, line], [70, 78, begin], [70, 96, 'hết dòng này.']);
    if (joined === null) expect(found[0]).toBe(line);
    else expect(found[0]).toContain(joined);
  });

  it('end with a short line, and at an indent', () => {
    const found = first([100, 60, 'Đoạn ngắn'], [100, 78, full('Đoạn dài')], [100, 96, 'Đoạn khác']);
    expect(found.slice(0, 2)).toEqual(['Đoạn ngắn', full('Đoạn dài')]);
  });
});

describe('what pages bear besides the text', () => {
  const body = (number: number): readonly Drawn[] => [
    ...([
      [70, 100, full(`Trang ${number} có chữ`)],
      [70, 118, full('dòng tiếp')],
      [70, 136, `hết trang ${number}.`],
    ] as const),
  ];

  it('is left out: running heads, also those that change sides, and numbers of pages', () => {
    const pages = [1, 2, 3, 4].map((number): readonly Drawn[] => [
      [number % 2 === 0 ? 70 : 300, 40, `CÔNG BÁO/Số 12/Ngày 0${number}-5-2024`],
      [number % 2 === 0 ? 500 : 70, 40, String(number + 20)],
      ...body(number),
      [290, 800, `- ${number} -`],
    ]);
    expect(lines(...pages).join('\n')).not.toMatch(/CÔNG BÁO|2[1-4]|- \d -/);
  });

  it('does not take the motto of forms, or a number that is no page number, for it', () => {
    const pages = [1, 2, 3].map((number): readonly Drawn[] => [
      [200, 40, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ...body(number),
      [290, 800, number === 2 ? '1945' : 'hết'],
    ]);
    expect(lines(...pages).filter((line) => /^CỘNG|1945/.test(line))).toHaveLength(4);
  });

  it('is put at the end: footnotes, with their marks in the text, and not powers of units', () => {
    const found = lines(
      [
        ...([
          [70, 100, 'Theo Điều 5'],
          [136, 96, '1', 7],
          [143, 100, 'của Luật, trên 20 m'],
          [257, 96, '2', 7],
        ] as const),
        ...FILLER,
        ...([
          [70, 780, '1', 6],
          [76, 784, 'Điều này được sửa đổi theo', 9],
          [70, 796, 'Luật khác.', 9],
        ] as const),
      ],
      FILLER,
    );
    expect([found[0], found.at(-1)]).toEqual([
      'Theo Điều 5[1] của Luật, trên 20 m2',
      '[1] Điều này được sửa đổi theo Luật khác.',
    ]);
  });
});

describe('tables', () => {
  it('are read row by row, with the lines of a cell joined', () => {
    const table: readonly Drawn[] = [
      ...([
        [70, 60, 'TT'],
        [120, 60, 'Nội dung'],
        [350, 60, 'Cơ quan'],
      ] as const),
      ...([
        [70, 80, '1'],
        [120, 80, 'Xây dựng kế hoạch'],
        [350, 80, 'Sở Nội vụ'],
        [120, 95, 'hằng năm'],
      ] as const),
      ...([
        [70, 115, '2'],
        [120, 115, 'Báo cáo'],
        [350, 115, 'Sở Tài chính'],
      ] as const),
    ];
    expect(lines([...table, ...FILLER]).slice(0, 3)).toEqual([
      ...['TT | Nội dung | Cơ quan', '1 | Xây dựng kế hoạch hằng năm | Sở Nội vụ', '2 | Báo cáo | Sở Tài chính'],
    ]);
  });
});

describe('words', () => {
  it.each<[string, readonly Drawn[], string]>([
    [
      'drawn letter by letter are joined',
      [
        [70, 60, 'Ngh'],
        [88, 60, 'ị'],
        [94, 60, ' định'],
      ],
      'Nghị định',
    ],
    [
      'apart by a gap are separate',
      [
        [70, 60, 'Nghị'],
        [97, 60, 'định'],
      ],
      'Nghị định',
    ],
    [
      'printed twice to make them bold are one',
      [
        [70, 60, 'Nghị định'],
        [70.4, 60, 'Nghị định'],
      ],
      'Nghị định',
    ],
  ])('%s', (_, drawn, expected) => {
    expect(lines([...drawn, ...FILLER])[0]).toBe(expected);
  });

  it('with a letter that has no width are not torn apart', () => {
    const drawn = [run([70, 60, 'chi ph']), { ...run([106, 60, 'í']), width: 0 }, run([113, 60, 'dự án'])];
    const blank = { ...run([106, 60, ' ']), width: 7 };
    const found = pageLines([{ ...page(1, FILLER), runs: [...drawn, blank, ...FILLER.map(run)] }]);
    expect(found).toMatch(/^chi phí dự án\n/);
  });
});
