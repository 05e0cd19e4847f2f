import { closeSync, openSync, writeSync } from 'node:fs';
import { createExtractor } from '../../src/app/extract.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import { addErrors, type ErrorList } from './error-list.js';
import { errorsOf, headErrors, type QualityError } from './errors.js';
import { type Figures, figuresOf } from './figures.js';
import { type GoldErrors, withoutGoldErrors } from './gold-errors.js';
import { type GoldEntry, readGold } from './gold-file.js';
import { scoreHead } from './heads.js';
import type { QualityOptions } from './options.js';
import { scoreReferences } from './outcomes.js';
import { isInPart } from './part.js';
import { parsePrediction } from './predicted.js';
import { figureLines, groupLines } from './report.js';
import { addHead, addOutcomes, addRow, newScores, type Scores } from './scores.js';

/** The result of scoring a file: figures, their report lines, and errors by class. */
export interface FileScore {
  readonly figures: Figures;
  readonly lines: readonly string[];
  readonly errors: ErrorList;
}

type Extract = (line: string) => string;

/** Returns how the extractor agrees with a gold file, read one document at a time; errors only of the look part, unless forced. */
export async function scoreFile(
  file: string,
  options: QualityOptions,
  vocabulary: VocabularyIndex,
  wrong: GoldErrors,
): Promise<FileScore> {
  const extract = createExtractor(vocabulary);
  const [scores, corrected] = [newScores(), newScores()];
  const errors: ErrorList = new Map();
  const sink = options.predictions === null ? null : openSync(options.predictions, 'w');
  for await (const entry of readGold(file, options)) {
    const predicted = extract(entry.line);
    if (sink !== null) writeSync(sink, `${predicted}\n`);
    const found = scoreEntry(entry, predicted, { scores, corrected, wrong, extract, vocabulary });
    if (options.forceErrors || isInPart(entry.document.id, 'look'))
      addErrors(errors, entry.document, found, options.errors);
  }
  if (sink !== null) closeSync(sink);
  const figures = figuresOf(scores.total);
  const lines = [...figureLines(figures, { ...figures, ...figuresOf(corrected.total) }), ...groupLines(scores)];
  return { figures, lines, errors };
}

interface Scoring {
  readonly scores: Scores;
  readonly corrected: Scores;
  readonly wrong: GoldErrors;
  readonly extract: Extract;
  readonly vocabulary: VocabularyIndex;
}

/** Adds a document to the scores. Returns its errors, without those at places where the gold is wrong. */
function scoreEntry({ document }: GoldEntry, predicted: string, scoring: Scoring): readonly QualityError[] {
  const { scores, corrected, wrong } = scoring;
  const { mentions } = parsePrediction(predicted);
  if (document.labels === 'expected') {
    const right = addRow(scores, document, mentions);
    const got = mentions.flatMap(({ symbol }) => symbol ?? []).join(', ');
    return right
      ? []
      : [
          {
            class: 'ROW',
            detail: `expected ${document.expected.join(', ')}, got ${got}`,
            start: null,
            end: null,
          },
        ];
  }
  if (document.labels === 'none') return scoreHeadOf(document, scoring);
  const outcomes = scoreReferences(document, mentions);
  const right = withoutGoldErrors(document.id, outcomes, wrong);
  addOutcomes(scores, document, outcomes);
  addOutcomes(corrected, document, right);
  return [...right.flatMap(errorsOf), ...scoreHeadOf(document, scoring)];
}

/** Reads the head from the text alone, since values given with a text override what it says. */
function scoreHeadOf(
  document: GoldEntry['document'],
  { scores, extract, vocabulary }: Scoring,
): readonly QualityError[] {
  if (document.number === null && document.date === null) return [];
  const { head } = parsePrediction(extract(JSON.stringify({ id: document.id, text: document.text })));
  if (head === null) return [];
  const fields = scoreHead(document, head, vocabulary);
  addHead(scores, document, fields);
  return headErrors(fields);
}
