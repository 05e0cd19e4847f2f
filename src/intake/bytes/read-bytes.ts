import type { Refusal } from '../../domain/reading/refusal.js';
import { excessMarkAt, MOST_MARKS } from '../../domain/values/marks.js';
import { decodeText } from './decode-text.js';
import { shortenGaps } from './gaps.js';
import { htmlToLines } from './html-to-lines.js';
import { removePageChrome } from './page-chrome.js';
import { declaredCharset, sniffFormat } from './sniff-format.js';

/** The text with the reader's name and version, or a refusal that says what was found. */
export type ReadResult =
  | { readonly kind: 'read'; readonly content: string; readonly reader: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What the caller knows about the bytes, and how many it accepts. */
export interface ReadHint {
  /** File name or URL path; only the extension is used. */
  readonly name?: string;
  /** Largest number of bytes accepted; no limit if absent. */
  readonly maxBytes?: number;
  /** Label of the encoding; told by the bytes if absent. */
  readonly encoding?: string | null;
}

const refuse = (refusal: Refusal): ReadResult => ({ kind: 'refused', refusal });

/** Returns the text in NFC, with `\n` line breaks, plain spaces instead of no-break and other special ones, and no invisible marks. */
const normalise = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f|\v/g, '\n')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .normalize('NFC');

/** Returns the text without trailing spaces, without repeated blank lines, and without blank lines at either end. */
const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();

/** Returns the lines that a reader of some format made as the text that is stored. */
export function readLines(lines: string, reader: string): ReadResult {
  const mark = excessMarkAt(lines);
  if (mark >= 0) return refuse({ code: 'EXCESS_MARKS', character: mark, most: MOST_MARKS });
  const content = tidyLines(removePageChrome(tidyLines(shortenGaps(normalise(lines)))));
  if (content === '') return refuse({ code: 'EMPTY' });
  return { kind: 'read', content, reader };
}

const readDecoded = (text: string, format: 'text' | 'html'): ReadResult => {
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return refuse({ code: 'BINARY', character: nul });
  const mark = excessMarkAt(text);
  return readLines(format === 'html' && mark < 0 ? htmlToLines(text) : text, `${format}/1`);
};

/**
 * Reads plain text or an HTML page into the text that is stored: NFC, `\n` line breaks, without the page's chrome.
 * The format is detected from the bytes; so is the encoding, if neither the hint nor the page names it (`decodeText`).
 * Anything else is refused, saying what was found. Executes and fetches nothing; time is linear.
 */
export function readBytes(bytes: Uint8Array, { name, maxBytes, encoding = null }: ReadHint = {}): ReadResult {
  if (maxBytes !== undefined && bytes.length > maxBytes) {
    return refuse({ code: 'TOO_LARGE', bytes: bytes.length, most: maxBytes });
  }
  const format = sniffFormat(bytes, name ?? null);
  if (format !== 'text' && format !== 'html') return refuse({ code: 'UNSUPPORTED_FORMAT', format });
  const declared = format === 'html' ? declaredCharset(bytes) : null;
  const decoded = decodeText(bytes, { asked: encoding, declared });
  return decoded.kind === 'decoded' ? readDecoded(decoded.text, format) : decoded;
}
