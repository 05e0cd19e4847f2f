import type { VocabularyIndex } from '../../../src/domain/vocabulary/vocabulary-index.js';
import { readText } from '../../../src/intake/read-text.js';
import type { Figures } from '../figures.js';
import type { QualityOptions } from '../options.js';
import { type IntakeGold, readIntakeGold } from './intake-gold.js';
import { type FieldOutcome, rightOf, scoreIntake } from './score-intake.js';

/** How many values of a field are right, how many were read, and how many there are. */
interface FieldCount {
  right: number;
  found: number;
  there: number;
}

/**
 * Measures what is read of heads, duties, campaigns, closing and effect. Prints a line for each field, and on request what is
 * wrong in documents of the look part.
 */
export async function measureIntake(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  print: (line: string) => void,
): Promise<Figures> {
  const counts = new Map<string, FieldCount>();
  for (const gold of await readIntakeGold(file, options)) {
    for (const outcome of scoreIntake(gold, readText(gold.text, null, vocabulary), vocabulary)) {
      add(counts, outcome);
      if (options.errors > 0 && (options.forceErrors || gold.part === 'look')) printWrong(gold, outcome, print);
    }
  }
  for (const [field, count] of counts) print(lineOf(field, count));
  return Object.fromEntries([...counts].flatMap(([field, count]) => figuresOf(field, count)));
}

function add(counts: Map<string, FieldCount>, outcome: FieldOutcome): void {
  const held = counts.get(outcome.field) ?? { right: 0, found: 0, there: 0 };
  held.right += rightOf(outcome);
  held.found += outcome.said.length;
  held.there += outcome.gold.length;
  counts.set(outcome.field, held);
}

function printWrong({ id }: IntakeGold, outcome: FieldOutcome, print: (line: string) => void): void {
  const { field, gold, said } = outcome;
  if (rightOf(outcome) === Math.max(gold.length, said.length)) return;
  const left = (some: readonly string[], others: readonly string[]): string =>
    some.filter((each) => !others.includes(each)).join(' + ') || '–';
  print(`  ${id} ${field}\n    labelled ${left(gold, said)}\n    read     ${left(said, gold)}`);
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000);

const lineOf = (field: string, { right, found, there }: FieldCount): string =>
  `  ${field.padEnd(24)} right ${right} of ${found} found (${ratio(right, found).toFixed(4)}), of ${there} there (${ratio(right, there).toFixed(4)})`;

const figuresOf = (field: string, { right, found, there }: FieldCount): readonly (readonly [string, number])[] => [
  [`n.${field}`, there],
  [`${field}.precision`, ratio(right, found)],
  [`${field}.recall`, ratio(right, there)],
];
