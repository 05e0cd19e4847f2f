import { describe, expect, it } from 'vitest';
import { replaceSpans } from '../text/replaced-text.js';
import { tokenise } from '../text/tokenise.js';
import { findPublisherNotes } from './publisher-notes.js';

/** The notes of a text, as written. */
const notesIn = (text: string): readonly string[] =>
  findPublisherNotes(tokenise(text)).passages.flatMap(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end)),
  );

describe('the notes of a publisher', () => {
  it.each([
    // In brackets, an act with who acts.
    ['1. Cây xanh. [Khoản này được hướng dẫn bởi Điều 5 Nghị định 12/2020/NĐ-CP] 2. Hoa.', 1],
    ['[Khoản này hết hiệu lực bởi Điểm b Khoản 4 Điều 21 Nghị định 12/2020/NĐ-CP]', 1],
    ['[Bổ sung cụm từ “lá,” vào trước cụm từ này theo Khoản 3 Điều 1 Luật Cây xanh sửa đổi 2012]', 1],
    ['[Việc trồng cây thực hiện theo Nghị định 12/2020/NĐ-CP có hiệu lực từ ngày 01/7/2025]', 1],
    ['[Điều này được hướng dẫn bởi Thông tư 1/2020/TT-BXD [1]] và [Điều này bị bãi bỏ bởi Luật Hoa 2021]', 2],
    // A line of its own, with the list below it.
    ['Điều 5. Cây\nĐiều này được hướng dẫn bởi Nghị định 12/2020/NĐ-CP\n1. Cây xanh.', 1],
    ['Điều 5. Cây\nĐiều này được hướng dẫn bởi:\n- Nghị định 12/2020/NĐ-CP\n- Thông tư 1/2020/TT-BXD\n1. Cây.', 1],
    // Brackets of the text itself, and of pages.
    ['[1] và [a] và [ghi rõ tên, số của văn bản]', 0],
    ['[ID: cumtu_1] [Link: https://example.org/Luat-Cay-xanh.aspx]', 0],
    ['[Nghị định này được bãi bỏ một phần', 0],
    // The text's own words.
    ['Điều 5. Luật Cây xanh đã được sửa đổi bởi Luật Hoa năm 2021.', 0],
    ['2. Điều này được hướng dẫn bởi Bộ trưởng Bộ Xây dựng.', 0],
    ['Khoản này được áp dụng cho Nghị định 12/2020/NĐ-CP.', 0],
  ])('in "%s" are %i', (text, count) => {
    expect(notesIn(text)).toHaveLength(count);
  });

  it('end with their bracket, or with the list below their line', () => {
    expect(notesIn('A [Điều này bị bãi bỏ bởi Luật Hoa 2021], B')).toEqual(['[Điều này bị bãi bỏ bởi Luật Hoa 2021]']);
    const listed = 'Điều này được hướng dẫn bởi:\n- Nghị định 12/2020/NĐ-CP\n- Thông tư 1/2020/TT-BXD';
    expect(notesIn(`Điều 5. Cây\n${listed}\n1. Cây.`)).toEqual([listed]);
  });

  it.each([
    ['Một [Điều này bị bãi bỏ bởi Luật Hoa 2021] hai', 'Một hai'],
    ['Một [Điều này bị bãi bỏ bởi Luật Hoa 2021], hai', 'Một, hai'],
    ['Một [Điều này bị bãi bỏ bởi Luật Hoa 2021]hai', 'Một hai'],
    ['Một\n[Điều này bị bãi bỏ bởi Luật Hoa 2021]\nhai', 'Một\nhai'],
    ['[Điều này bị bãi bỏ bởi Luật Hoa 2021] một', ' một'],
  ])('leave of "%s" what the issuer wrote', (text, own) => {
    expect(replaceSpans(text, findPublisherNotes(tokenise(text)).cuts).text).toBe(own);
  });

  it('are found in time linear in the text where brackets stand within one another', () => {
    const text = `${'['.repeat(20_000)}Điều này bị bãi bỏ bởi Luật Hoa 2021${']'.repeat(20_000)}`;
    expect(notesIn(text)).toHaveLength(1);
  });
});
