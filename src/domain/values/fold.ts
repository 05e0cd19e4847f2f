const MARKS = /\p{M}+/gu;
const BARRED_D = /[đĐðÐ]/g;
const BETWEEN_RUNS = /[^a-z0-9]+/g;

/**
 * Returns the text lower-cased and without Vietnamese marks, its runs of `[a-z0-9]` joined by single spaces.
 * "Ủy ban nhân dân TP. Hồ Chí Minh" gives `uy ban nhan dan tp ho chi minh`; both spellings of a tone ("Uỷ", "Ủy"), NFC
 * and NFD, and U+00D0 for Đ give the same. Names and search terms are compared in this form.
 */
export function foldText(text: string): string {
  return text
    .replace(BARRED_D, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(BETWEEN_RUNS, ' ')
    .trim();
}

/** Returns the text folded, its words joined by hyphens: `luat-dat-dai`. */
export const slug = (text: string): string => foldText(text).replaceAll(' ', '-');
