import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { peakMegabytes } from '../processes.js';

/** What a run of the command line on one file was. */
export interface Run {
  /** As `HostileFile.expected`; CRASHED where the program itself failed, HUNG where it had to be killed. */
  readonly outcome: string;
  readonly seconds: number;
  /** The most megabytes of memory that the process held. */
  readonly megabytes: number;
}

/** How a file is run. */
export interface RunPlan {
  readonly main: string;
  readonly options: readonly string[];
  /** Seconds after which the program refuses a file, and after which it is killed. */
  readonly fileSeconds: number;
  readonly killSeconds: number;
  /** Folder for the store. */
  readonly folder: string;
}

const POLL = 20;

/** Takes in a file by the command line, in a process and a store of its own. Linux only. */
export async function runFile(path: string, plan: RunPlan): Promise<Run> {
  const isList = plan.options.includes('--catalogue');
  const seconds = isList ? [] : ['--file-seconds', String(plan.fileSeconds)];
  const started = performance.now();
  const child = spawn(process.execPath, [plan.main, 'ingest', ...plan.options, path, '--json', ...seconds], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      CAN_CU_STORE: `sqlite:${plan.folder}/store.db`,
      CAN_CU_CATALOGUE: 'none',
      LOG_LEVEL: 'silent',
    },
  });
  let megabytes = 0;
  let hung = false;
  const poll = setInterval(() => {
    megabytes = Math.max(megabytes, peakOf(child.pid));
  }, POLL);
  const kill = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, plan.killSeconds * 1000);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  clearInterval(poll);
  clearTimeout(kill);
  const outcome = hung ? 'HUNG' : outcomeOf(stdout, stderr, code, isList);
  return { outcome, seconds: (performance.now() - started) / 1000, megabytes };
}

/** 0 for a process that has ended meanwhile. */
function peakOf(pid: number | undefined): number {
  try {
    return pid === undefined ? 0 : peakMegabytes(pid) || 0;
  } catch {
    return 0;
  }
}

function outcomeOf(stdout: string, stderr: string, code: number | null, isList: boolean): string {
  if (code === null || stderr.includes('unexpected')) return 'CRASHED';
  if (stdout === '') return /^can-cu: \S/.test(stderr) && code !== 0 ? 'REFUSED' : 'CRASHED';
  if (isList) return JSON.parse(stdout).faulty.length > 0 ? 'FAULTY' : 'READ';
  const lines: readonly Line[] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const codes = lines.filter(({ kind }) => kind !== 'summary').map(codeOf);
  return [...new Set(codes)].sort().join('+');
}

interface Line {
  readonly kind: string;
  readonly reason?: { readonly code: string };
  readonly message?: string;
}

/** A refusal without words for people is no clear error. */
const codeOf = ({ kind, reason, message }: Line): string => {
  if (kind === 'ingested') return 'READ';
  return reason && message ? reason.code : 'CRASHED';
};
