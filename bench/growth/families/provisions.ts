import { AMENDING_HEAD, type Family, halves, LAW_HEAD, letters, repeating } from '../family.js';

/** Provisions, headings, quotations and brackets. */
export const PROVISIONS: readonly Family[] = [
  repeating('articles', (at) => `Điều ${at + 1}. Phạm vi điều chỉnh\n`, { before: LAW_HEAD }),
  repeating('articles of one number', 'Điều 1. Phạm vi\n', { before: LAW_HEAD }),
  repeating('clauses and points', (at) => `${(at % 9) + 1}. Nội dung:\na) Một;\nb) Hai;\n`, {
    before: `${LAW_HEAD}Điều 1. Phạm vi\n`,
  }),
  repeating('chapters and sections', (at) => `Chương ${at + 1}\nQUY ĐỊNH CHUNG\nMục ${at + 1}\nĐẤT ĐAI\n`, {
    before: LAW_HEAD,
  }),
  repeating('parts', 'Phần thứ nhất\nNHỮNG QUY ĐỊNH CHUNG\n', { before: LAW_HEAD }),
  repeating('annexes', (at) => `PHỤ LỤC ${at + 1}\n(Ban hành kèm theo Quyết định số 1/QĐ-UBND)\n`, {
    before: LAW_HEAD,
  }),
  repeating('one run of provisions', 'điểm a khoản 2 Điều 5, ', { after: 'Luật Đất đai năm 2013' }),
  repeating('one list of articles', (at) => `${(at % 900) + 1}, `, { before: 'các Điều ', after: 'Luật Đất đai 2013' }),
  {
    name: 'points of clauses of articles',
    text: (length) => {
      const list = (piece: string, share: number) => piece.repeat(length / share / piece.length);
      return `điểm ${list('a, ', 3)}b khoản ${list('1, ', 3)}2 Điều ${list('3, ', 3)}4 Luật Đất đai 2013`;
    },
  },
  repeating('ranges of provisions', 'từ Điều 1 đến Điều 999 Luật Đất đai năm 2013, '),
  repeating('unit words without numbers', 'điều khoản điểm mục chương '),
  repeating('dotted numbers', '1.', { before: 'điểm ' }),
  repeating('provisions inserted one at another', 'Điều 5a vào sau '),
  repeating('own provisions', (at) => `Điều ${at + 1}. Theo khoản 1 Điều này và Điều ${at} của Luật này.\n`, {
    before: LAW_HEAD,
  }),
  repeating('own provisions on one line', 'khoản 1 Điều 1, ', { before: `${LAW_HEAD}Điều 1. Phạm vi\n1. Theo ` }),
  repeating('opening quotation marks', '“'),
  repeating('nested quotations', '“Điều 1. ', { before: AMENDING_HEAD }),
  halves('quotations that close late', '“a ', 'b” '),
  repeating('straight quotation marks', '"a" ', { before: AMENDING_HEAD }),
  halves('nested brackets', '(Luật ', ') '),
  repeating('opening brackets', '('),
  repeating('bracketed names', '(Luật Đất đai (Luật Giá)) '),
  repeating('commas', ','),
  repeating('semicolons', 'a; '),
  repeating('colons', 'Giao: '),
  repeating('full stops', '. '),
  repeating('tables', '| 1 | Nghị định số 30/2020/NĐ-CP | x |\n'),
  repeating('dashes', '- '),
];

/** Changes of provisions, and days of effect. */
export const AMENDMENTS: readonly Family[] = [
  repeating('amending instructions', (at) => `${at + 1}. Sửa đổi khoản 2 Điều ${(at % 99) + 1} như sau: “2. Mới.”\n`, {
    before: AMENDING_HEAD,
  }),
  repeating('instructions on one line', 'bãi bỏ khoản 2 Điều 6 và ', { before: `${AMENDING_HEAD}1. ` }),
  repeating('repealed documents', (at) => `${at + 1}. Bãi bỏ Thông tư số ${at + 1}/2015/TT-BTC.\n`, {
    before: `${AMENDING_HEAD}Điều 2. Các văn bản sau đây hết hiệu lực:\n`,
  }),
  repeating('exchanged words', 'Thay cụm từ “a” bằng cụm từ “b” tại khoản 1 Điều 2.\n', { before: AMENDING_HEAD }),
  repeating('inserted articles', (at) => `“Điều ${at}a. ${letters(at)}\n`, { before: AMENDING_HEAD }),
  repeating('clauses on effect', 'Nghị định này có hiệu lực thi hành từ ngày 01/7/2020.\n', {
    before: `${AMENDING_HEAD}Điều 3. `,
  }),
  repeating('effect on one line', 'có hiệu lực từ ngày 01/7/2020, ', { before: `${AMENDING_HEAD}Nghị định này ` }),
  repeating(
    'effect of articles',
    (at) => `Điều ${at + 1}. Hiệu lực\nĐiều ${at} có hiệu lực từ ngày 01/7/2020, trừ Điều 1.\n`,
    {
      before: LAW_HEAD,
    },
  ),
  repeating('transitions', 'Hồ sơ nộp trước ngày Luật này có hiệu lực thì thực hiện đến hết ngày 31/12/2025.\n', {
    before: `${LAW_HEAD}Điều 1. Quy định chuyển tiếp\n`,
  }),
];
