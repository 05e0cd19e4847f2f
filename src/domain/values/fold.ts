const MARKS = /\p{M}/gu;
const BARRED_D = /[đĐðÐ]/;
const NO_LETTERS = /[^a-z0-9]+/g;
/** UTF-16 units from which on a text is folded into bytes. */
const LONG = 256;

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
  if (text.length > LONG) return foldLong(text);
  let folded = '';
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= KNOWN.length) return foldLong(text);
    const letters = foldCode(code);
    if (letters === ' ') parted = folded !== '';
    else if (letters !== '') {
      folded += parted ? ` ${letters}` : letters;
      parted = false;
    }
  }
  return folded;
}

/** Folds any text, into bytes: faster for long ones than a string that grows. */
function foldLong(text: string): string {
  // No character gives more than one letter, and a space before it.
  const bytes = new Uint8Array(2 * text.length);
  let length = 0;
  let parted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) at++;
    const letter = foldCode(code);
    if (letter === ' ') parted = length > 0;
    else if (letter !== '') {
      if (parted) bytes[length++] = SPACE;
      bytes[length++] = letter.charCodeAt(0);
      parted = false;
    }
  }
  return ASCII.decode(bytes.subarray(0, length));
}

const SPACE = 0x20;
const ASCII = new TextDecoder();

/** Returns what becomes of a code point: letters or digits, a space for what parts words, nothing for a mark, which does not. */
export function foldCode(code: number): string {
  const known = KNOWN[code];
  if (known !== undefined) return known;
  const character = String.fromCodePoint(code);
  const folded = MARK.test(character) ? '' : foldCharacter(character) || ' ';
  if (code < KNOWN.length) KNOWN[code] = folded;
  return folded;
}

const foldCharacter = (character: string): string =>
  character.replace(BARRED_D, 'd').normalize('NFD').replace(MARKS, '').toLowerCase().replace(NO_LETTERS, '');

/** Returns the text folded, its words joined by hyphens: `luat-dat-dai`. */
export const slug = (text: string): string => foldText(text).replaceAll(' ', '-');
