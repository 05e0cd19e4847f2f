import { describe, expect, it } from 'vitest';
import { vocabulary } from '../testing/vocabulary.js';
import { readText } from './read-text.js';

const CHAIN = `VĂN PHÒNG QUỐC HỘI
Số: 12/VBHN-VPQH
Hà Nội, ngày 16 tháng 9 năm 2024
VĂN BẢN HỢP NHẤT
LUẬT CÂY XANH

Luật Cây xanh số 7/2010/QH12 ngày 21 tháng 6 năm 2010 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 01 năm 2011, được sửa đổi, bổ sung bởi:
1. Luật số 9/2014/QH13 ngày 22 tháng 11 năm 2014 của Quốc hội sửa đổi, bổ sung một số điều của Luật Cây xanh, có hiệu lực kể từ ngày 01 tháng 7 năm 2015;
2. Luật Hoa số 31/2020/QH14 ngày 18 tháng 6 năm 2020 của Quốc hội, có hiệu lực kể từ ngày 01/01/2021.
Căn cứ Hiến pháp năm 1992;
Quốc hội ban hành Luật Cây xanh.
`;
const BODY = `Chương I NHỮNG QUY ĐỊNH CHUNG
Điều 1. Cây
[1]
1.[2] Cây lớn theo Nghị định số 5/2009/NĐ-CP.
2. Cây do cơ quan thuế[3] trồng:
a) Cây nhỏ;
a1)[4] Cây con.
Điều 2. Hiệu lực thi hành[5]
1. Luật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2011.
2. Luật này thay thế Luật Rừng số 3/1999/QH10.
XÁC THỰC VĂN BẢN HỢP NHẤT
`;
const LAW_9 = 'Luật số 9/2014/QH13 sửa đổi, bổ sung một số điều của Luật Cây xanh';

/** Reads the chain and the body with footnotes, the given ones first. */
function readWith(...notes: readonly string[]) {
  const all = ['', '', '', '', ''].map((_, at) => notes[at] ?? 'Văn bản này được hợp nhất từ hai luật sau:');
  const text = `${CHAIN}${BODY}${all.map((note, at) => `[${at + 1}] ${note}`).join('\n')}`;
  return { text, reading: readText(text, null, vocabulary) };
}

/** What the footnotes say: the act, who acts by what, on which document and provisions, from when. */
function told(...notes: readonly string[]): readonly string[] {
  const { mentions, notes: read } = readWith(...notes).reading;
  return read.flatMap(({ kind, by, onto, provisions, effectiveFrom }) => {
    const actor = mentions[by];
    if (actor?.kind === 'CONSOLIDATES') return [];
    const pinpoints = actor?.pinpoints.map(({ text }) => text).join(' + ');
    const object = mentions[onto ?? -1]?.claims.symbol;
    return [[kind, pinpoints, actor?.claims.symbol, `on ${object}`, provisions.join(' '), effectiveFrom].join(' | ')];
  });
}

describe('the chain of a consolidated text', () => {
  it('names what it brings together, and who amended the base document from when', () => {
    const { mentions, notes } = readWith().reading;
    const brought = mentions.filter(({ kind }) => kind === 'CONSOLIDATES').map(({ claims }) => claims.symbol);
    expect(brought).toEqual(['07/2010/QH12', '09/2014/QH13', '31/2020/QH14']);
    expect(
      notes.map(({ kind, by, onto, effectiveFrom }) => [
        kind,
        mentions[by]?.claims.symbol,
        mentions[onto ?? -1]?.claims.symbol,
        effectiveFrom,
      ]),
    ).toEqual([
      ['AMENDS', '09/2014/QH13', '07/2010/QH12', '2015-07-01'],
      ['AMENDS', '31/2020/QH14', '07/2010/QH12', '2021-01-01'],
    ]);
  });

  it('tells of a single amendment in the same sentence, without a list', () => {
    const text =
      'VĂN BẢN HỢP NHẤT\nLUẬT CÂY XANH\n\nLuật Cây xanh số 7/2010/QH12 của Quốc hội, có hiệu lực kể từ ngày 01 tháng 01 năm 2011, được sửa đổi, bổ sung bởi Luật số 9/2014/QH13, có hiệu lực kể từ ngày 01 tháng 7 năm 2015.\nĐiều 1. Cây';
    const { mentions, notes } = readText(text, null, vocabulary);
    expect(
      notes.map(({ by, effectiveFrom }) => [mentions[by]?.role, mentions[by]?.claims.symbol, effectiveFrom]),
    ).toEqual([['EMBEDDED', '09/2014/QH13', '2015-07-01']]);
  });

  it('leaves the text its own number, and no effect', () => {
    const { head, effects } = readWith().reading;
    expect([head.type, head.number?.value, effects]).toEqual(['CONSOLIDATED_TEXT', '12/VBHN-VPQH', []]);
  });
});

