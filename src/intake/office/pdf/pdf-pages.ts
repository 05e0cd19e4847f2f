import { setImmediate } from 'node:timers/promises';
import { errorOf, type OfficeRefusal, refuse } from '../refusal.js';
import { findInflation } from './inflation.js';
import type { Page, Run } from './page.js';

/** The pages of a PDF file with their text, or why it is refused. */
export type PdfPages = { readonly kind: 'pages'; readonly pages: readonly Page[] } | OfficeRefusal;

/** More pages than any gazette or budget has, and more characters than a text that is taken in may have bytes. */
export const MOST_PAGES = 5_000;
const MOST_CHARACTERS = 20_000_000;
/** Pieces of text of one page: a dense table has some thousand. */
const MOST_RUNS = 200_000;
/** Milliseconds. The text of a page takes some ten. */
const LONGEST = 300_000;

type PdfJs = typeof import('unpdf/pdfjs');
type Document = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type PageProxy = Awaited<ReturnType<Document['getPage']>>;
type Viewport = ReturnType<PageProxy['getViewport']>;

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

/**
 * Returns the pages of a PDF file. Needs no password, runs no script, fetches nothing and draws nothing. A file that needs
 * a password, is damaged, or is beyond the limits is refused.
 */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfPages> {
  const inflation = findInflation(bytes);
  if (inflation !== null) return refuse(inflation);
  const pdf = await import('unpdf/pdfjs');
  const task = pdf.getDocument({
    // A copy: the library takes what it reads away from its owner.
    data: new Uint8Array(bytes),
    ...{ isEvalSupported: false, useSystemFonts: false, disableFontFace: true, enableXfa: false, stopAtErrors: false },
    ...{
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      verbosity: pdf.VerbosityLevel.ERRORS,
    },
  });
  const timedOut = refuse({ code: 'TIMED_OUT', seconds: LONGEST / 1000 });
  const timer = setTimeout(() => void task.destroy(), LONGEST);
  try {
    const pages = await pagesOf(await task.promise);
    // What is destroyed while a page is read ends as if the page did.
    return task.destroyed ? timedOut : pages;
  } catch (error) {
    return task.destroyed ? timedOut : refusalOf(error);
  } finally {
    clearTimeout(timer);
    await task.destroy();
  }
}

function refusalOf(error: unknown): OfficeRefusal {
  const { name, message } = errorOf(error);
  return refuse(name === 'PasswordException' ? { code: 'ENCRYPTED' } : { code: 'DAMAGED_FILE', detail: message });
}

async function pagesOf(document: Document): Promise<PdfPages> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return refuse({ code: 'TOO_MANY_PAGES', pages: numPages, most: MOST_PAGES });
  const pages: Page[] = [];
  let characters = 0;
  for (let number = 1; number <= numPages; number++) {
    const page = await pageOf(document, number);
    if (page === null) return refuse({ code: 'TOO_MUCH_TEXT', most: MOST_CHARACTERS });
    characters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) return refuse({ code: 'TOO_MUCH_TEXT', most: MOST_CHARACTERS });
    pages.push(page);
  }
  return { kind: 'pages', pages };
}

/** Returns null where a page has more text than is read. */
async function pageOf(document: Document, number: number): Promise<Page | null> {
  const proxy = await document.getPage(number);
  const viewport = proxy.getViewport({ scale: 1 });
  const runs: Run[] = [];
  const reader = proxy.streamTextContent({ disableNormalization: false }).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items as readonly TextItem[]) addRun(runs, item, viewport);
    // The library's own steps keep timers waiting, and with them the one that ends the reading.
    await setImmediate();
    if (runs.length <= MOST_RUNS) continue;
    await reader.cancel(new Error('too many'));
    return null;
  }
  proxy.cleanup();
  return { number, width: viewport.width, height: viewport.height, runs };
}

/** Adds a piece of horizontal text. Text that is turned is a stamp, a watermark or the head of a narrow column. */
function addRun(runs: Run[], { str, transform, width, fontName }: TextItem, viewport: Viewport): void {
  if (str === '') return;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = viewport.transform as number[];
  const along = [va * a + vc * b, vb * a + vd * b] as const;
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d);
  if (along[0] <= 0 || Math.abs(along[1]) > 0.1 * along[0] || size === 0) return;
  runs.push({ text: str, x: va * e + vc * f + ve, y: vb * e + vd * f + vf, width, size, font: fontName });
}
