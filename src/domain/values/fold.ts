/** In short runs, since a regular expression's memory grows with the length of a run. */
const MARKS = /\p{M}{1,8}/gu;
/** A longer text loses its marks before it is decomposed too: putting long runs of marks in order is quadratic. */
const LONG = 256;
const BARRED_D = /[đĐðÐ]/g;
const BETWEEN_RUNS = /[^a-z0-9]+/g;

/** A mark alone. */
const MARK = /^\p{M}$/u;
/** What each character below U+2100 becomes: nearly all of a Vietnamese text. Filled as they are met. */
const KNOWN: (string | undefined)[] = new Array(0x2100);

/**
 * Returns the text lower-cased and without Vietnamese marks, its runs of `[a-z0-9]` joined by single spaces.
 * "Ủy ban nhân dân TP. Hồ Chí Minh" gives `uy ban nhan dan tp ho chi minh`; both spellings of a tone ("Uỷ", "Ủy"), NFC
 * and NFD, and U+00D0 for Đ give the same. Names and search terms are compared in this form.
 */
export function foldText(text: string): string {
  if (text.length > LONG) return foldWhole(text);
  let folded = '';
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= KNOWN.length) return foldWhole(text);
    const letters = foldCode(code);
    if (letters === ' ') parted = folded !== '';
    else if (letters !== '') {
      folded += parted ? ` ${letters}` : letters;
      parted = false;
    }
  }
  return folded;
}

/** Returns what becomes of a code point: letters or digits, a space for what parts words, nothing for a mark, which does not. */
export function foldCode(code: number): string {
  const known = KNOWN[code];
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const folded = MARK.test(character) ? '' : foldWhole(character) || ' ';
  if (code < KNOWN.length) KNOWN[code] = folded;
  return folded;
}

function foldWhole(text: string): string {
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
