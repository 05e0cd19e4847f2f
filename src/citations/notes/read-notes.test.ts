import { describe, expect, it } from 'vitest';
import { UNKNOWN, vocabulary } from '../../testing/recognition.js';
import { explainCitations } from '../explain-citations.js';
import { recogniseText } from '../recognise-citations.js';
import { parseSections } from '../structure/sections.js';

/** A decree with the note at its second clause. */
const decree = (note: string): string =>
  `Điều 1. Cây xanh\n1. Cây lớn.\n2. Cây nhỏ ${note} thì được trồng.\na) Hoa;\nb) Lá.\nĐiều 2. Hiệu lực\n`;

const read = (text: string) =>
  recogniseText(text, { ...UNKNOWN, type: 'Nghị định', sections: parseSections(text) }, vocabulary);

/** What each note says: the act, who acts by which provisions, on what, where, from when and until when. */
function told(text: string): readonly string[] {
  const { mentions, notes } = read(text);
  return notes.map(({ kind, by, onto, extent, provisions, effectiveFrom, actorExpiredOn }) => {
    const actor = [mentions[by]?.pinpoints.map((one) => one.text).join(' + '), mentions[by]?.quote];
    const object = onto === null ? [] : [`on ${mentions[onto]?.quote}`];
    const days = [effectiveFrom ?? '', actorExpiredOn ?? ''].filter(Boolean);
    return [kind, ...actor, ...object, extent, provisions.join(' '), ...days].filter(Boolean).join(' | ');
  });
}

