/** In short runs, since a regular expression's memory grows with the length of a run. */
const MARKS = /\p{M}{1,8}/gu;
/** A longer text loses its marks before it is decomposed too: putting long runs of marks in order is quadratic. */
const LONG = 256;
const BARRED_D = /[đĐðÐ]/g;
const BETWEEN_RUNS = /[^a-z0-9]+/g;

/**
 * Returns the text lower-cased and without Vietnamese marks, its runs of `[a-z0-9]` joined by single spaces.
 * "Ủy ban nhân dân TP. Hồ Chí Minh" gives `uy ban nhan dan tp ho chi minh`; both spellings of a tone ("Uỷ", "Ủy"), NFC
 * and NFD, and U+00D0 for Đ give the same. Names and search terms are compared in this form.
 */
export function foldText(text: string): string {
  const short = text.length > LONG ? text.replace(MARKS, '') : text;
  return short
    .replace(BARRED_D, 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(BETWEEN_RUNS, ' ')
    .trim();
}

/** Returns the text folded, its words joined by hyphens: `luat-dat-dai`. */
export const slug = (text: string): string => foldText(text).replaceAll(' ', '-');
