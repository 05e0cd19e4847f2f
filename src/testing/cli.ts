import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../store/package-path.js';

/** What a run of the command line gave. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line on a store of its own, in a folder of its own. */
export interface TestCli {
  readonly folder: string;
  /** Runs to the end; `input` goes to standard input. */
  readonly run: (args: readonly string[], input?: string | Buffer) => Promise<Run>;
  /** Starts and leaves running, for servers; as another account where `uid` is given. */
  readonly start: (
    args: readonly string[],
    environment?: Readonly<Record<string, string>>,
    uid?: number,
  ) => ChildProcess;
  readonly remove: () => void;
}

/** The compiled program. The Vitest project of `*.program.test.ts` compiles it first. */
const MAIN = packagePath('dist/cli/main.js');

/** Returns a command line that knows no settings but its own store and no catalogue, whatever the environment of the tests. */
export function createTestCli(): TestCli {
  const folder = mkdtempSync(join(tmpdir(), 'can-cu-cli-'));
  const settings = {
    PATH: process.env.PATH ?? '',
    CAN_CU_STORE: `sqlite:${join(folder, 'store.db')}`,
    LOG_LEVEL: 'silent',
    CAN_CU_CATALOGUE: 'none',
  };
  const start: TestCli['start'] = (args, environment = {}, uid) =>
    spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { ...settings, ...environment }, uid });
  return {
    folder,
    start,
    run: (args, input) => finish(start(args), input),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Waits for the end of a child, with all that it wrote. */
export async function finish(child: ChildProcess, input: string | Buffer = ''): Promise<Run> {
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  child.stdin?.on('error', () => {}).end(input);
  const [code] = await once(child, 'close');
  return { code, stdout: stdout(), stderr: stderr() };
}

function collect(stream: ChildProcess['stdout']): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
