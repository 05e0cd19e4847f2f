import { SaxesParser } from 'saxes';
import { median, type Page, type Run } from '../office/pdf/page.js';

/** A page as it was recognised. Its confidence is the mean of its words', of 100; 0 for a page without words. */
export interface RecognisedPage extends Page {
  readonly confidence: number;
}

/** The size of a page in points; null where only its proportions are known, and its longer side counts as that of A4. */
export type PageSize = Pick<Page, 'width' | 'height'> | null;

const LONGER_SIDE = 842;
/** Height of a font by that of its line with marks above and below. */
const FONT_OF_LINE = 0.8;
/** Lines of one font are measured so differently at most. */
const SAME_FONT = 0.25;
const OCR_FONT = 'ocr';

interface Word {
  readonly text: string;
  /** Pixels. */
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly size: number;
  readonly confidence: number;
}

interface PixelPage {
  readonly width: number;
  readonly height: number;
  readonly words: Word[];
}

/**
 * Reads hOCR 1.2 as Tesseract writes it into pages of words at their places, as a PDF file has them; the first has the number `from`.
 * Throws the parser's error where it is not well formed.
 */
export function readHocr(hocr: string, from: number, size: PageSize): readonly RecognisedPage[] {
  return pixelPages(hocr).map((page, at) => inPoints(page, from + at, size));
}

function pixelPages(hocr: string): readonly PixelPage[] {
  const pages: PixelPage[] = [];
  let line: Omit<Word, 'text' | 'x' | 'width' | 'confidence'> = { y: 0, size: 0 };
  let word: Omit<Word, 'text'> | null = null;
  let text = '';
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    const { class: kind = '', title = '' } = attributes;
    if (word !== null) depth += 1;
    const page = pages.at(-1);
    if (kind === 'ocr_page') pages.push(pageOf(title));
    else if (kind === 'ocrx_word') {
      const [x0, , x1] = box(title);
      word = { ...line, x: x0, width: x1 - x0, confidence: numberAfter(title, 'x_wconf') };
      text = '';
      depth = 0;
    } else if (page !== undefined && / x_size /.test(title)) line = lineOf(title, page);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    if (word === null) return;
    depth -= 1;
    if (depth >= 0) return;
    if (text.trim() !== '') pages.at(-1)?.words.push({ ...word, text: text.trim() });
    word = null;
  });
  parser.write(hocr).close();
  return pages;
}

const NUMBERS = String.raw`(-?[\d.]+) (-?[\d.]+)`;

/** The corners of a box: left, top, right, bottom. */
function box(title: string): readonly [number, number, number, number] {
  const [, ...corners] = new RegExp(`bbox ${NUMBERS} ${NUMBERS}`).exec(title) ?? [];
  const [left = 0, top = 0, right = 0, bottom = 0] = corners.map(Number);
  return [left, top, right, bottom];
}

const numberAfter = (title: string, name: string): number =>
  Number(new RegExp(`${name} ([\\d.]+)`).exec(title)?.[1] ?? 0);

function pageOf(title: string): PixelPage {
  const [left, top, right, bottom] = box(title);
  return { width: Math.max(1, right - left), height: Math.max(1, bottom - top), words: [] };
}

/** The baseline where it crosses the middle of the page: lines of a page that was laid in askew are measured alike. */
function lineOf(title: string, { width }: PixelPage): Pick<Word, 'y' | 'size'> {
  const [left, , , bottom] = box(title);
  const [, slope = 0, offset = 0] = (new RegExp(`baseline ${NUMBERS}`).exec(title) ?? []).map(Number);
  return { y: bottom + offset + slope * (width / 2 - left), size: numberAfter(title, 'x_size') * FONT_OF_LINE };
}

function inPoints({ width, height, words }: PixelPage, number: number, size: PageSize): RecognisedPage {
  const scale = size === null ? LONGER_SIDE / Math.max(width, height) : size.width / width;
  const usual = median(words.map((word) => word.size));
  const runs = words.map(({ text, x, width, y, size }): Run => {
    const isUsual = Math.abs(size - usual) <= SAME_FONT * usual;
    return {
      text,
      x: x * scale,
      y: y * scale,
      width: width * scale,
      size: (isUsual ? usual : size) * scale,
      font: OCR_FONT,
    };
  });
  const sum = words.reduce((all, { confidence }) => all + confidence, 0);
  const confidence = words.length === 0 ? 0 : Math.round(sum / words.length);
  return { number, width: width * scale, height: height * scale, runs, confidence };
}
