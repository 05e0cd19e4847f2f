import { CanCuError } from '../../domain/errors.js';
import { findOcrEngine, type OcrEngine, type OcrNeed } from '../../intake/ocr/ocr-engine.js';

/** Seconds by which recognition ends before the thread that waits for it, so that no program is left behind. */
const EARLIER = 2;

const NEEDS: Readonly<Record<OcrNeed, string>> = {
  tesseract: 'tesseract',
  vie: "tesseract's data for Vietnamese (vie)",
  pdftoppm: 'pdftoppm',
};

/** Returns what recognises on this machine, for files of so many seconds; throws INVALID, with what to install, where something is missing. */
export async function ocrEngine(seconds: number): Promise<OcrEngine> {
  const { PATH = '', TESSDATA_PREFIX } = process.env;
  const environment = TESSDATA_PREFIX === undefined ? { PATH } : { PATH, TESSDATA_PREFIX };
  const found = await findOcrEngine(Math.max(1, seconds - EARLIER), environment);
  if (!('missing' in found)) return found;
  const missing = found.missing.map((need) => NEEDS[need]).join(' and ');
  throw new CanCuError(
    'INVALID',
    `--ocr needs ${missing}, which this machine has not: on Debian and Ubuntu "apt-get install tesseract-ocr tesseract-ocr-vie poppler-utils", on macOS "brew install tesseract tesseract-lang poppler"`,
    missing,
  );
}
