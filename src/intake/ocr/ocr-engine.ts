import { type ProgramEnvironment, runProgram } from './run-program.js';

/** What recognises characters in pictures: Tesseract with Vietnamese data, and Poppler's pdftoppm, which draws pages. */
export interface OcrEngine {
  /** Version of Tesseract: `5.3.0`. */
  readonly version: string;
  /** Seconds for one file. */
  readonly seconds: number;
  readonly environment: ProgramEnvironment;
}

/** What recognition needs: a program, or Tesseract's data for Vietnamese. */
export type OcrNeed = 'tesseract' | 'vie' | 'pdftoppm';

const BOUNDS = { milliseconds: 10_000, mostBytes: 100_000 };
const NOTHING = new Uint8Array();

/** Returns what recognises on this machine, or what it lacks. */
export async function findOcrEngine(
  seconds: number,
  environment: ProgramEnvironment,
): Promise<OcrEngine | { readonly missing: readonly OcrNeed[] }> {
  const outputOf = async (program: string, argument: string): Promise<string | null> => {
    const result = await runProgram(program, [argument], NOTHING, environment, BOUNDS);
    return result.kind === 'done' ? result.output.toString() : null;
  };
  const [version, languages, pdftoppm] = await Promise.all([
    outputOf('tesseract', '--version'),
    outputOf('tesseract', '--list-langs'),
    outputOf('pdftoppm', '-v'),
  ]);
  const missing: OcrNeed[] = [];
  if (version === null) missing.push('tesseract');
  else if (!/^vie$/m.test(languages ?? '')) missing.push('vie');
  if (pdftoppm === null) missing.push('pdftoppm');
  if (missing.length > 0) return { missing };
  return { version: /tesseract v?([\w.-]+)/.exec(version ?? '')?.[1] ?? 'unknown', seconds, environment };
}
