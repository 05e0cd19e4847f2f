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
 * Returns NFC text in lower case, without Vietnamese marks and with plain dashes and spaces. Its UTF-16 units keep their
 * places, so offsets are those of the text. Patterns for it need no variants of tones or capitals.
 */
export const foldInPlace = (text: string): string => {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = FOLDED[text.charCodeAt(at)] ?? 0;
  return decoder.decode(units);
};

/** A stretch of NFC text with its folded form, which has the same length. */
export interface FoldedText {
  readonly raw: string;
  readonly folded: string;
}

/** Returns a text with its folded form. */
export const withFolded = (raw: string): FoldedText => ({ raw, folded: foldInPlace(raw) });

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;

/** Returns whether the words have at least one capital and no small letter. */
export const isCapitals = (text: string): boolean => UPPER.test(text) && !LOWER.test(text);

/** Returns the text on one line: single spaces, without drawn rules and the bars of tables. */
export const oneLine = (text: string): string =>
  text
    .replace(/[-–—_*=~]{3,}|[|*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
