import type { OfficeRefusal } from './refusal.js';

/** What was not read of a file whose other text was, or not read for certain. */
export type ReadNote =
  /** Pages with no text, which are pictures or empty; counted from 1. */
  | { readonly code: 'PAGES_WITHOUT_TEXT'; readonly pages: readonly number[] }
  /** Pages whose text was recognised from pictures; the mean confidence of its words, of 100. */
  | { readonly code: 'RECOGNISED'; readonly pages: readonly number[]; readonly confidence: number }
  /** Pages some of whose signs the file does not map to characters. */
  | { readonly code: 'UNMAPPED_CHARACTERS'; readonly pages: readonly number[]; readonly characters: number };

/** The text of an office file as lines, or why it is refused. */
export type OfficeResult =
  | { readonly kind: 'lines'; readonly text: string; readonly notes: readonly ReadNote[] }
  | OfficeRefusal;
