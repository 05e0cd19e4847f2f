import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { FAMILIES } from './families.js';
import { MOST_EXPONENT, MOST_SECONDS } from './goals.js';
import { type FamilyGrowth, measureFamily } from './measure.js';
import { prepare, STAGES } from './stages.js';

/**
 * Measures how the processor time of extract, ingest (bytes → reading → graph) and save (into an empty SQLite store) grows
 * with hostile texts: `npm run bench:growth -- [PART OF A NAME]`. Fits the exponent over texts of n, 2n and 4n characters
 * of each family, and prints it with the time of 4n (200,000; for save 50,000) and with what a character saves. What looks
 * steep or slow is measured up to six times. Fails where an exponent is above 1.15, or 200,000 characters take more than a
 * second to extract from or to ingest.
 */

const part = process.argv[2] ?? '';
const vocabulary = readSeedVocabulary();
const families = FAMILIES.filter(({ name }) => name.includes(part));
// The compiler has seen the code before the first time is taken.
for (const { text } of families) for (const stage of STAGES) await prepare(text(2_000), vocabulary).stages[stage]();

console.log(`${'family'.padEnd(38)}${STAGES.map((stage) => stage.padStart(16)).join('')}  saved per 1,000 characters`);
const failures: string[] = [];
for (const family of families) {
  const growth = await measureFamily(family, vocabulary);
  console.log(lineOf(growth));
  failures.push(...failuresOf(growth));
}
console.log(failures.length === 0 ? 'every family grows in proportion to its length' : failures.join('\n'));
if (failures.length > 0) process.exitCode = 1;

function lineOf({ name, stages, size, rows }: FamilyGrowth): string {
  const times = STAGES.map((stage) => {
    const { exponent, seconds } = stages[stage];
    return `${(seconds * 1000).toFixed(0)} ms ^${exponent.toFixed(2)}`.padStart(16);
  });
  const each = (count: number): string => ((count * 1000) / size).toFixed(1);
  const { mentions, assertions, others } = rows;
  const saved = `${each(mentions)} mentions, ${each(assertions)} assertions, ${each(others)} others, ${(rows.size / size).toFixed(1)} characters each`;
  return `${name.padEnd(38)}${times.join('')}  ${saved}`;
}

function failuresOf({ name, stages }: FamilyGrowth): readonly string[] {
  const steep = STAGES.filter((stage) => stages[stage].exponent > MOST_EXPONENT).map(
    (stage) => `${name}: ${stage} grows by the power ${stages[stage].exponent.toFixed(2)}, more than ${MOST_EXPONENT}`,
  );
  const slow = (['extract', 'ingest'] as const)
    .filter((stage) => stages[stage].seconds > MOST_SECONDS)
    .map((stage) => `${name}: ${stage} takes ${stages[stage].seconds.toFixed(2)} s for 200,000 characters`);
  return [...steep, ...slow];
}
