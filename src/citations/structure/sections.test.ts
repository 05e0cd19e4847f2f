import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSections } from './sections.js';

const paths = (text: string): readonly string[] => parseSections(text).map(({ path }) => path);

const TEXTS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Căn cứ Luật Giá;\nĐiều 1. Phạm vi\n1. Thông tư này quy định:\na) Giá;\nb) Phí.\n2. Khác.\nĐiều 2. Hiệu lực\nTừ ngày ký.',
    [
      'mo-dau',
      'dieu-1',
      'dieu-1/khoan-1',
      'dieu-1/khoan-1/diem-a',
      'dieu-1/khoan-1/diem-b',
      'dieu-1/khoan-2',
      'dieu-2',
    ],
  ],
  // clauses and points that were put in later
  [
    'Điều 1. A\n1. Một.\n1b. Hai:\na) Ba;\na1) Bốn;\ng2) Năm.',
    [
      'dieu-1',
      'dieu-1/khoan-1',
      'dieu-1/khoan-1b',
      'dieu-1/khoan-1b/diem-a',
      'dieu-1/khoan-1b/diem-a1',
      'dieu-1/khoan-1b/diem-g2',
    ],
  ],
  // articles are numbered through a document: chapters are no part of their path
  [
    'LUẬT GIÁ\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nCHƯƠNG 2: KHÁC\nMục I\nCHUNG\nĐiều 2a. Khác\n1. Một.\nMỤC 2. RIÊNG\nĐiều 3. Ba',
    [
      'mo-dau',
      'chuong-1',
      'dieu-1',
      'chuong-2',
      'chuong-2/muc-1',
      'dieu-2a',
      'dieu-2a/khoan-1',
      'chuong-2/muc-2',
      'dieu-3',
    ],
  ],
  // chapters run through the parts, or begin again in each
  [
    'Phần thứ nhất\nCHUNG\nChương I\nMỘT\nĐiều 1. A.\nPhần thứ hai\nRIÊNG\nChương II\nHAI\nĐiều 2. B.',
    ['phan-1', 'chuong-1', 'dieu-1', 'phan-2', 'chuong-2', 'dieu-2'],
  ],
  [
    'Phần I\nCHUNG\nChương I\nMỘT\nĐiều 1. A.\nPhần II\nRIÊNG\nChương I\nHAI\nĐiều 2. B.',
    ['phan-1', 'phan-1/chuong-1', 'dieu-1', 'phan-2', 'phan-2/chuong-1', 'dieu-2'],
  ],
  [
    'Phần A. CHUNG\nI. Một\n1. C.\nPhần B. RIÊNG\nI. Hai\n1. D.',
    ['phan-a', 'phan-a/muc-i', 'phan-a/muc-i/muc-1', 'phan-b', 'phan-b/muc-i', 'phan-b/muc-i/muc-1'],
  ],
  // the word at the end of the line before
  ['Chương I QUY ĐỊNH CHUNG Điều\n1. Phạm vi\n1. Một.', ['chuong-1', 'dieu-1', 'dieu-1/khoan-1']],
  // the mark of a note after a clause's number, and a clause below a clause
  [
    'Điều 1. A\n1. Một.\n2.8 Hai.\n3. Ba.\n3.1. Bốn.',
    ['dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-2', 'dieu-1/khoan-3', 'dieu-1/khoan-3.1'],
  ],
  // members of a list
  [
    'Điều 1. A\n1. Gồm hai phần:\nPhần I: Chung (bắt buộc).\nPhần II: Riêng.\n2. B',
    ['dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-2'],
  ],
  // a sentence that runs over the line has no heading in it
  [
    'Điều 1. A\n1. Theo quy định tại\nChương II Luật này và\nMục 1\nChương III.\n2. B',
    ['dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-2'],
  ],
  ['Mở đầu.\n\n1. Một.\n\n2. Hai.\n\nYêu cầu các sở thực hiện.', ['mo-dau', 'muc-1', 'muc-2', 'ket']],
  ['I. MỤC ĐÍCH\n1. Một\nII. YÊU CẦU\n1. Hai', ['muc-i', 'muc-i/muc-1', 'muc-ii', 'muc-ii/muc-1']],
  ['Điều 1. Ban hành kèm theo.\nPhụ lục I\n1. Mẫu', ['dieu-1', 'phu-luc-i', 'phu-luc-i/muc-1']],
  // text to be put into another document has no sections of this one
  ['Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n1. Khác.”\nĐiều 2. Hiệu lực', ['dieu-1', 'dieu-2']],
  [
    'điểm đ và d:\nĐiều 1. A\n1. B\nd) C\nđ) D',
    ['mo-dau', 'dieu-1', 'dieu-1/khoan-1', 'dieu-1/khoan-1/diem-d', 'dieu-1/khoan-1/diem-dd'],
  ],
  // no sections
  ['Kính gửi: Các sở, ngành.', []],
  ['Ngày 01/02/2020\n12.500 đồng', []],
  ['', []],
];

describe('parseSections', () => {
  it.each(TEXTS)('splits "%s" into sections', (text, expected) => {
    expect(paths(text)).toEqual(expected);
  });

  it('gives labels, headings and spans of the text given', () => {
    const text = 'Mở đầu\nĐiều 1. Phạm vi điều chỉnh\n1. Một.\nĐiều 2. Hiệu lực';
    const [, first, clause, second] = parseSections(text);
    expect(first).toMatchObject({ label: 'Điều 1', heading: 'Phạm vi điều chỉnh' });
    expect(text.slice(clause?.start, clause?.end)).toBe('1. Một.\n');
    expect(first?.end).toBe(second?.start);
  });

  it('gives the heading of a chapter, beside its number or below it, and the stretch that holds its articles', () => {
    const text = 'Chương I\nQUY ĐỊNH\nCHUNG\nĐiều 1. A.\n1. B.\nChương II. Khác\nĐiều 2. C.';
    const [first, , , second, last] = parseSections(text);
    expect(first).toMatchObject({ label: 'Chương I', heading: 'QUY ĐỊNH CHUNG', end: second?.start });
    expect(second).toMatchObject({ label: 'Chương II', heading: 'Khác', end: last?.end });
  });

  it('nests: a section ends with its parent, at the latest', () => {
    const piece = fc.constantFrom(
      'Điều 1. A\n',
      'Điều 2. B\n',
      '1. c\n',
      '2. d\n',
      'a) e\n',
      'I. F\n',
      'Chương I\n',
      'CHƯƠNG II\n',
      'Phần I\n',
      'Mục 1\n',
      '\n',
      'chữ\n',
      '“',
      '”\n',
      ':\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const sections = parseSections(text);
        expect(new Set(sections.map(({ path }) => path)).size).toBe(sections.length);
        for (const [index, section] of sections.entries()) {
          expect(section.start).toBeLessThanOrEqual(section.end);
          expect(section.start).toBeGreaterThanOrEqual(sections[index - 1]?.start ?? 0);
          const parent = sections.find(({ path }) => section.path.startsWith(`${path}/`));
          if (parent) expect(section.end).toBeLessThanOrEqual(parent.end);
        }
      }),
    );
  });
});
