import type { Refusal } from '../../domain/reading/refusal.js';
import type { PagesToRecognise, Recognised, RecognisePages } from '../office/pdf/recognise-pages.js';
import { errorOf, type OfficeRefusal, refuse } from '../office/refusal.js';
import { imagePages } from './image-pages.js';
import type { OcrEngine } from './ocr-engine.js';
import { type PageSize, type RecognisedPage, readHocr } from './read-hocr.js';
import { runProgram } from './run-program.js';

/** Pages of one file, and pixels of one page: A3 at 600 dots an inch has 70 million. */
const MOST_PAGES = 500;
const MOST_PIXELS = 80_000_000;
/** Dots an inch at which pages are drawn; Tesseract is made for 300. */
const DOTS = 300;
const POINTS_OF_INCH = 72;
/** Seconds for one step of one page. */
const LONGEST_STEP = 120;
const MOST_DRAWN = 200_000_000;
const MOST_HOCR = 50_000_000;

type Step = Buffer | OfficeRefusal;

type Steps = (program: 'tesseract' | 'pdftoppm', args: readonly string[], input: Uint8Array) => Promise<Step>;

/** Returns what runs the programs on one file, whose time begins now. */
function stepsOf({ seconds, environment }: OcrEngine): Steps {
  const end = performance.now() + seconds * 1000;
  return async (program, args, input) => {
    const milliseconds = Math.min(end - performance.now(), LONGEST_STEP * 1000);
    const timedOut: Refusal = {
      code: 'TIMED_OUT',
      seconds: milliseconds === LONGEST_STEP * 1000 ? LONGEST_STEP : seconds,
    };
    if (milliseconds <= 0) return refuse(timedOut);
    const mostBytes = program === 'tesseract' ? MOST_HOCR : MOST_DRAWN;
    const result = await runProgram(program, args, input, environment, { milliseconds, mostBytes });
    if (result.kind === 'done') return result.output;
    return refuse(result.why === 'TIMED_OUT' ? timedOut : { code: 'OCR_FAILED', program, detail: result.detail });
  };
}

/** Recognises pictures: PNG, JPEG, or TIFF with several. The size is that of the page, where it is one and known. */
async function recognisePicture(
  run: Steps,
  picture: Uint8Array,
  from: number,
  size: PageSize,
): Promise<readonly RecognisedPage[] | OfficeRefusal> {
  const hocr = await run('tesseract', ['stdin', 'stdout', '-l', 'vie', '--psm', '3', 'hocr'], picture);
  if ('kind' in hocr) return hocr;
  try {
    return readHocr(hocr.toString('utf8'), from, size);
  } catch (error) {
    return refuse({ code: 'OCR_FAILED', program: 'tesseract', detail: errorOf(error).message });
  }
}

/** Returns what recognises pages of a PDF file, one after the other. */
export function pdfRecogniser(bytes: Uint8Array, engine: OcrEngine): RecognisePages {
  return async (pages) => {
    if (pages.length > MOST_PAGES) return refuse({ code: 'TOO_MANY_PAGES', pages: pages.length, most: MOST_PAGES });
    const run = stepsOf(engine);
    const found: RecognisedPage[] = [];
    for (const page of pages) {
      const drawn = await run('pdftoppm', drawArguments(page), bytes);
      if ('kind' in drawn) return drawn;
      const recognised = await recognisePicture(run, drawn, page.number, page);
      if ('kind' in recognised) return recognised;
      found.push(...recognised.slice(0, 1));
    }
    return recognisedOf(found);
  };
}

/** A page larger than is read at the usual number of dots is drawn with fewer. */
function drawArguments({ number, width, height }: PagesToRecognise[number]): readonly string[] {
  const area = Math.max(1, Math.abs(width * height)) / POINTS_OF_INCH ** 2;
  const dots = Math.max(1, Math.floor(Math.min(DOTS, Math.sqrt(MOST_PIXELS / area))));
  return ['-r', `${dots}`, '-gray', '-png', '-f', `${number}`, '-l', `${number}`, '-'];
}

/** Recognises the pictures in a PNG, JPEG or TIFF file. */
export async function recogniseImage(bytes: Uint8Array, engine: OcrEngine): Promise<Recognised | OfficeRefusal> {
  const sizes = imagePages(bytes);
  if (sizes === null) return refuse({ code: 'UNSUPPORTED_FORMAT', format: 'image' });
  if (sizes.length > MOST_PAGES) return refuse({ code: 'TOO_MANY_PAGES', pages: sizes.length, most: MOST_PAGES });
  const pixels = Math.max(...sizes.map(({ width, height }) => width * height));
  if (pixels > MOST_PIXELS) return refuse({ code: 'TOO_MANY_PIXELS', pixels, most: MOST_PIXELS });
  const pages = await recognisePicture(stepsOf(engine), bytes, 1, null);
  return 'kind' in pages ? pages : recognisedOf(pages);
}

function recognisedOf(pages: readonly RecognisedPage[]): Recognised {
  const withWords = pages.filter(({ runs }) => runs.length > 0);
  const sum = withWords.reduce((all, { confidence }) => all + confidence, 0);
  return { kind: 'recognised', pages, confidence: Math.round(sum / Math.max(1, withWords.length)) };
}
