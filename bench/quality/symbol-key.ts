const OTHER = /[^0-9A-ZƯ]/g;

/**
 * Returns the letters and digits of a number in upper case, with Đ folded and without leading zeros, so that `01/NQ-CP`
 * and `1-NQ/CP` compare equal. Empty for null.
 */
export function symbolKey(symbol: string | null): string {
  const upper = (symbol ?? '').normalize('NFC').toUpperCase().replace(/[ÐĐ]/g, 'D');
  return upper.replace(OTHER, '').replace(/^0+(?=\d)/, '');
}

/** Returns the letters and digits of a name in lower case and without diacritics; empty for null. */
export function nameKey(name: string | null): string {
  const plain = (name ?? '').toLowerCase().replaceAll('đ', 'd').normalize('NFD');
  return plain.replace(/[^0-9a-z]/g, '');
}

const DATE = /(?<![\p{L}\p{N}_])\d{1,2}\s*[/\-.]\s*\d{1,2}\s*[/\-.]\s*\d{4}(?![\p{L}\p{N}_])/gu;
const SEPARATOR = String.raw`[/\-–—‑]`;
const NUMBER = new RegExp(
  String.raw`\d+\s*[a-zA-Z]{0,2}\s*[/\-–—‑.]\s*[\dA-Za-zĐÐđ][\p{L}\p{N}_&.]*(?:\s*${SEPARATOR}\s*[\dA-Za-zĐÐđ][\p{L}\p{N}_&]*)*`,
  'u',
);

/** Returns the key of the first number in a reference that is not part of a date, or null if there is none. */
export function keyInText(text: string): string | null {
  const found = NUMBER.exec(text.replace(DATE, (date) => ' '.repeat(date.length)));
  return found === null ? null : symbolKey(found[0]);
}
