import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { packagePath } from '../store/package-path.js';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process may do less than the tests. */
export interface ProcessLimits {
  /** The account that it runs as. */
  readonly uid?: number | undefined;
  /** How far a file may grow that it writes to, in bytes, rounded down to blocks of 512. */
  readonly fileBytes?: number;
}

/** The command line on a store of its own, in a folder of its own. */
export interface TestCli {
  readonly folder: string;
  /** Runs to the end in a process of its own; `input` goes to standard input. */
  readonly run: (args: readonly string[], input?: string | Buffer) => Promise<Run>;
  /**
   * As `run`, but in the process of the tests, which saves the half second that a start takes. One at a time: standard
   * streams, environment and working folder are those of the command while it runs.
   */
  readonly call: (args: readonly string[], input?: string | Buffer) => Promise<Run>;
  /** Starts and leaves running, for servers. */
  readonly start: (
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
    limits?: ProcessLimits,
  ) => ChildProcess;
  readonly remove: () => void;
}

/** The compiled program. The Vitest project of `*.program.test.ts` compiles it first. */
const MAIN = packagePath('dist/cli/main.js');
const RUN_COMMAND_LINE = pathToFileURL(packagePath('dist/cli/run-command-line.js')).href;

/** Returns a command line that knows no settings but its own store and no catalogue, whatever the environment of the tests. */
export function createTestCli(): TestCli {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-cli-'));
  const settings = {
    PATH: process.env.PATH ?? '',
    CAN_CU_STORE: `sqlite:${join(folder, 'store.db')}`,
    LOG_LEVEL: 'silent',
    CAN_CU_CATALOGUE: 'none',
  };
  const start: TestCli['start'] = (args, environment = {}, { uid, fileBytes } = {}) => {
    const command = [process.execPath, MAIN, ...args];
    const [program = '', ...rest] = fileBytes === undefined ? command : [...limitFiles(fileBytes), ...command];
    return spawn(program, rest, { cwd: folder, env: { ...settings, ...environment }, uid });
  };
  return {
    folder,
    start,
    run: (args, input) => finish(start(args), input),
    call: (args, input) => callProgram(args, input, folder, settings),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A command that runs another, which is then told at a write that a file has become too large. */
const limitFiles = (bytes: number): readonly string[] => [
  ...['sh', '-c', 'ulimit -f "$1"; shift; exec "$@"', 'sh', String(Math.floor(bytes / 512))],
];

/** Waits for the end of a child, with all that it wrote. */
export async function finish(child: ChildProcess, input: string | Buffer = ''): Promise<Run> {
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.stdin?.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  return { code, stdout: stdout(), stderr: stderr() };
}

async function callProgram(
  args: readonly string[],
  input: string | Buffer = '',
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Run> {
  const { runCommandLine }: typeof import('../cli/run-command-line.js') = await import(RUN_COMMAND_LINE);
  const { stdout, stderr, env } = process;
  const own = { cwd: process.cwd(), stdin: Object.getOwnPropertyDescriptor(process, 'stdin') ?? {} };
  const [out, err] = [catchWrites(stdout), catchWrites(stderr)];
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  process.env = { ...environment };
  process.chdir(folder);
  try {
    const code = await runCommandLine(args);
    return { code, stdout: out.written(), stderr: err.written() };
  } finally {
    process.chdir(own.cwd);
    process.env = env;
    Object.defineProperty(process, 'stdin', own.stdin);
    for (const caught of [out, err]) caught.end();
  }
}

/** Keeps what is written to a stream from it, until `end`. */
function catchWrites(stream: NodeJS.WriteStream): { readonly written: () => string; readonly end: () => void } {
  const { write } = stream;
  const chunks: Buffer[] = [];
  stream.write = (chunk: string | Uint8Array) => {
    chunks.push(Buffer.from(chunk));
    return true;
  };
  const end = () => {
    stream.write = write;
  };
  return { written: () => Buffer.concat(chunks).toString('utf8'), end };
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
