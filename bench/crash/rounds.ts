import { type CrashRound, type CrashSetup, crashRound, ingestInOne } from '../../src/testing/crash/crash-round.js';
import type { IngestRun, IngestSetup, Interruption, Moment } from '../../src/testing/crash/ingest-run.js';
import type { Random } from '../dataset/random.js';

/** A way in which rounds interrupt an ingest. */
export interface CrashKind {
  readonly name: string;
  readonly setup: IngestSetup;
  /** Draws an interruption at random, given a run that nothing interrupted. */
  readonly draw: (whole: IngestRun) => Drawn;
}

/** An interruption, and how it is called. */
export interface Drawn {
  readonly label: string;
  readonly interrupt: Interruption;
}

/**
 * Makes so many rounds, prints a line for each and one for all. Returns how many found a fault. A round whose program had
 * ended before its moment is made again with another.
 */
export async function crashRounds({ name, setup, draw }: CrashKind, count: number): Promise<number> {
  if (count === 0) return 0;
  const { whole, hash } = await runTwice(setup);
  console.log(`${name}: in one ${Math.round(whole.duration)} ms, ${whole.reports.length} batches, hash ${hash}`);
  const began = performance.now();
  let [made, faulty] = [0, 0];
  while (made < count) {
    const { label, interrupt } = draw(whole);
    const round = await crashRound({ ...setup, hash } satisfies CrashSetup, interrupt);
    if (round.interrupted) made += 1;
    if (round.faults.length > 0) faulty += 1;
    console.log(`${name} ${round.interrupted ? made : 'was over'}: ${label}, ${foundIn(round)}`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${name}: ${count - faulty} of ${count} without fault, ${seconds} s`);
  return faulty;
}

/** The second of two whole runs: a server that has just started answers the first slowly. */
async function runTwice(setup: IngestSetup): Promise<{ readonly whole: IngestRun; readonly hash: string }> {
  const first = await ingestInOne(setup);
  const { hash, run } = await ingestInOne(setup);
  if (first.hash !== hash) throw new Error(`two runs that nothing interrupted gave ${first.hash} and ${hash}`);
  return { whole: run, hash };
}

/** A moment of a run, any as likely as another from the middle of its start on, told by what the run has reported by then. */
export function randomMoment({ reports, duration }: IngestRun, random: Random): Moment {
  const start = (reports[0]?.at ?? 0) / 2;
  const at = start + random.next() * (duration - start);
  const last = reports.findLast((report) => report.at <= at) ?? { files: 0, at: 0 };
  return { files: last.files, milliseconds: Math.round(at - last.at) };
}

function foundIn({ reported, kept, code, faults, stderr }: CrashRound): string {
  const ended = code === null ? 'killed' : `ended with ${code}`;
  const found = faults.length === 0 ? 'same hash' : `FAULT ${faults.join(' ')}`;
  return `${ended}, reported ${reported}, kept ${kept}, ${found}${stderr === '' ? '' : ` (${stderr.trim()})`}`;
}
