import { excessMarkAt, MOST_MARKS } from '../../domain/values/marks.js';
import { type Decoded, decodeText } from './decode-text.js';
import { shortenGaps } from './gaps.js';
import { htmlToLines } from './html-to-lines.js';
import { removePageChrome } from './page-chrome.js';
import { declaredCharset, type Format, sniffFormat } from './sniff-format.js';

/** The reason why bytes were refused. */
export type RefusalReason =
  | 'TOO_LARGE'
  | 'EMPTY'
  | 'UNSUPPORTED_FORMAT'
  | 'INVALID_ENCODING'
  | 'BINARY'
  | 'EXCESS_MARKS';

/** The text with the reader's name and version, or a refusal that says what was found. */
export type ReadResult =
  | { readonly kind: 'read'; readonly content: string; readonly reader: string }
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly message: string };

/** What the caller knows about the bytes, and how many it accepts. */
export interface ReadHint {
  /** File name or URL path; only the extension is used. */
  readonly name?: string;
  /** Largest number of bytes accepted; no limit if absent. */
  readonly maxBytes?: number;
}

const FORMAT_NAMES: Readonly<Record<Exclude<Format, 'text' | 'html'>, string>> = {
  pdf: 'a PDF file',
  zip: 'a zip archive (.docx, .odt or the like)',
  ole: 'a Word 97-2003 file (.doc)',
  rtf: 'a Rich Text file (.rtf)',
  image: 'an image',
  binary: 'binary data',
};

const refuse = (reason: RefusalReason, message: string): ReadResult => ({ kind: 'refused', reason, message });

const refuseDecoding = (decoded: Exclude<Decoded, { kind: 'decoded' }>): ReadResult =>
  decoded.kind === 'unknown-encoding'
    ? refuse(
        'INVALID_ENCODING',
        `the page declares the encoding "${decoded.encoding}", which is unknown; save it as UTF-8`,
      )
    : refuse(
        'INVALID_ENCODING',
        `invalid ${decoded.encoding} at byte ${decoded.offset}; save it as UTF-8 or UTF-16 with a byte order mark`,
      );

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

const readDecoded = (text: string, format: 'text' | 'html'): ReadResult => {
  const nul = text.indexOf('\u0000');
  if (nul >= 0) return refuse('BINARY', `a NUL at character ${nul}: this is no text`);
  const mark = excessMarkAt(text);
  if (mark >= 0)
    return refuse('EXCESS_MARKS', `more than ${MOST_MARKS} marks on one letter, at character ${mark}: this is no text`);
  const lines = format === 'html' ? htmlToLines(text) : text;
  const content = tidyLines(removePageChrome(tidyLines(shortenGaps(normalise(lines)))));
  if (content === '') return refuse('EMPTY', 'no text was found; a scan must be recognised (OCR) first');
  return { kind: 'read', content, reader: `${format}/1` };
};

/**
 * Reads plain text or an HTML page into the text that is stored: NFC, `\n` line breaks, without the page's chrome.
 * The format is detected from the bytes. UTF-8, UTF-16 with a byte order mark and, for HTML, the declared charset are
 * decoded. Anything else is refused, saying what was found. Executes and fetches nothing; time is linear.
 */
export function readBytes(bytes: Uint8Array, hint: ReadHint = {}): ReadResult {
  if (hint.maxBytes !== undefined && bytes.length > hint.maxBytes) {
    return refuse('TOO_LARGE', `${bytes.length} bytes; at most ${hint.maxBytes} are read`);
  }
  const format = sniffFormat(bytes, hint.name ?? null);
  if (format !== 'text' && format !== 'html') {
    return refuse('UNSUPPORTED_FORMAT', `found ${FORMAT_NAMES[format]}; plain text and HTML are read`);
  }
  const decoded = decodeText(bytes, format === 'html' ? declaredCharset(bytes) : null);
  return decoded.kind === 'decoded' ? readDecoded(decoded.text, format) : refuseDecoding(decoded);
}
