import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestCli } from '../cli.js';
import type { Kill, StorePlace } from './places.js';

/** What a run of `ingest` had said when it ended or was killed. */
export interface IngestRun {
  /** Exit code, null where the program was killed. */
  readonly code: number | null;
  /** When it said that so many files were saved, in milliseconds from its start: one entry for each batch. */
  readonly reports: readonly Report[];
  /** Milliseconds from its start to its end. */
  readonly duration: number;
  readonly stderr: string;
}

/** So many files were saved so many milliseconds after the start. */
export interface Report {
  readonly files: number;
  readonly at: number;
}

/** A moment of a run: so many milliseconds after it said that so many files are saved; where it is none, after its start. */
export interface Moment {
  readonly files: number;
  readonly milliseconds: number;
}

/** Runs `ingest` of a folder to its end. */
export async function ingestAll(cli: TestCli, place: StorePlace, folder: string): Promise<IngestRun> {
  const program = startIngest(cli, place, folder);
  return follow(program).end;
}

/** Starts `ingest` of a folder, and kills the program or what it works on at a moment, unless it has ended by then. */
export async function ingestUntil(
  cli: TestCli,
  place: StorePlace,
  folder: string,
  moment: Moment,
  kill: Kill,
): Promise<IngestRun & { readonly killed: boolean }> {
  const program = startIngest(cli, place, folder);
  const run = follow(program);
  await Promise.race([run.said(moment.files).then(() => sleep(moment.milliseconds)), run.end]);
  const killed = program.exitCode === null;
  if (killed) await kill(program);
  return { ...(await run.end), killed };
}

const startIngest = (cli: TestCli, { settings }: StorePlace, folder: string): ChildProcess =>
  cli.start(['ingest', '--json', folder], settings);

/** Follows what a program says: `said` resolves when so many files are saved. */
function follow(program: ChildProcess): {
  readonly said: (files: number) => Promise<void>;
  readonly end: Promise<IngestRun>;
} {
  const began = performance.now();
  const reports: Report[] = [];
  const waiting: { readonly files: number; readonly resolve: () => void }[] = [];
  let [files, stderr] = [0, ''];
  program.stderr?.on('data', (chunk) => {
    stderr += String(chunk);
  });
  if (program.stdout !== null)
    createInterface({ input: program.stdout }).on('line', (line) => {
      if (JSON.parse(line).kind !== 'ingested') return;
      files += 1;
      const at = performance.now() - began;
      if (at - (reports.at(-1)?.at ?? Number.NEGATIVE_INFINITY) < SAME_BATCH) reports.pop();
      reports.push({ files, at });
      for (const one of waiting) if (one.files <= files) one.resolve();
    });
  const end = once(program, 'close').then(([code]) => ({ code, reports, duration: performance.now() - began, stderr }));
  const said = (wanted: number): Promise<void> =>
    wanted <= files ? Promise.resolve() : new Promise((resolve) => waiting.push({ files: wanted, resolve }));
  return { said, end };
}

/** Lines that come within so many milliseconds are of one batch. */
const SAME_BATCH = 50;
