const BARRED_D: Readonly<Record<string, string>> = { đ: 'd', Đ: 'd', ð: 'd', Ð: 'd' };
/** Letters with marks, spaces and dashes all lie below. */
const LAST_FOLDED = 0x3000;

const foldChar = (char: string): string => {
  if (/[\u00a0\u2000-\u200a\u202f\u3000]/.test(char)) return ' ';
  if (/[\u2010-\u2015\u2212]/.test(char)) return '-';
  const plain = (BARRED_D[char] ?? char).normalize('NFD').charAt(0).toLowerCase();
  return plain.length === 1 ? plain : char;
};

const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code <= LAST_FOLDED ? foldChar(String.fromCharCode(code)).charCodeAt(0) : code,
);
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Returns NFC text in lower case without Vietnamese marks, dashes and spaces made plain, each UTF-16 unit in its place:
 * offsets into the result are offsets into the text. Patterns tried on it need no variants of tones or capitals.
 */
export const foldInPlace = (text: string): string => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return decoder.decode(units);
};

/** A stretch of NFC text beside its folded twin of the same length. */
export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
}

/** Folds a text that is looked at in both forms. */
export const withFolded = (raw: string): FoldedText => ({ raw, folded: foldInPlace(raw) });

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** True for words written in capitals throughout (at least one letter, none small). */
export const isCapitals = (text: string): boolean => UPPER.test(text) && !LOWER.test(text);

/** White space runs as single spaces, rules of dashes and stars and the bars of tables dropped. */
export const oneLine = (text: string): string =>
  text
    .replace(/[-–—_*=~]{3,}|[|*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
