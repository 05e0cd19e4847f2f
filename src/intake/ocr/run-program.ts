import { spawn } from 'node:child_process';

/** What a program wrote, or why it did not come to its end. `MISSING`: there is no such program. */
export type ProgramResult =
  | { readonly kind: 'done'; readonly output: Buffer }
  | { readonly kind: 'failed'; readonly why: 'MISSING' | 'TIMED_OUT' | 'FAILED'; readonly detail: string };

/** The bounds of one run. */
export interface ProgramBounds {
  readonly milliseconds: number;
  /** Bytes of output. */
  readonly mostBytes: number;
}

/** What of the environment a program gets: the path to programs, and that of Tesseract's data where one is set. */
export interface ProgramEnvironment {
  readonly PATH: string;
  readonly TESSDATA_PREFIX?: string;
}

const MOST_ERROR = 2_000;

/**
 * Runs a program on bytes, without a shell, and returns what it writes. It gets no names of files, and of the
 * environment only what is given. At a bound it is killed.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  input: Uint8Array,
  environment: ProgramEnvironment,
  { milliseconds, mostBytes }: ProgramBounds,
): Promise<ProgramResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      // One thread each: files are read on all cores as it is.
      env: { ...environment, LC_ALL: 'C.UTF-8', OMP_THREAD_LIMIT: '1' },
    });
    const chunks: Buffer[] = [];
    let [length, error] = [0, ''];
    let ended: ProgramResult | null = null;
    const kill = (why: 'TIMED_OUT' | 'FAILED', detail: string): void => {
      ended ??= { kind: 'failed', why, detail };
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('TIMED_OUT', `${milliseconds} ms`), milliseconds);
    const end = (result: ProgramResult): void => {
      clearTimeout(timer);
      resolve(ended ?? result);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > mostBytes) kill('FAILED', `more than ${mostBytes} bytes of output`);
      else chunks.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      error = `${error}${chunk}`.slice(0, MOST_ERROR);
    });
    // A program that ends before it has read all says so by its code.
    child.stdin.on('error', () => {}).end(input);
    child.on('error', ({ message }) => end({ kind: 'failed', why: 'MISSING', detail: message }));
    child.on('close', (code) => {
      const detail = error.trim().split('\n').at(-1) || `code ${code}`;
      end(code === 0 ? { kind: 'done', output: Buffer.concat(chunks) } : { kind: 'failed', why: 'FAILED', detail });
    });
  });
}
