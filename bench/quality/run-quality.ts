import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { changes, losses, readCommitted, updateCommitted } from './committed.js';
import { errorLines } from './error-list.js';
import type { Figures } from './figures.js';
import { type GoldErrors, readGoldErrors } from './gold-errors.js';
import { measureIntake } from './intake/measure-intake.js';
import { measureLinks } from './linking/measure-links.js';
import type { QualityOptions } from './options.js';
import { changeLines } from './report.js';
import { scoreFile } from './score-file.js';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
/** Committed figures. */
const FIGURES = beside('figures.json');
const GOLD_ERRORS = beside('gold-errors.json');

type Print = (line: string) => void;

/** Scores every file and prints what the options ask for. Returns the exit code: 1 if a kept figure fell and that was forbidden. */
export async function runQuality(options: QualityOptions, vocabulary: VocabularyIndex, print: Print): Promise<0 | 1> {
  const wrong = readGoldErrors(GOLD_ERRORS);
  let fell = false;
  for (const file of options.files) {
    if (!existsSync(file)) {
      print(`${file}: absent, skipped`);
      continue;
    }
    const run = runName(file, options);
    print(`${run}`);
    const figures = await measure(file, options, vocabulary, wrong, print);
    fell = compare(run, figures, options, print) || fell;
  }
  return fell && options.noLoss ? 1 : 0;
}

/** The name under which a run's figures are kept. */
export const runName = (file: string, { part, every, linking, intake, texts }: QualityOptions): string =>
  [
    basename(file),
    part,
    ...(every > 1 ? [`every ${every}`] : []),
    ...(linking ? ['linking'] : []),
    ...(intake && texts === null ? ['own texts'] : []),
  ].join(', ');

async function measure(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  wrong: GoldErrors,
  print: Print,
): Promise<Figures> {
  if (options.intake) return measureIntake(file, options, vocabulary, print);
  if (options.linking) return measureLinks(file, options, vocabulary, wrong, print);
  return scoreReferencesOf(file, options, vocabulary, wrong, print);
}

async function scoreReferencesOf(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  wrong: GoldErrors,
  print: Print,
): Promise<Figures> {
  const { figures, lines, errors } = await scoreFile(file, options, vocabulary, wrong);
  for (const line of lines) print(line);
  if (errors.size > 0) print('  errors by class (of the look part, unless forced):');
  for (const line of errorLines(errors)) print(line);
  return figures;
}

/** Prints what changed, and keeps the figures if asked to. Returns whether one fell. */
function compare(run: string, figures: Figures, { update }: QualityOptions, print: Print): boolean {
  const before = readCommitted(FIGURES)[run];
  const changed = changes(before ?? {}, figures);
  print(before === undefined ? '  no committed figures of this run' : '  since the committed figures:');
  if (before !== undefined) for (const line of changeLines(changed)) print(line);
  if (update) updateCommitted(FIGURES, { [run]: figures });
  return losses(changed).length > 0;
}
