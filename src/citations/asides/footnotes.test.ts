import { describe, expect, it } from 'vitest';
import { replaceSpans } from '../text/replaced-text.js';
import { tokenise } from '../text/tokenise.js';
import { findFootnotes } from './footnotes.js';

const ACT = 'được sửa đổi theo quy định tại khoản 1 Điều 1 của Luật số 9/2020/QH14.';

/** What stands right before and after the mark of each footnote, `null` where it is not found. */
const marksIn = (text: string): readonly (string | null)[] =>
  findFootnotes(tokenise(text)).passages.map(({ at }) =>
    at === null ? null : `${text.slice(Math.max(0, at - 6), at)}^${text.slice(at, at + 6)}`.replaceAll('\n', '⏎'),
  );

const notesIn = (text: string): readonly string[] =>
  findFootnotes(tokenise(text)).passages.map(({ spans }) =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' ')).join(' + '),
  );

const ownOf = (text: string): string => replaceSpans(text, findFootnotes(tokenise(text)).cuts).text;

describe('the mark of a footnote', () => {
  it.each([
    // Bare digits, glued to what they belong to.
    ['1. Cây.\n2.2 Bảo hiểm là thế.\n\n2 Khoản này', ['ây.⏎2.^2 Bảo ']],
    ['Điều 4. Cây\nĐiều 5.3 (được bãi bỏ)\n\n3 Điều này', ['iều 5.^3 (đượ']],
    ['2. Cây.\n3.10 Hoa.\n\n10 Khoản này', ['ây.⏎3.^10 Hoa']],
    ['a) Cây;\nb)5 Hoa.\n\n5 Điểm này', ['ây;⏎b)^5 Hoa.']],
    ['từ năm 20202 trở đi.\n\n2 Khoản này', ['m 2020^2 trở ']],
    ['Mẫu số 110\n\n10 Mẫu này', ['u số 1^10⏎⏎10']],
    ['Phụ lục II6\n\n6 Phụ lục này', ['lục II^6⏎⏎6 P']],
    ['chiến lược,12, quy hoạch.\n\n12 Cụm từ “kế hoạch” tại khoản này', [' lược,^12, qu']],
    ['MỤC 810 (được bãi bỏ)\n\n10 Mục này', ['MỤC 8^10 (đư']],
    ['d) Cây;\nđ) 4 (được bãi bỏ);\n\n4 Điểm này', ['y;⏎đ) ^4 (đượ']],
    ['Điều 9. Cơ quan25\n1. Cây.\n\n25 Điều này', ['ơ quan^25⏎1. ']],
    // In brackets: alone on the next line, before clause 1, behind replaced words in mid-sentence, doubled.
    [`Điều 1. Cây\n[1]\n1.[2] Hoa.\n[1] Điều này ${ACT}\n[2] Khoản này`, ['. Cây⏎^[1]⏎1.', '[1]⏎1.^[2] Ho']],
    [`Cơ quan thuế[1] thu.\n[1] Cụm từ “kho bạc” tại khoản này`, ['n thuế^[1] th']],
    [`e)[[1]] Hoa.\n[[1]] Điểm này`, ['e)^[[1]] ']],
    // Digits that are no mark: of a law's number, a date, a form of words without a mark.
    ['Luật số 3/2019/QH2 và Điều 7.\n\n2 Khoản này', [null]],
  ])('stands in "%s"', (text, marks) => {
    expect(marksIn(`${text} ${ACT}`)).toEqual(marks);
  });

  it('is one of several by the order of the numbers, on the page of its note', () => {
    const page = (head: string, body: string, notes: string): string => `CÔNG BÁO/Số ${head}\n${body}\n \n${notes}\n\n`;
    const text =
      page('1/Ngày 1-1-2021', '1.1 Cây.\n2. Hoa1 đẹp.', `1 Khoản này ${ACT}`) +
      page('2/Ngày 1-1-2021', '3. Lá1.\n4.2 Cỏ.', `2 Khoản này ${ACT}`);
    expect(marksIn(text)).toEqual(
      ['021⏎1.^1 Cây.', '1.⏎4.^2 Cỏ.⏎'].map((mark) => expect.stringContaining(mark.slice(2))),
    );
  });
});

