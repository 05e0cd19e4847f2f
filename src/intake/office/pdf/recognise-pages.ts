import type { OfficeRefusal } from '../refusal.js';
import type { Page } from './page.js';

/** Pages whose text is to be recognised: their numbers, and their sizes in points. */
export type PagesToRecognise = readonly Pick<Page, 'number' | 'width' | 'height'>[];

/** Pages with the words that were recognised in them, and the mean confidence, of 100. */
export interface Recognised {
  readonly kind: 'recognised';
  readonly pages: readonly Page[];
  readonly confidence: number;
}

/** Recognises the text of pages that are pictures (OCR). */
export type RecognisePages = (pages: PagesToRecognise) => Promise<Recognised | OfficeRefusal>;
