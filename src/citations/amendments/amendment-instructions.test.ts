import { describe, expect, it } from 'vitest';
import { PINPOINT_PARTS } from '../../domain/reading/mention.js';
import { explainIn, recogniseIn } from '../../testing/recognition.js';

/** Instructions of a text: quote, kind, amended document, provisions. */
const instructions = (text: string): readonly string[] => {
  const mentions = recogniseIn(text, { type: 'nghị định' });
  return mentions
    .filter(({ pinpoints }) => pinpoints.some(({ remote }) => remote))
    .map(({ quote, kind, antecedents: [amended = -1], pinpoints }) => {
      const provisions = pinpoints.map((pinpoint) =>
        PINPOINT_PARTS.flatMap((part) => (pinpoint[part] === undefined ? [] : [`${part} ${pinpoint[part]}`])).join(' '),
      );
      return `${quote}: ${kind} ${mentions[amended]?.quote}: ${provisions.join(', ')}`;
    });
};

const A = 'Nghị định số 11/2019/NĐ-CP';
const B = 'Nghị định số 22/2020/NĐ-CP';
const AMEND_A = `Điều 1. Sửa đổi, bổ sung một số điều của ${A}`;

const INSTRUCTIONS: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    `${AMEND_A}\n1. Sửa đổi, bổ sung khoản 2 Điều 6 như sau:\n“2. Mới.”\n2. Bãi bỏ khoản 3 Điều 7.`,
    [`khoản 2 Điều 6: AMENDS ${A}: article 6 clause 2`, `khoản 3 Điều 7: REPEALS ${A}: article 7 clause 3`],
  ],
  [
    `${AMEND_A}\n1. Bổ sung Điều 15a vào sau Điều 15 như sau:\n“Điều 15a. Mới”`,
    [`Điều 15a: AMENDS ${A}: article 15a`, `Điều 15: REFERS ${A}: article 15`],
  ],
  // the place lends what the new provision lacks, and is not changed itself where it is only a neighbour
  [
    `${AMEND_A}\n1. Bổ sung điểm c vào sau điểm b khoản 2 Điều 4 như sau:\n“c) Mới.”`,
    [
      `điểm c: AMENDS ${A}: article 4 clause 2 point c`,
      `điểm b khoản 2 Điều 4: REFERS ${A}: article 4 clause 2 point b`,
    ],
  ],
  [
    `${AMEND_A}\n1. Bổ sung khoản 5 vào Điều 11 như sau:\n“5. Mới.”\n2. Sửa đổi điểm c và bổ sung điểm g khoản 3 Điều 8 như sau:\n“c) Mới.”`,
    [
      `khoản 5: AMENDS ${A}: article 11 clause 5`,
      `Điều 11: AMENDS ${A}: article 11`,
      `điểm c: AMENDS ${A}: article 8 clause 3 point c`,
      `điểm g khoản 3 Điều 8: AMENDS ${A}: article 8 clause 3 point g`,
    ],
  ],
  [
    `${AMEND_A}\n1. Sửa đổi điểm c và bổ sung điểm d vào sau điểm c khoản 1 Điều 8 như sau:\n“c) Mới.”\n2. Bổ sung mục 228 vào sau mục 227 của Phụ lục I như sau:\n“228. Mới”`,
    [
      `điểm c: AMENDS ${A}: article 8 clause 1 point c`,
      `điểm d: AMENDS ${A}: article 8 clause 1 point d`,
      `điểm c khoản 1 Điều 8: REFERS ${A}: article 8 clause 1 point c`,
      `mục 228: AMENDS ${A}: section 228 appendix I`,
      `mục 227 của Phụ lục I: REFERS ${A}: section 227 appendix I`,
    ],
  ],
  // what is taken out of a provision changes it
  [
    `${AMEND_A}\n1. Sửa đổi, bổ sung, bãi bỏ một số khoản của Điều 13 như sau:\na) Bãi bỏ khoản 1.`,
    [`Điều 13: AMENDS ${A}: article 13`, `khoản 1: REPEALS ${A}: article 13 clause 1`],
  ],
  [
    `${AMEND_A}\n1. Thay thế cụm từ “sở” bằng cụm từ “phòng” tại Điều 3, khoản 2 Điều 9.\n2. Bãi bỏ cụm từ “nếu có. Nếu không” tại Điều 4.`,
    [`Điều 3, khoản 2 Điều 9: AMENDS ${A}: article 3, article 9 clause 2`, `Điều 4: AMENDS ${A}: article 4`],
  ],
  [
    `${AMEND_A}\n1. Khoản 1 Điều 4 được sửa đổi như sau:\n“1. Mới.”`,
    [`Khoản 1 Điều 4: AMENDS ${A}: article 4 clause 1`],
  ],
  // lines below a provision are about it
  [
    `${AMEND_A}\n1. Sửa đổi, bổ sung Điều 8 như sau:\na) Sửa đổi khoản 1 như sau:\n“1. Mới.”\nb) Bãi bỏ điểm a khoản 2.`,
    [
      `Điều 8: AMENDS ${A}: article 8`,
      `khoản 1: AMENDS ${A}: article 8 clause 1`,
      `điểm a khoản 2: REPEALS ${A}: article 8 clause 2 point a`,
    ],
  ],
  [
    `Điều 1. Sửa đổi, bổ sung Điều 8 của ${A}\n1. Sửa đổi khoản 1 như sau:\n“1. Mới.”`,
    [`khoản 1: AMENDS ${A}: article 8 clause 1`],
  ],
  [
    `${AMEND_A}\n1. Bãi bỏ các quy định sau:\na) Điều 5;\nb) Khoản 2 Điều 6.`,
    [`Điều 5: REPEALS ${A}: article 5`, `Khoản 2 Điều 6: REPEALS ${A}: article 6 clause 2`],
  ],
  [
    `${AMEND_A}\n1. Bãi bỏ một số cụm từ, phụ lục như sau:\n- Cụm từ “thanh tra” tại khoản 4 Điều 20;\n- Phụ lục II.`,
    [`khoản 4 Điều 20: AMENDS ${A}: article 20 clause 4`, `Phụ lục II: REPEALS ${A}: appendix II`],
  ],
  // each heading governs its own lines
  [
    `${AMEND_A}\n1. Bãi bỏ Điều 2.\nĐiều 2. Sửa đổi, bổ sung một số điều của ${B}\n1. Bãi bỏ Điều 3.`,
    [`Điều 2: REPEALS ${A}: article 2`, `Điều 3: REPEALS ${B}: article 3`],
  ],
  // no heading names it: the enacting sentence does
  [
    `Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của ${A}.\n\nĐiều 1. Sửa đổi khoản 2 Điều 6 như sau:\n“2. Mới.”`,
    [`khoản 2 Điều 6: AMENDS ${A}: article 6 clause 2`],
  ],
  // full stops within quoted words end no sentence, twice
  [
    `${AMEND_A}\n1. Bãi bỏ cụm từ “cây. Hoa” tại Điều 5 và bãi bỏ cụm từ “lá. Quả” tại Điều 6.`,
    [`Điều 5: AMENDS ${A}: article 5`, `Điều 6: AMENDS ${A}: article 6`],
  ],
  // none: several are amended and nothing governs
  [`Điều 1. Sửa đổi, bổ sung một số điều của ${A} và ${B}\n1. Bãi bỏ Điều 2.`, []],
  // none: the text's own provisions, provisions that are acted by, headings, text to be inserted
  [
    `${AMEND_A}\n1. Sửa đổi Điều 6 như sau:\n“1. Bãi bỏ khoản 3 Điều 7.”\nĐiều 2. Hiệu lực\n1. Bãi bỏ khoản 2 Điều này.\n2. Bãi bỏ lệ phí theo quy định tại Điều 5.`,
    [`Điều 6: AMENDS ${A}: article 6`],
  ],
  [`${AMEND_A}\n1. Khoản 1 Điều 4 được sửa đổi bởi ${B}.`, []],
  // none: a clause without its article
  [`${AMEND_A}\n1. Bãi bỏ khoản 2.`, []],
  ['Điều 1. Phạm vi\n1. Bãi bỏ khoản 2 Điều 6.', []],
];

describe('readAmendmentInstructions', () => {
  it.each(INSTRUCTIONS)('reads %j', (text, expected) => {
    expect(instructions(text), explainIn(text)).toEqual(expected);
  });

  it('makes a back-reference of each, with its cue, its section and the type of the amended document', () => {
    const text = `${AMEND_A}\n1. Bãi bỏ khoản 3 Điều 7.`;
    const [amended, repealed] = recogniseIn(text);
    expect(repealed).toMatchObject({
      form: 'BACK_REFERENCE',
      role: 'CITING',
      extent: 'PART',
      cue: { text: 'Bãi bỏ' },
      section: 'dieu-1/khoan-1',
      antecedents: [0],
      claims: { type: amended?.claims.type, typeName: 'nghị định', symbol: null },
    });
    expect(text.slice(repealed?.start, repealed?.end)).toBe('khoản 3 Điều 7');
  });

  it('has the whole wording as its cue', () => {
    const [, amended] = recogniseIn(`${AMEND_A}\n1. Sửa đổi, bổ sung khoản 3 Điều 7 như sau:\n“3. Mới.”`);
    expect(amended?.cue?.text).toBe('Sửa đổi, bổ sung');
  });
});
