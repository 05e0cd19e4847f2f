import { describe, expect, it } from 'vitest';
import { clipSections, sectionAt } from '../text/enclosing-section.js';
import { readClosing } from './closing.js';
import { findEndBlock } from './end-block.js';

const BODY = 'Điều 1. Giao Sở Nội vụ thực hiện.\nĐiều 2. Quyết định này có hiệu lực từ ngày ký./.\n';
const ENDINGS: readonly (readonly [string, string, number])[] = [
  // signature above, beside and below the recipients
  ['\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần An\n\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.', 'Trần An', 2],
  [
    '                                        CHỦ TỊCH\nNơi nhận:\n- Như Điều 2;                           \n- Các sở;                               Trần An\n- Lưu: VT.',
    'Trần An',
    3,
  ],
  // the recipients between office and name, or the name right behind a recipient
  ['\nCHỦ TỊCH\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT.\n\nTrần An', 'Trần An', 2],
  [
    '                                        CHỦ TỊCH\nNơi nhận:\n- Như Điều 2;\n- Các sở;   Trần An\n- Lưu: VT.',
    'Trần An',
    3,
  ],
  ['\n05-QD.signed.pdf\n\nNơi nhận:\n\n- Lưu: VT.\n\nCHỦ TỊCH\n\n\nTrần An', 'Trần An', 1],
  // none listed
  ['\nKT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\n\nTrần An\n', 'Trần An', 0],
];

describe('findEndBlock', () => {
  it.each(ENDINGS)('begins after the last provision: %j', (ending, name, recipients) => {
    const text = BODY + ending;
    const block = findEndBlock(text, 0);
    expect(text.slice(0, block?.start).trimEnd()).toBe(BODY.trimEnd());
    const closing = readClosing(text, block);
    expect(closing.signatures.map((one) => one.name)).toEqual([name]);
    expect(closing.recipients).toHaveLength(recipients);
  });

  it('ignores annexes, whose forms have recipients and signatures of their own', () => {
    const text = `${BODY}\nPHỤ LỤC\nMẪU ĐƠN\nNơi nhận:\n- Lưu: VT.\nGIÁM ĐỐC\nTrần An`;
    expect(findEndBlock(text, 0)).toBeNull();
  });

  it('ends before what is promulgated with the document', () => {
    const text = `${BODY}\nCHỦ TỊCH\nTrần An\n\nNơi nhận:\n- Lưu: VT.\n\nQUY CHẾ\nLàm việc của Tổ công tác\nĐiều 1. Phạm vi.`;
    expect(text.slice(findEndBlock(text, 0)?.end).trim()).toMatch(/^QUY CHẾ/);
  });

  it('does not take "Nơi nhận" within a sentence for a list of recipients', () => {
    expect(
      findEndBlock('Điều 1. Nơi nhận báo cáo là Sở Tài chính.\nNơi nhận báo cáo tài chính là Cục Thuế.', 0),
    ).toBeNull();
  });

  it('does not take a heading in capitals for a signing office', () => {
    expect(findEndBlock('Điều 4. Mức thu là 5 %.\nChương II\nQUY ĐỊNH CỤ THỂ\nĐiều 5. Chứng từ.', 0)).toBeNull();
  });
});

describe('clipSections', () => {
  const section = (path: string, start: number, end: number) => ({ path, label: path, heading: null, start, end });

  it('cuts sections at the end of the body and keeps annexes', () => {
    const sections = [
      section('mo-dau', 0, 20),
      section('muc-1', 20, 60),
      section('phu-luc', 70, 90),
      section('x', 61, 65),
    ];
    expect(
      clipSections(sections, 10, { start: 50, end: 70 }).map(({ path, start, end }) => [path, start, end]),
    ).toEqual([
      ['mo-dau', 10, 20],
      ['muc-1', 20, 50],
      ['phu-luc', 70, 90],
    ]);
  });

  it('finds the innermost section at an offset', () => {
    const sections = [section('dieu-1', 0, 50), section('dieu-1/khoan-1', 10, 30)];
    expect([5, 10, 30, 50].map((at) => sectionAt(sections, at))).toEqual(['dieu-1', 'dieu-1/khoan-1', 'dieu-1', null]);
  });
});

describe('readClosing', () => {
  it.each([
    'Kính gửi: Sở Y tế, UBND các huyện.\n\nỦy ban nhân dân tỉnh giao Sở Y tế kiểm tra.',
    'Kính gửi:\n- Sở Y tế;\n- UBND các huyện.\n\nỦy ban nhân dân tỉnh giao Sở Y tế kiểm tra.',
  ])('names the addressees to whom “Như trên” points: %j', (beginning) => {
    const text = `${beginning}\n\nCHỦ TỊCH\nTrần An\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.`;
    const [first] = readClosing(text, findEndBlock(text, 0)).recipients;
    expect(first?.written).toBe('Như trên');
    expect(first?.expanded).toMatch(/^Sở Y tế[,;] Ủy ban nhân dân các huyện$/u);
  });
});
