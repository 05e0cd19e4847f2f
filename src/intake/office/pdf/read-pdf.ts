import type { OfficeResult, ReadNote } from '../office-result.js';
import { refuse } from '../refusal.js';
import type { Page, Run } from './page.js';
import { pageLines } from './page-lines.js';
import { readPdfPages } from './pdf-pages.js';
import type { Recognised, RecognisePages } from './recognise-pages.js';

/** A page with fewer letters and digits than this is a picture with a page number or a stamp on it. */
const LEAST_LETTERS = 15;
/** Signs of a font that the file does not map to characters: control characters, private ones, and the replacement. */
const UNMAPPED = /[\p{Co}\ufffd]|(?![\t\n\r\f\v])\p{Cc}/gu;
/** Bullets of the fonts Symbol and Wingdings, which word processors leave in their private places. */
const BULLET = /[\uf0a7\uf0b7\uf076\uf0d8\uf0fc\uf02d]/gu;
/** The share of a file's characters that may be unmapped. */
const MOST_UNMAPPED = 0.2;
/** Letters that TCVN3 text shows in place of Vietnamese ones: "ChÝnh phñ", "nghÞ ®Þnh". */
const TCVN3_WORD = /®[\p{L}¸µ¶·¹¨©ª«¬­]|\p{L}[¸µ¶·¹¨©ª«¬­®]\p{L}*/gu;
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/gu;

/**
 * Reads the text layer of a PDF file into lines: a paragraph, a line of a heading or of a column, or a row of a table each;
 * footnotes at the end. Says which pages have no text; with `recognise` their text is recognised. A file without any is
 * refused, as a scan.
 */
export async function readPdf(bytes: Uint8Array, recognise: RecognisePages | null = null): Promise<OfficeResult> {
  const result = await readPdfPages(bytes);
  if (result.kind === 'refused') return result;
  if (result.pages.length === 0) return refuse({ code: 'EMPTY' });
  const read = result.pages.map(withBullets);
  const pictures = read.filter(isEmpty);
  if (recognise === null || pictures.length === 0) return linesOf(read, []);
  const recognised = await recognise(pictures);
  if (recognised.kind === 'refused') return recognised;
  return withRecognised(read, recognised);
}

/** Puts the pages that were recognised in the place of the pictures. */
export function withRecognised(read: readonly Page[], { pages, confidence }: Recognised): OfficeResult {
  const words = new Map(pages.filter((page) => !isEmpty(page)).map((page) => [page.number, page]));
  const numbers = [...words.keys()];
  const notes: readonly ReadNote[] = numbers.length === 0 ? [] : [{ code: 'RECOGNISED', pages: numbers, confidence }];
  return linesOf(
    read.map((page) => words.get(page.number) ?? page),
    notes,
  );
}

function linesOf(pages: readonly Page[], more: readonly ReadNote[]): OfficeResult {
  const empty = pages.filter(isEmpty).map(({ number }) => number);
  if (empty.length === pages.length) return refuse({ code: 'SCAN', pages: pages.length });
  const unmapped = pages.map((page) => ({ number: page.number, count: countIn(page.runs, UNMAPPED) }));
  const characters = unmapped.reduce((sum, { count }) => sum + count, 0);
  const all = pages.reduce((sum, { runs }) => sum + runs.reduce((length, { text }) => length + text.length, 0), 0);
  if (characters > MOST_UNMAPPED * all) return refuse({ code: 'UNMAPPED', characters, of: all });
  const text = pageLines(pages.map(withoutUnmapped));
  if (isTcvn3(text)) return refuse({ code: 'LEGACY_FONT', font: null });
  const notes: ReadNote[] = [...more];
  if (empty.length > 0) notes.push({ code: 'PAGES_WITHOUT_TEXT', pages: empty });
  const marked = unmapped.filter(({ count }) => count > 0).map(({ number }) => number);
  if (characters > 0) notes.push({ code: 'UNMAPPED_CHARACTERS', pages: marked, characters });
  return { kind: 'lines', text, notes };
}

const isEmpty = (page: Page): boolean => lettersOn(page) < LEAST_LETTERS;

const lettersOn = ({ runs }: Page): number => countIn(runs, /[\p{L}\d]/gu);

const countIn = (runs: readonly Run[], pattern: RegExp): number =>
  runs.reduce((sum, { text }) => sum + countOf(text, pattern), 0);

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const withBullets = (page: Page): Page => mapText(page, (text) => text.replace(BULLET, '-'));

const withoutUnmapped = (page: Page): Page => mapText(page, (text) => text.replace(UNMAPPED, ''));

const mapText = (page: Page, map: (text: string) => string): Page => ({
  ...page,
  runs: page.runs.map((run) => ({ ...run, text: map(run.text) })),
});

/** Whether a text has more words that only TCVN3 writes than letters that only Unicode has. */
export const isTcvn3 = (text: string): boolean => countOf(text, TCVN3_WORD) > 10 + countOf(text, VIETNAMESE);
