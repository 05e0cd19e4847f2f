import type { EffectKind } from '../../domain/reading/effect.js';

/** A wording of effect: what it says, in folded words, with the reason and examples of it. */
export interface EffectWording {
  readonly kind: Exclude<EffectKind, 'TRANSITIONAL'>;
  /** Pattern over folded words with single spaces. */
  readonly words: string;
  readonly reason: string;
  readonly examples: readonly string[];
}

const OBJECT = '(?: (?:thi hanh|thuc hien|phap luat|phap ly|ap dung))?';
const AND_APPLIED = '(?: va (?:duoc )?(?:ap dung|thuc hien|thi hanh|co gia tri)(?: thi hanh)?)?';

/** All wordings before a day of effect. Where several begin at one place, the first of this list counts. */
export const EFFECT_WORDINGS: readonly EffectWording[] = [
  {
    kind: 'ENDS',
    words: `(?:het|mat) hieu lu[ct]${OBJECT}`,
    reason: 'what has ended is no longer in force (Luật Ban hành văn bản quy phạm pháp luật, on the end of effect)',
    examples: [
      'Nghị định này hết hiệu lực kể từ ngày 01/01/2026',
      'Nghị định này hết hiệu lực thi hành từ ngày 01/01/2026',
    ],
  },
  {
    kind: 'TAKES_EFFECT',
    words: `(?:(?:co|con) |(?<=nay ))hieu lu[ct]${OBJECT}${AND_APPLIED}`,
    reason:
      'the form that the law prescribes for the last article; "lục" is a frequent slip for "lực"; without "có" only ' +
      'right after "này", since other things "chấm dứt hiệu lực"',
    examples: [
      'Nghị định này có hiệu lực thi hành từ ngày 01/7/2020',
      'Nghị định này có hiệu lực và áp dụng từ ngày 01/7/2020',
    ],
  },
  {
    kind: 'TAKES_EFFECT',
    words: '(?:duoc )?(?:co gia tri )?thi hanh(?: thi diem)?',
    reason: 'documents of the years before 1996 are carried out from a day, and take effect with it',
    examples: ['Nghị định này thi hành kể từ ngày ban hành', 'Nghị định này có giá trị thi hành từ ngày ký'],
  },
  {
    kind: 'APPLIES',
    words: '(?:duoc )?(?:co gia tri )?(?:ap dung|thuc hien|(?:tinh )?huong)(?: thi diem)?',
    reason:
      'wages, allowances and budgets are often applied from a day before or after the one of effect, which it does not move',
    examples: [
      'Nghị định này được áp dụng từ năm ngân sách 2021',
      'Chế độ quy định tại Nghị định này được tính hưởng kể từ ngày 01/01/2020',
    ],
  },
];
