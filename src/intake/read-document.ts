import type { Refusal } from '../domain/reading/refusal.js';
import { type ReadHint, readBytes, readLines } from './bytes/read-bytes.js';
import { type Format, sniffFormat } from './bytes/sniff-format.js';
import type { OcrEngine } from './ocr/ocr-engine.js';
import type { OfficeResult, ReadNote } from './office/office-result.js';
import { refuse } from './office/refusal.js';

/**
 * The text with the reader's name and version (`pdf/1`; `ocr/1+tesseract-5.3.0` where pages of it were recognised) and what of the
 * file was not read, or a refusal that says what was found.
 */
export type DocumentResult =
  | {
      readonly kind: 'read';
      readonly content: string;
      readonly reader: string;
      readonly notes: readonly ReadNote[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Read = (bytes: Uint8Array, ocr: OcrEngine | null) => Promise<OfficeResult>;

/** The readers of office files, which are loaded when the first such file is read. */
const READERS: Partial<Record<Format, () => Promise<Read>>> = {
  pdf: async () => {
    const [{ readPdf }, { pdfRecogniser }] = await Promise.all([
      import('./office/pdf/read-pdf.js'),
      import('./ocr/recognise.js'),
    ]);
    return (bytes, ocr) => readPdf(bytes, ocr && pdfRecogniser(bytes, ocr));
  },
  docx: async () => (await import('./office/docx/read-docx.js')).readDocx,
};

const readImage: Read = async (bytes, ocr) => {
  if (ocr === null) return refuse({ code: 'UNSUPPORTED_FORMAT', format: 'image' });
  const { recogniseImage } = await import('./ocr/recognise.js');
  const recognised = await recogniseImage(bytes, ocr);
  if (recognised.kind === 'refused') return recognised;
  const { withRecognised } = await import('./office/pdf/read-pdf.js');
  return withRecognised(recognised.pages, recognised);
};

/** What the caller knows about the bytes, and with what pictures of text are recognised; without it they are refused. */
export interface DocumentHint extends ReadHint {
  readonly ocr?: OcrEngine | null;
}

/**
 * Reads a file of any format that is read (plain text, HTML, PDF with text, DOCX; with `ocr` scans and pictures) into the text
 * that is stored. The format is detected from the bytes. A pure function of them, except that a PDF that takes minutes is
 * refused, and that `ocr` runs programs. Fetches nothing.
 */
export async function readDocument(bytes: Uint8Array, hint: DocumentHint = {}): Promise<DocumentResult> {
  const format = sniffFormat(bytes, hint.name ?? null);
  const { maxBytes = Number.POSITIVE_INFINITY, ocr = null } = hint;
  const load = format === 'image' ? async () => readImage : READERS[format];
  if (!load || bytes.length > maxBytes) return withNotes(readBytes(bytes, hint), []);
  const read = await load();
  const result = await read(bytes, ocr);
  if (result.kind === 'refused') return result;
  const { text, notes } = result;
  if (text.length > maxBytes) return { kind: 'refused', refusal: { code: 'TOO_MUCH_TEXT', most: maxBytes } };
  const isRecognised = ocr !== null && notes.some(({ code }) => code === 'RECOGNISED');
  return withNotes(readLines(text, isRecognised ? `ocr/1+tesseract-${ocr.version}` : `${format}/1`), notes);
}

const withNotes = (result: ReturnType<typeof readBytes>, notes: readonly ReadNote[]): DocumentResult =>
  result.kind === 'read' ? { ...result, notes } : result;
