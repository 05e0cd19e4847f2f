import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { packagePath } from '../store/package-path.js';

/** The compiled server in a process of its own. */
export interface RunningServer {
  readonly origin: string;
  readonly pid: number;
  /** False once the process has ended, by whatever cause. */
  readonly isRunning: () => boolean;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the compiled server on a free port, with these settings and no others, and without a rate limit and the catalogue. `program` is
 * another build of it, to compare with.
 */
export async function startServer(
  settings: Readonly<Record<string, string>>,
  program: string = packagePath('dist/cli/main.js'),
): Promise<RunningServer> {
  const quiet = { PORT: '0', LOG_LEVEL: 'error', CAN_CU_COST_PER_MINUTE: '0', CAN_CU_CATALOGUE: 'none' };
  const environment = { PATH: process.env.PATH ?? '', ...quiet };
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await originOf(child);
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const stop = async () => {
    if (!isRunning()) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
  return { origin, pid: child.pid ?? 0, isRunning, stop };
}

async function originOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const origin = /GraphQL: (http:\/\/[^/]+)/.exec(said)?.[1];
    if (origin !== undefined) return origin;
  }
  throw new Error(`the server did not start: ${said}`);
}