describe('the footnotes of a consolidated text', () => {
  it.each<[readonly string[], readonly string[]]>([
    // "Khoản này", "Điều này" give the level, the place of the mark the number: [1] is the article's, before clause 1.
    [
      [
        `Điều này được sửa đổi, bổ sung theo quy định tại khoản 4 Điều 1 của ${LAW_9}, có hiệu lực kể từ ngày 01 tháng 7 năm 2015.`,
        `Khoản này được bổ sung theo quy định tại khoản 5 Điều 1 của ${LAW_9}, có hiệu lực kể từ ngày 01/7/2015.`,
      ],
      [
        'AMENDS | khoản 4 Điều 1 | 09/2014/QH13 | on 07/2010/QH12 | dieu-1 | 2015-07-01',
        'AMENDS | khoản 5 Điều 1 | 09/2014/QH13 | on 07/2010/QH12 | dieu-1/khoan-1 | 2015-07-01',
      ],
    ],
    // The amender is the first document behind "theo quy định tại"; a second such phrase may only move the day.
    [
      [
        'Điều này được bãi bỏ theo quy định tại Điều 247 của Luật Hoa số 31/2020/QH14, có hiệu lực kể từ ngày 01 tháng 8 năm 2022 theo quy định tại khoản 2 Điều 1 của Luật số 43/2022/QH15 sửa đổi, bổ sung một số điều của Luật Hoa số 31/2020/QH14.',
      ],
      ['REPEALS | Điều 247 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1 | 2022-08-01'],
    ],
    // Without a day of its own a note has the chain's; a title tells of other changes.
    [
      ['Điều này được bãi bỏ theo quy định tại khoản 2 Điều 9 của Luật số 31/2020/QH14.'],
      ['REPEALS | khoản 2 Điều 9 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1 | 2021-01-01'],
    ],
    [
      [
        'Điều này được sửa đổi theo quy định tại Điều 2 của Thông tư số 8/2026/TT-BTC sửa đổi Thông tư số 96/2020/TT-BTC được sửa đổi, bổ sung bởi Thông tư số 68/2024/TT-BTC, có hiệu lực kể từ ngày 03 tháng 02 năm 2026.',
      ],
      ['AMENDS | Điều 2 | 08/2026/TT-BTC | on 07/2010/QH12 | dieu-1 | 2026-02-03'],
    ],
    // Words exchanged or repealed in a provision that stands amend it; quoted words name no provision.
    [
      [
        '',
        '',
        'Cụm từ “kho bạc tại điểm b khoản này” được thay bằng cụm từ “cơ quan thuế” theo quy định tại khoản 2 Điều 37 của Luật Hoa số 31/2020/QH14, có hiệu lực kể từ ngày 01 tháng 01 năm 2021.',
      ],
      ['AMENDS | khoản 2 Điều 37 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1/khoan-2 | 2021-01-01'],
    ],
    [
      ['', '', 'Cụm từ “lớn” được bỏ theo quy định tại khoản 2 Điều 37 của Luật Hoa số 31/2020/QH14.'],
      ['AMENDS | khoản 2 Điều 37 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1/khoan-2 | 2021-01-01'],
    ],
    [
      [
        '',
        'Bãi bỏ các nội dung quy định về tỷ giá tại khoản này theo quy định tại điểm b khoản 2 Điều 6 của Luật Hoa số 31/2020/QH14, có hiệu lực kể từ ngày 01 tháng 01 năm 2021.',
      ],
      ['AMENDS | điểm b khoản 2 Điều 6 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1/khoan-1 | 2021-01-01'],
    ],
    // "lần thứ nhất … lần thứ hai …" are two acts; an inserted point.
    [
      [
        '',
        '',
        '',
        `Điểm này được bổ sung lần thứ nhất theo quy định tại khoản 1 Điều 1 của ${LAW_9}, có hiệu lực kể từ ngày 01 tháng 7 năm 2015.\nĐiểm này được sửa đổi, bổ sung lần thứ hai theo quy định tại khoản 3 Điều 5 của Luật Hoa số 31/2020/QH14, có hiệu lực kể từ ngày 01 tháng 01 năm 2021.`,
      ],
      [
        'AMENDS | khoản 1 Điều 1 | 09/2014/QH13 | on 07/2010/QH12 | dieu-1/khoan-2/diem-a1 | 2015-07-01',
        'AMENDS | khoản 3 Điều 5 | 31/2020/QH14 | on 07/2010/QH12 | dieu-1/khoan-2/diem-a1 | 2021-01-01',
      ],
    ],
    // Bases, transitions and what brings the text together amend nothing; what is quoted opens no articles.
    [
      [
        'Luật số 9/2014/QH13 có căn cứ ban hành như sau:\n“Căn cứ Hiến pháp;\nQuốc hội ban hành Luật sửa đổi, bổ sung một số điều của Luật Cây xanh đã được sửa đổi theo Luật số 1/2012/QH13.”.',
        '',
        '',
        '',
        'Điều 31 của Luật Hoa số 31/2020/QH14 quy định như sau:\n“Điều 31. Hiệu lực thi hành\n1. Luật này có hiệu lực từ ngày 01 tháng 01 năm 2021.\n2. Bãi bỏ Điều 5 của Luật Rừng số 3/1999/QH10.”.',
      ],
      [],
    ],
  ])('say in %j who amended what', (notes, expected) => {
    expect(told(...notes)).toEqual(expected);
  });

  it('are no words of the articles, which keep their numbers', () => {
    const { reading } = readWith(
      `Điều này được bãi bỏ theo quy định tại Điều 31 của Luật Hoa số 31/2020/QH14:\nĐiều 31. Hiệu lực.`,
    );
    expect(reading.sections.map(({ path }) => path)).toEqual([
      ...['mo-dau', 'chuong-1', 'dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-2', 'dieu-1/khoan-2/diem-a'],
      ...['dieu-1/khoan-2/diem-a1', 'dieu-2', 'dieu-2/khoan-1', 'dieu-2/khoan-2'],
    ]);
  });

  it('keep the quotes of mentions true', () => {
    const { text, reading } = readWith(`Điều này được bãi bỏ theo quy định tại Điều 3 của ${LAW_9}.`);
    const spans = [...reading.mentions, ...reading.notes];
    expect(spans.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  });
});

it('lines of the body that were broken before a number are no headings', () => {
  const text = `${CHAIN}Điều 1. Cây\nCây trồng theo\nĐiều 14 Pháp lệnh số 02/2008/PL-UBTVQH12 về rừng.\nĐiều 2. Hoa\n`;
  const paths = readText(text, null, vocabulary).sections.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['dieu-1', 'dieu-2']));
  expect(paths).not.toContain('dieu-14');
});

it.each([
  ['Số: 7/VBHN-BTC\nXÁC THỰC VĂN BẢN HỢP NHẤT', 'CONSOLIDATED_TEXT', '07/VBHN-BTC'],
  ['Số: …/VBHN-…\nXÁC THỰC VĂN BẢN HỢP NHẤT', 'CIRCULAR', null],
])('the certification at the end, "%s", makes a text %s', (end, type, number) => {
  const text = `THÔNG TƯ\nQuy định về trồng cây\n\nĐiều 1. Cây\n1. Cây lớn.\nĐiều 2. Hoa\n1. Hoa lớn.\n\nBỘ TÀI CHÍNH\n${end}\nHà Nội, ngày 26 tháng 2 năm 2024\n`;
  const { head } = readText(text, null, vocabulary);
  expect([head.type, head.number?.value ?? null]).toEqual([type, number]);
});
