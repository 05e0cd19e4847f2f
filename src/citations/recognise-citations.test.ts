import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseIn, UNKNOWN } from '../testing/recognition.js';

const directive = readFileSync(
  new URL('../../seed/documents/chi-thi-phat-dong-thi-dua-2021.txt', import.meta.url),
  'utf8',
);
const mentions = recogniseIn(directive, {
  number: '01/CT-UBND',
  type: 'Chỉ thị',
  issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Bình Dương',
  date: '2021-01-21',
  place: 'Bình Dương',
});

describe('the first directive', () => {
  const citing = mentions.filter(({ role, form }) => role === 'CITING' && form !== 'ELLIPTIC');

  it('cites exactly seven documents, each with its number, date, issuer, kind and section', () => {
    expect(
      citing.map(({ quote, claims, kind, section }) => [
        quote,
        claims.symbol,
        claims.date,
        claims.issuers.join(),
        kind,
        section,
      ]),
    ).toEqual([
      [
        'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI',
        null,
        null,
        'Đại hội Đảng bộ tỉnh Bình Dương lần thứ XI',
        'REFERS',
        'mo-dau',
      ],
      ['Chỉ thị số 34-CT/TW', '34-CT/TW', '2014-04-07', 'Bộ Chính trị', 'IMPLEMENTS', 'muc-1'],
      ['Nghị quyết 01-NQ/CP', '01/NQ-CP', '2021-01-01', 'Chính phủ', 'IMPLEMENTS', 'muc-2'],
      ['Nghị quyết số 01-NQ/TU', '01-NQ/TU', '2020-12-21', 'Tỉnh ủy Bình Dương', 'IMPLEMENTS', 'muc-2'],
      [
        'Nghị quyết số 35/NQ-HĐND',
        '35/NQ-HĐND',
        '2020-12-10',
        'Hội đồng nhân dân tỉnh Bình Dương',
        'IMPLEMENTS',
        'muc-2',
      ],
      ['Chỉ thị số 05-CT/TW', '05-CT/TW', '2016-05-15', 'Bộ Chính trị', 'IMPLEMENTS', 'muc-3'],
      ['Chỉ thị số 45-CT/TW', '45-CT/TW', '2020-06-20', 'Bộ Chính trị', 'IMPLEMENTS', 'muc-4'],
    ]);
  });

  it('quotes the wording that shows each relation', () => {
    expect(citing.map(({ cue }) => cue?.text)).toEqual([
      'theo',
      'Quán triệt',
      'triển khai thực hiện',
      'triển khai thực hiện',
      'triển khai thực hiện',
      'thực hiện',
      'theo tinh thần',
    ]);
  });

  it('gives the titles that the text gives', () => {
    const title = (symbol: string) => citing.find(({ claims }) => claims.symbol === symbol)?.claims.title;
    expect(title('34-CT/TW')).toBeNull();
    expect(title('01/NQ-CP')).toMatch(/^về nhiệm vụ, giải pháp chủ yếu .* năm 2021$/);
    expect(title('35/NQ-HĐND')).toBe('về kế hoạch phát triển kinh tế - xã hội năm 2021');
    expect(title('05-CT/TW')).toBe('về đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh');
  });

  it('names the numbering authority, of the province in its place', () => {
    expect(citing.map(({ claims }) => claims.authority)).toEqual([
      'dai-hoi-dang-bo-tinh-binh-duong',
      'ban-chap-hanh-trung-uong',
      'chinh-phu',
      'tinh-uy-binh-duong',
      'hdnd-tinh-binh-duong',
      'ban-chap-hanh-trung-uong',
      'ban-chap-hanh-trung-uong',
    ]);
  });

  it('keeps the elliptic mention as evidence of the three resolutions of section 2', () => {
    const elliptic = mentions.find(({ form }) => form === 'ELLIPTIC');
    expect(elliptic).toMatchObject({
      quote: 'Nghị quyết của Chính phủ, Tỉnh ủy, Hội đồng nhân dân tỉnh',
      kind: null,
      section: 'mo-dau',
    });
    expect(elliptic?.antecedents.map((index) => mentions[index]?.claims.symbol)).toEqual([
      '01/NQ-CP',
      '01-NQ/TU',
      '35/NQ-HĐND',
    ]);
  });

  it('knows the directive itself, and names nothing else', () => {
    const self = mentions.filter(({ role }) => role === 'SELF');
    expect(self.map(({ quote }) => quote)).toEqual(['Chỉ thị này', 'Chỉ thị này']);
    expect(mentions).toHaveLength(10);
  });
});

const PIECES = [
  'Căn cứ ',
  'Nghị định số ',
  '11/2019/NĐ-CP',
  ' ngày 30/01/2019 ',
  'của Chính phủ',
  ' về việc ',
  'sửa đổi, bổ sung ',
  'Luật Đất đai',
  ' năm 2013',
  ';\n',
  '.\n\n',
  ', ',
  ' và ',
  'Điều 5 ',
  'khoản 2 ',
  'điểm a ',
  '“',
  '”',
  '"',
  ':',
  '(',
  ')',
  'Chỉ thị này',
  '34-CT/TW',
  'bãi bỏ ',
  '1. ',
  'a) ',
  '- ',
  'được sửa đổi bởi ',
  'Nghị quyết Trung ương 4 khóa XI',
  '\u00ad',
  '\u{1F4DC}',
  'e\u0301',
  '12',
  '/',
  '-',
  ' ',
  '\n',
  'Luật sửa đổi',
  'của các',
];
const text = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('recogniseCitations on any text', () => {
  it('quotes what stands at its spans', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const mention of recogniseIn(given)) {
          expect(given.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.quote).not.toBe('');
          if (mention.cue) expect(given.slice(mention.cue.start, mention.cue.end)).toBe(mention.cue.text);
          for (const pinpoint of mention.pinpoints)
            expect(given.slice(pinpoint.start, pinpoint.end)).toBe(pinpoint.text);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('points only to mentions that are there', () => {
    fc.assert(
      fc.property(text, (given) => {
        const all = recogniseIn(given);
        for (const { antecedents, secondHop } of all) {
          for (const index of [...antecedents, ...(secondHop ? [secondHop.host] : [])])
            expect(all[index]).toBeDefined();
        }
      }),
    );
  });

  it('reads composed and decomposed text the same', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const composed = pieces.join('').normalize('NFC');
        const read = (given: string) =>
          recogniseIn(given).map(({ quote, claims, kind, role }) => [quote.normalize('NFC'), claims, kind, role]);
        expect(read(composed.normalize('NFD'))).toEqual(read(composed));
      }),
    );
  });

  it('is pure: the same text gives the same', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const first = recogniseIn(one);
        recogniseIn(other);
        expect(recogniseIn(one)).toEqual(first);
      }),
    );
  });

  it('finds in a text written twice at most twice as much', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES.filter((piece) => !/[“”":]/.test(piece))), { maxLength: 40 }),
        (pieces) => {
          // What begins the second copy must not go on with what ends the first.
          const given = `${pieces.join('')}\n\nĐoạn cuối.\n\n`;
          const count = (one: string) =>
            recogniseIn(one).filter(({ form }) => form !== 'BACK_REFERENCE' && form !== 'ELLIPTIC').length;
          expect(count(given + given)).toBeLessThanOrEqual(2 * count(given));
        },
      ),
    );
  });

  it('finds nothing in an empty text', () => {
    expect(recogniseIn('', UNKNOWN)).toEqual([]);
  });
});
