import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessLimits, TestCli } from '../cli.js';
import type { LosingProxy, Loss } from './losing-proxy.js';
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

/** What ingests, and into where. */
export interface IngestSetup {
  readonly cli: TestCli;
  readonly place: StorePlace;
  /** What is ingested, as arguments of the command. */
  readonly args: readonly string[];
}

/** Runs an ingest that something interrupts, unless it has ended by then. */
export type Interruption = (setup: IngestSetup) => Promise<IngestRun & { readonly interrupted: boolean }>;

/** Runs an ingest to its end. */
export const ingestAll = (setup: IngestSetup): Promise<IngestRun> => follow(startIngest(setup)).end;

/** Kills the program, or what it works on, at a moment of its run. */
export const killedAt =
  (moment: Moment, kill: Kill): Interruption =>
  async (setup) => {
    const program = startIngest(setup);
    const run = follow(program);
    await Promise.race([run.said(moment.files).then(() => sleep(moment.milliseconds)), run.end]);
    const interrupted = program.exitCode === null;
    if (interrupted) await kill(program);
    return { ...(await run.end), interrupted };
  };

/** Lets no file that the program writes grow beyond so many bytes, as on a disk that is full. */
export const withinBytes =
  (bytes: number): Interruption =>
  async (setup) => {
    const run = await follow(startIngest(setup, { fileBytes: bytes })).end;
    return { ...run, interrupted: run.code !== 0 };
  };

/** Loses a connection to the database, through a proxy to which the settings of the place lead. */
export const losing =
  (proxy: LosingProxy, piece: number, loss: Loss): Interruption =>
  async (setup) => {
    proxy.loseAt(piece, loss);
    const run = await ingestAll(setup);
    const interrupted = proxy.pieces() >= piece;
    proxy.loseAt(null, loss);
    return { ...run, interrupted };
  };

const startIngest = ({ cli, place, args }: IngestSetup, limits: ProcessLimits = {}): ChildProcess =>
  cli.start(['ingest', '--json', ...args], place.settings, limits);

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