describe('a publisher’s note', () => {
  it.each([
    // Where it stands: the unit that it calls "này", the provision named, else the place itself.
    [
      '[Khoản này hết hiệu lực bởi Điểm b Khoản 4 Điều 21 Nghị định 12/2025/NĐ-CP có hiệu lực từ ngày 01/07/2025 (VB hết hiệu lực: 01/03/2027)]',
      ['REPEALS | Điểm b Khoản 4 Điều 21 | Nghị định 12/2025/NĐ-CP | PART | dieu-1/khoan-2 | 2025-07-01 | 2027-03-01'],
    ],
    [
      '[Điều này được hướng dẫn bởi Thông tư 7/2021/TT-BXD có hiệu lực kể từ ngày 05 tháng 6 năm 2021]',
      ['GUIDES | Thông tư 7/2021/TT-BXD | PART | dieu-1 | 2021-06-05'],
    ],
    [
      '[Khoản 1 và 3 được bổ sung bởi Luật Hoa 2021]',
      ['AMENDS | Luật Hoa 2021 | PART | dieu-1/khoan-1 dieu-1/khoan-3'],
    ],
    ['[Khoản 1 Điều 7 bị bãi bỏ bởi Luật Hoa 2021]', ['REPEALS | Luật Hoa 2021 | PART | dieu-7/khoan-1']],
    ['[Khoản 1 Điều này bị bãi bỏ bởi Luật Hoa 2021]', ['REPEALS | Luật Hoa 2021 | PART | dieu-1/khoan-1']],
    [
      '[Cụm từ "Điều 9" tại Khoản này bị thay thế bởi Luật Hoa 2021]',
      ['REPLACES | Luật Hoa 2021 | PART | dieu-1/khoan-2'],
    ],
    [
      '[Kích thước của cây được hướng dẫn bởi Chương II Nghị định 12/2020/NĐ-CP]',
      ['GUIDES | Chương II | Nghị định 12/2020/NĐ-CP | PART | dieu-1/khoan-2'],
    ],
    [
      '[Bổ sung cụm từ “lá,” vào trước cụm từ này theo Khoản 3 Điều 1 Luật Hoa 2012 có hiệu lực từ ngày 01/07/2013]',
      ['AMENDS | Khoản 3 Điều 1 | Luật Hoa 2012 | PART | dieu-1/khoan-2 | 2013-07-01'],
    ],
    ['[Nghị định này bị bãi bỏ bởi Nghị định 12/2020/NĐ-CP]', ['REPEALS | Nghị định 12/2020/NĐ-CP | WHOLE']],
    // A chapter or a form around it that the text does not show is no clause.
    ['[Chương này bị bãi bỏ bởi Luật Hoa 2021]', ['REPEALS | Luật Hoa 2021 | PART']],
    // Several that act, and several statements.
    [
      '[Khoản này được hướng dẫn bởi Nghị định 12/2020/NĐ-CP và Thông tư 7/2021/TT-BXD]',
      [
        'GUIDES | Nghị định 12/2020/NĐ-CP | PART | dieu-1/khoan-2',
        'GUIDES | Thông tư 7/2021/TT-BXD | PART | dieu-1/khoan-2',
      ],
    ],
    // On what guides it, and on what was changed before.
    [
      '[Khoản này được hướng dẫn bởi Điều 5 Nghị định 12/2020/NĐ-CP có hiệu lực từ ngày 01/02/2020 Nội dung hướng dẫn Khoản này tại Nghị định 12/2020/NĐ-CP nay được sửa đổi, bổ sung bởi Nghị định 15/2021/NĐ-CP có hiệu lực từ ngày 05/03/2021]',
      [
        'GUIDES | Điều 5 | Nghị định 12/2020/NĐ-CP | PART | dieu-1/khoan-2 | 2020-02-01',
        'AMENDS | Nghị định 15/2021/NĐ-CP | on Nghị định 12/2020/NĐ-CP | PART | 2021-03-05',
      ],
    ],
    [
      '[Khoản này được hướng dẫn bởi Điều 5 Nghị định 12/2020/NĐ-CP Nội dung hướng dẫn Khoản này được bổ sung bởi Nghị định 15/2021/NĐ-CP]',
      [
        'GUIDES | Điều 5 | Nghị định 12/2020/NĐ-CP | PART | dieu-1/khoan-2',
        'AMENDS | Nghị định 15/2021/NĐ-CP | on Nghị định 12/2020/NĐ-CP | PART | dieu-5',
      ],
    ],
    [
      '[Nội dung hướng dẫn Khoản này tại Nghị định 12/2020/NĐ-CP (đã được sửa đổi bởi Nghị định 15/2021/NĐ-CP) nay tiếp tục được sửa đổi bởi Nghị định 16/2022/NĐ-CP]',
      [
        'AMENDS | Nghị định 15/2021/NĐ-CP | on Nghị định 12/2020/NĐ-CP | PART',
        'AMENDS | Nghị định 16/2022/NĐ-CP | on Nghị định 12/2020/NĐ-CP | PART',
      ],
    ],
    ['[Nội dung hướng dẫn Khoản này được bổ sung bởi Nghị định 15/2021/NĐ-CP]', []],
    // A topic that ends with the name of a document is no document.
    [
      '[Việc thi hành Luật Hoa được hướng dẫn bởi Chỉ thị 5/2006/CT-TTg]',
      ['GUIDES | Chỉ thị 5/2006/CT-TTg | PART | dieu-1/khoan-2'],
    ],
    // The last act before a document, and the day on which the provision ends.
    [
      '[Khoản này được sửa đổi bởi được hướng dẫn bởi Nghị định 12/2020/NĐ-CP]',
      ['GUIDES | Nghị định 12/2020/NĐ-CP | PART | dieu-1/khoan-2'],
    ],
    [
      '[Khoản này có hiệu lực kể từ ngày 27/06/2024 và hết hiệu lực kể từ ngày 01/8/2024 theo Khoản 2 Điều 39 Nghị định 12/2024/NĐ-CP]',
      ['REPEALS | Khoản 2 Điều 39 | Nghị định 12/2024/NĐ-CP | PART | dieu-1/khoan-2 | 2024-08-01'],
    ],
    // What is only applied acts on nothing.
    ['[Việc trồng cây thực hiện theo Nghị định 12/2020/NĐ-CP có hiệu lực từ ngày 01/7/2025]', []],
  ])('says in "%s" what others do', (note, expected) => {
    expect(told(decree(note))).toEqual(expected);
  });

  it('lists below its line who acts', () => {
    const text =
      'Điều 1. Cây\nĐiều này được hướng dẫn bởi:\n- Nghị định 12/2020/NĐ-CP có hiệu lực từ ngày 01/02/2020;\n- Thông tư 7/2021/TT-BXD\n1. Cây lớn.';
    expect(told(text)).toEqual([
      'GUIDES | Nghị định 12/2020/NĐ-CP | PART | dieu-1 | 2020-02-01',
      'GUIDES | Thông tư 7/2021/TT-BXD | PART | dieu-1',
    ]);
  });

  it.each([
    ['Luật Nhà ở sửa đổi 2014', 'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở', 2014],
    ['Luật Nhà ở sửa đổi, bổ sung 2014', 'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở', 2014],
    [
      'Luật Cán bộ, công chức và Luật Viên chức sửa đổi 2019',
      'Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức',
      2019,
    ],
    ['Luật Nhà ở 2014', 'Luật Nhà ở', 2014],
  ])('means by "%s" the law of that title', (written, name, year) => {
    const { mentions, notes } = read(decree(`[Khoản này được sửa đổi bởi Khoản 9 Điều 1 ${written}]`));
    expect(mentions[notes[0]?.by ?? -1]).toMatchObject({ quote: written, claims: { name, year } });
  });

  it('is none of the text’s own words: no citation, and no cut through a sentence', () => {
    const text = decree('theo [Khoản này bị bãi bỏ bởi Luật Hoa 2021] khoản 2 Điều 5 Nghị định 9/2019/NĐ-CP');
    const { mentions } = read(text);
    expect(mentions.map(({ quote, role, kind }) => [quote, role, kind])).toEqual([
      ['Luật Hoa 2021', 'EMBEDDED', null],
      ['Nghị định 9/2019/NĐ-CP', 'CITING', 'REFERS'],
    ]);
    expect(mentions[1]?.pinpoints).toMatchObject([{ article: '5', clause: '2' }]);
    expect(mentions.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
  });

  it('is explained in the order of the mentions', () => {
    const text = decree('theo [Khoản này bị bãi bỏ bởi Luật Hoa 2021] Điều 5 Nghị định 9/2019/NĐ-CP');
    const explained = explainCitations(text, { ...UNKNOWN, type: 'Nghị định' }, vocabulary);
    expect(explained.map(({ start, rule }) => [start, rule])).toEqual(
      read(text).mentions.map(({ start, rule }) => [start, rule]),
    );
    expect(explained[0]?.patterns.map(({ phrase }) => phrase)).toContain('bãi bỏ');
  });
});
