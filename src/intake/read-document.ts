import type { Refusal } from '../domain/reading/refusal.js';
import { type ReadHint, readBytes, readLines } from './bytes/read-bytes.js';
import { type Format, sniffFormat } from './bytes/sniff-format.js';
import type { OfficeResult, ReadNote } from './office/office-result.js';

/** The text with the reader's name and version and what of the file was not read, or a refusal that says what was found. */
export type DocumentResult =
  | {
      readonly kind: 'read';
      readonly content: string;
      readonly reader: string;
      readonly notes: readonly ReadNote[];
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type Read = (bytes: Uint8Array) => Promise<OfficeResult>;

/** The readers of office files, which are loaded when the first such file is read. */
const READERS: Partial<Record<Format, () => Promise<Read>>> = {
  pdf: async () => (await import('./office/pdf/read-pdf.js')).readPdf,
  docx: async () => (await import('./office/docx/read-docx.js')).readDocx,
};

/**
 * Reads a file of any format that is read (plain text, HTML, PDF with text, DOCX) into the text that is stored. The format is
 * detected from the bytes. A pure function of them, except that a PDF that takes minutes is refused. Executes and fetches nothing.
 */
export async function readDocument(bytes: Uint8Array, hint: ReadHint = {}): Promise<DocumentResult> {
  const format = sniffFormat(bytes, hint.name ?? null);
  const load = READERS[format];
  const { maxBytes = Number.POSITIVE_INFINITY } = hint;
  if (!load || bytes.length > maxBytes) return withNotes(readBytes(bytes, hint), []);
  const read = await load();
  const result = await read(bytes);
  if (result.kind === 'refused') return result;
  if (result.text.length > maxBytes) return { kind: 'refused', refusal: { code: 'TOO_MUCH_TEXT', most: maxBytes } };
  return withNotes(readLines(result.text, `${format}/1`), result.notes);
}

const withNotes = (result: ReturnType<typeof readBytes>, notes: readonly ReadNote[]): DocumentResult =>
  result.kind === 'read' ? { ...result, notes } : result;