describe('a footnote', () => {
  const HEAD = 'CÔNG BÁO/Số 2/Ngày 2-1-2021\n44\n';
  const STAMP = 'Người ký: Cổng Thông tin điện tử\nEmail: a@b.vn\nThời gian ký: 26.03.2021\n\n';

  it('stands at the foot of a page, whose text goes on behind the running head and a stamp', () => {
    const text = `1.1 Cây được trồng\n \n1 Khoản này ${ACT}\n${STAMP}${HEAD}\nở mọi nơi.`;
    expect(notesIn(text)).toEqual([`Khoản này ${ACT}`]);
    expect(ownOf(text)).toBe('1. Cây được trồng\nở mọi nơi.');
  });

  it('goes on at the foot of the next page', () => {
    const first = `1.1 Cây.\n2.2 Hoa.\n \n1 Khoản này ${ACT}\n2 Khoản này được sửa đổi theo quy định tại khoản 2\n\n`;
    const next = `${HEAD}\n3.3 Lá.\n \nĐiều 1 của Luật số 9/2020/QH14.\n3 Khoản này ${ACT}\n`;
    expect(notesIn(first + next)).toEqual([
      `Khoản này ${ACT}`,
      'Khoản này được sửa đổi theo quy định tại khoản 2 + Điều 1 của Luật số 9/2020/QH14.',
      `Khoản này ${ACT}`,
    ]);
    expect(ownOf(first + next).replace(/\s+/gu, ' ')).toBe('1. Cây. 2. Hoa. 3. Lá. ');
  });

  it('is read once where it is printed twice', () => {
    const note = `1 Khoản này ${ACT}\n\n`;
    expect(notesIn(`1.1 Cây.\n \n${note}${HEAD}\n2. Hoa.\n \n${note}`)).toEqual([`Khoản này ${ACT}`]);
  });

  it('may stand behind the confirmation, on the line of the signer, up to the end', () => {
    const text = `1.[1] Cây.\n2.[2] Hoa.\nXÁC THỰC VĂN BẢN HỢP NHẤT Lê Văn A [1] Khoản này ${ACT}\n[2] Khoản này ${ACT}`;
    expect(notesIn(text)).toEqual([`Khoản này ${ACT}`, `Khoản này ${ACT}`]);
    expect(ownOf(text)).toBe('1. Cây.\n2. Hoa.\nXÁC THỰC VĂN BẢN HỢP NHẤT Lê Văn A\n');
  });

  it('quotes articles, and goes on with them on the next page', () => {
    const text = `Điều 9. Hiệu lực1\n \n1 Điều 3 của Luật số 9/2020/QH14 quy định như sau:\n“Điều 3. Hiệu lực\n1. Luật này có hiệu lực.”.\n\n${HEAD}\n1. Cây.\n \nĐiều 4 của Luật số 8/2021/QH14 quy định như sau:\n“Điều 4. Hiệu lực\n1. Hoa.”.\n`;
    expect(ownOf(text).replace(/\s+/gu, ' ')).toBe('Điều 9. Hiệu lực 1. Cây. ');
  });

  it.each([
    // Lines that begin with a number by the way they are broken; rows of tables; notes of a form.
    'quy định tại khoản\n2 Điều này được sửa đổi theo quy định tại Luật số 9/2020/QH14.',
    '1 Bồ công anh\n2 Kim ngân hoa',
    'Ghi chú:\n(1) Tên cơ quan được bổ sung theo Luật số 9/2020/QH14.',
  ])('is none of "%s"', (text) => {
    expect(notesIn(text)).toEqual([]);
  });
});
