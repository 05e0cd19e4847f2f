import { type CrashRound, type CrashSetup, crashRound, ingestInOne } from '../../src/testing/crash/crash-round.js';
import type { IngestRun, Moment } from '../../src/testing/crash/ingest-run.js';
import type { Random } from '../dataset/random.js';

/**
 * Makes so many rounds at random moments, prints a line for each and one for all. Returns how many found a fault. A round
 * whose program had ended before its moment is made again with another.
 */
export async function crashRounds(
  name: string,
  count: number,
  setup: Omit<CrashSetup, 'hash'> & { readonly random: Random },
): Promise<number> {
  if (count === 0) return 0;
  const cold = await ingestInOne(setup);
  const { hash, run } = await ingestInOne(setup);
  if (cold.hash !== hash) throw new Error(`two runs that nothing interrupted gave ${cold.hash} and ${hash}`);
  console.log(`${name}: in one ${Math.round(run.duration)} ms, ${run.reports.length} batches, hash ${hash}`);
  let [made, faulty, lateKills] = [0, 0, 0];
  const began = performance.now();
  while (made < count) {
    const moment = randomMoment(run, setup.random);
    const round = await crashRound({ ...setup, hash }, moment);
    if (!round.killed) lateKills += 1;
    if (round.killed) made += 1;
    if (round.faults.length > 0) faulty += 1;
    console.log(`${name} ${round.killed ? made : 'ended before'}: ${line(moment, round)}`);
  }
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${name}: ${count - faulty} of ${count} without fault, ${lateKills} ended before, ${seconds} s`);
  return faulty;
}

/** A moment of a run, any as likely as another from the middle of its start on, told by what the run has reported by then. */
function randomMoment({ reports, duration }: IngestRun, random: Random): Moment {
  const start = (reports[0]?.at ?? 0) / 2;
  const at = start + random.next() * (duration - start);
  const last = reports.findLast((report) => report.at <= at) ?? { files: 0, at: 0 };
  return { files: last.files, milliseconds: Math.round(at - last.at) };
}

function line({ files, milliseconds }: Moment, { reported, kept, code, faults, stderr }: CrashRound): string {
  const ended = code === null ? 'killed' : `ended with ${code}`;
  const moment = `${files} files + ${milliseconds} ms, ${ended}`;
  const found = faults.length === 0 ? 'same hash' : `FAULT ${faults.join(' ')}`;
  return `${moment}, reported ${reported}, kept ${kept}, ${found}${stderr === '' ? '' : ` (${stderr.trim()})`}`;
}
