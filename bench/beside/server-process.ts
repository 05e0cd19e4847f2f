import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly origin: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts the compiled program; `environment` names its store. */
export async function startServerProcess(
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const settings = { PORT: '0', LOG_LEVEL: 'warn', CAN_CU_COST_PER_MINUTE: '0', PATH: process.env.PATH ?? '' };
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...settings, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { origin: await addressOf(child), pid: child.pid ?? 0, stop: () => stop(child) };
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += String(chunk);
    const origin = /http:\/\/[\d.]+:\d+/.exec(said)?.[0];
    if (origin !== undefined) return origin;
  }
  throw new Error(`the server did not start: ${said}`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** Milliseconds between the ticks in which Linux counts processor time. */
const TICK = 10;

/** The fields of /proc/PID/stat behind the name of the command. */
function statOf(pid: number): readonly string[] {
  return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
}

/** Returns the processor time that a process has used, in milliseconds, with all its threads. Linux only. */
export function processorTime(pid: number): number {
  const fields = statOf(pid);
  return (Number(fields[11]) + Number(fields[12])) * TICK;
}

/** Returns the Java process that a process started through a shell, null if there is none. */
export function javaBelow(pid: number): number | null {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parentOf = (child: number) => Number(statOf(child)[1]);
  const isJava = (name: string) => readFileSync(`/proc/${name}/comm`, 'utf8').trim() === 'java';
  return (
    processes.flatMap((name) => (isJava(name) && parentOf(parentOf(Number(name))) === pid ? [Number(name)] : []))[0] ??
    null
  );
}

/** Sends a query; resolves with status and body. */
export async function ask(origin: string, query: string): Promise<{ readonly status: number; readonly body: string }> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return { status: response.status, body: await response.text() };
}

/** Sends a query and hangs up after that many milliseconds. */
export async function askAndHangUp(origin: string, query: string, after: number): Promise<void> {
  const sent = request(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query }));
  await new Promise((resolve) => setTimeout(resolve, after));
  sent.destroy();
}
