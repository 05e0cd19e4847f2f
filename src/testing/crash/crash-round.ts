import { checkStore } from '../../app/doctor/check-store.js';
import { hashStore } from '../../app/inputs/hash.js';
import { rebuildGraph } from '../../app/inputs/rebuild.js';
import { listAll } from '../../app/reads/list-all.js';
import { vocabulary } from '../vocabulary.js';
import { type IngestRun, type IngestSetup, type Interruption, ingestAll } from './ingest-run.js';
import type { StorePlace } from './places.js';

/**
 * What can be wrong after a crash: files that were reported as saved are not there; the store is damaged; its graph is not
 * the one that its inputs make; the same command does not go on to the end; the graph is then not that of a run that
 * nothing interrupted.
 */
export type CrashFault = 'LOST' | 'DAMAGED' | 'DIFFERED' | 'STOPPED' | 'OTHER_HASH';

/** What was found in one round. */
export interface CrashRound {
  /** Files that had been reported as saved, and inputs that the store had after it was opened again. */
  readonly reported: number;
  readonly kept: number;
  /** The exit code of the run that was interrupted: null where it was killed, 0 where it went on by itself. */
  readonly code: number | null;
  /** False where the run had ended before its moment. */
  readonly interrupted: boolean;
  readonly faults: readonly CrashFault[];
  /** What the programs wrote to standard error. */
  readonly stderr: string;
}

/** What a store is found to be. */
export interface Inspection {
  readonly findings: number;
  readonly differed: boolean;
  readonly inputs: number;
  readonly hash: string;
}

/** An ingest to be interrupted. */
export interface CrashSetup extends IngestSetup {
  /** The hash of the store after a run that nothing interrupted. */
  readonly hash: string;
}

/** Ingests into the emptied store without interruption. Returns the hash of the store, and how the run went. */
export async function ingestInOne(setup: IngestSetup): Promise<{ readonly hash: string; readonly run: IngestRun }> {
  await setup.place.empty();
  const run = await ingestAll(setup);
  if (run.code !== 0) throw new Error(`the ingest ended with ${run.code}: ${run.stderr}`);
  return { hash: (await inspect(setup.place)).hash, run };
}

/**
 * Lets an ingest into the emptied store be interrupted, opens the store again, rebuilds its graph, and runs the same
 * ingest to its end.
 */
export async function crashRound(setup: CrashSetup, interrupt: Interruption): Promise<CrashRound> {
  const { place, hash } = setup;
  await place.empty();
  const broken = await interrupt(setup);
  const reported = broken.reports.at(-1)?.files ?? 0;
  const before = await inspect(place);
  const rest = await ingestAll(setup);
  const after = await inspect(place);
  const isWrong: Readonly<Record<CrashFault, boolean>> = {
    LOST: before.inputs < reported,
    DAMAGED: before.findings > 0 || after.findings > 0,
    DIFFERED: before.differed || after.differed,
    STOPPED: rest.code !== 0,
    OTHER_HASH: after.hash !== hash,
  };
  const faults = (Object.keys(isWrong) as CrashFault[]).filter((fault) => isWrong[fault]);
  const { code, interrupted } = broken;
  return { reported, kept: before.inputs, code, interrupted, faults, stderr: broken.stderr + rest.stderr };
}

/** Opens a store and looks through all of it: what is damaged, whether a rebuild changes it, its inputs, its hash. */
export async function inspect(place: StorePlace): Promise<Inspection> {
  const store = await place.open();
  try {
    const findings = (await checkStore(store)).length;
    const { differed } = await rebuildGraph(store, vocabulary, { reread: false });
    return { findings, differed, inputs: (await listAll(store, 'inputs')).length, hash: await hashStore(store) };
  } finally {
    await store.close();
  }
}
