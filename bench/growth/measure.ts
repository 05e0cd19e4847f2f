import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { exponentOf, type Measured } from './exponent.js';
import type { Family } from './family.js';
import { MOST_EXPONENT, MOST_SECONDS } from './goals.js';
import { prepare, type Run, type SavedRows, STAGES, type Stage } from './stages.js';

/** UTF-16 units of the largest of the three texts. The API extracts from 200,000; a save of these takes too long to repeat. */
const LARGEST: Readonly<Record<Stage, number>> = { extract: 200_000, ingest: 200_000, save: 50_000 };
/** Where the largest text takes fewer seconds, larger ones are measured, for times that are no noise. */
const TOO_QUICK = 0.05;
const TIMES_LARGER = 8;
/** Runs of the smallest text that do not count: code that is not compiled yet would make it look slow, and growth small. */
const WARMING = 2;
/** Most rounds. All but the first are for what looks steep or slow, and the best of each size counts. */
const ROUNDS = 6;

/** How a stage grows with the texts of a family. */
export interface Growth {
  readonly exponent: number;
  /** UTF-16 units of the largest text. */
  readonly size: number;
  /** Seconds of processor time for that text. */
  readonly seconds: number;
}

/** What was measured of a family. */
export interface FamilyGrowth {
  readonly name: string;
  readonly stages: Readonly<Record<Stage, Growth>>;
  /** UTF-16 units of the text of which rows were counted. */
  readonly size: number;
  readonly rows: SavedRows;
}

/** Returns how extract, ingest and save grow with the texts of a family. */
export async function measureFamily(family: Family, vocabulary: VocabularyIndex): Promise<FamilyGrowth> {
  const stages = {} as Record<Stage, Growth>;
  for (const stage of STAGES) stages[stage] = await measureStage(family, stage, vocabulary);
  const text = family.text(LARGEST.save);
  return { name: family.name, stages, size: text.length, rows: prepare(text, vocabulary).rows() };
}

async function measureStage(family: Family, stage: Stage, vocabulary: VocabularyIndex): Promise<Growth> {
  const growth = await measureSizes(family, stage, LARGEST[stage], vocabulary);
  if (growth.seconds >= TOO_QUICK || growth.exponent <= MOST_EXPONENT) return growth;
  const { exponent } = await measureSizes(family, stage, LARGEST[stage] * TIMES_LARGER, vocabulary);
  return { ...growth, exponent };
}

/** Measures a quarter, a half and the whole of a size, round after round, so that a busy machine slows all of them. */
async function measureSizes(
  family: Family,
  stage: Stage,
  largest: number,
  vocabulary: VocabularyIndex,
): Promise<Growth> {
  const texts = [largest / 4, largest / 2, largest].map((size) => family.text(size));
  const runs = texts.map((text) => prepare(text, vocabulary).stages[stage]);
  const [smallest] = runs;
  for (let time = 0; time < WARMING; time++) await smallest?.();
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  let growth: Growth | null = null;
  for (let round = 0; round < ROUNDS && (growth === null || isSuspect(growth)); round++) {
    for (const [at, run] of runs.entries()) best[at] = Math.min(best[at] as number, await withoutGarbage(run));
    growth = growthOf(texts.map(({ length }, at) => ({ size: length, seconds: best[at] as number })));
  }
  return growth as Growth;
}

function withoutGarbage(run: Run): Promise<number> {
  globalThis.gc?.();
  return run();
}

const isSuspect = ({ exponent, seconds }: Growth): boolean => exponent > MOST_EXPONENT || seconds > MOST_SECONDS;

function growthOf(measured: readonly Measured[]): Growth {
  const { size, seconds } = measured.at(-1) as Measured;
  return { exponent: exponentOf(measured), size, seconds };
}
