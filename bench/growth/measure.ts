import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { exponentOf, type Measured } from './exponent.js';
import type { Family } from './family.js';
import { prepare, type SavedRows, STAGES, type Stage } from './stages.js';

/** The longest text that the API extracts from, in UTF-16 units: the largest of the three sizes. */
const LARGEST = 200_000;
/** Where a text of {@link LARGEST} takes less than this, larger ones are measured, for times that are no noise. */
const TOO_QUICK = 0.05;
const TIMES_LARGER = 8;
/** Rounds of which the best counts; two where they take longer than {@link LONG_ROUND} seconds. */
const ROUNDS = 3;
const LONG_ROUND = 2;

/** How a stage grows with the texts of a family. */
export interface Growth {
  readonly exponent: number;
  /** Seconds of processor time for {@link LARGEST} UTF-16 units. */
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
  const text = family.text(LARGEST);
  return { name: family.name, stages, size: text.length, rows: prepare(text, vocabulary).rows() };
}

async function measureStage(family: Family, stage: Stage, vocabulary: VocabularyIndex): Promise<Growth> {
  const measured = await measureSizes(family, stage, LARGEST, vocabulary);
  const seconds = measured.at(-1)?.seconds ?? 0;
  const fitted = seconds < TOO_QUICK ? await measureSizes(family, stage, LARGEST * TIMES_LARGER, vocabulary) : measured;
  return { exponent: exponentOf(fitted), seconds };
}

/** Measures a quarter, a half and the whole of a size, round after round, so that a busy machine slows all of them. */
async function measureSizes(
  family: Family,
  stage: Stage,
  largest: number,
  vocabulary: VocabularyIndex,
): Promise<readonly Measured[]> {
  const texts = [largest / 4, largest / 2, largest].map((size) => family.text(size));
  const runs = texts.map((text) => prepare(text, vocabulary).stages[stage]);
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0, spent = 0; round < ROUNDS && (round < 2 || spent < LONG_ROUND); round++) {
    for (const [at, run] of runs.entries()) {
      globalThis.gc?.();
      const seconds = await run();
      spent += seconds;
      best[at] = Math.min(best[at] as number, seconds);
    }
  }
  return texts.map(({ length }, at) => ({ size: length, seconds: best[at] as number }));
}
