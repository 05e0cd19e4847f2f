import {
  DATASET_TEXT_OUTCOMES,
  type DatasetReport,
  RELATION_OUTCOMES,
  ROW_NOTES,
  ROW_OUTCOMES,
  type Tally,
  UNKNOWN_VALUES,
} from '../app/inputs/dataset/dataset-report.js';
import {
  DATASET_TEXT_LABELS,
  RELATION_OUTCOME_LABELS,
  ROW_NOTE_LABELS,
  ROW_OUTCOME_LABELS,
  UNKNOWN_VALUE_LABELS,
} from '../app/views/dataset-labels.js';
import type { Labelled } from '../app/views/labels.js';
import { refusalLabel } from '../app/views/refusal-labels.js';

/** Values of each list that the summary shows; `--json` has them all. */
const MOST_VALUES = 20;

/** Returns what became of a data set in lines: each code that occurs with its count and labels, then unknown values. */
export function datasetSummary({ rows, notes, relations, texts, unknown, refusals }: DatasetReport): string {
  return [
    ...section('rows (metadata):', rows, ROW_OUTCOMES, ROW_OUTCOME_LABELS),
    ...section('of the rows kept:', notes, ROW_NOTES, ROW_NOTE_LABELS),
    ...section('relations (relationships):', relations, RELATION_OUTCOMES, RELATION_OUTCOME_LABELS),
    ...section('texts (content):', texts, DATASET_TEXT_OUTCOMES, DATASET_TEXT_LABELS),
    ...UNKNOWN_VALUES.flatMap((what) => values(`${UNKNOWN_VALUE_LABELS[what].en}:`, unknown[what])),
    ...refusals.slice(0, MOST_VALUES).map(({ id, refusal }) => `refused ${id}: ${refusalLabel(refusal, 'en')}`),
    ...(refusals.length > MOST_VALUES ? [`and ${refusals.length - MOST_VALUES} more refused`] : []),
  ].join('\n');
}

/** Returns the report as `--json` prints it: counts by code, and all unknown values. */
export function datasetJson({ rows, notes, relations, texts, unknown, refusals }: DatasetReport): object {
  const counts = <K extends string>(tally: Tally<K>) => Object.fromEntries(tally.entries());
  return {
    ...{ rows: counts(rows), notes: counts(notes), relations: counts(relations), texts: counts(texts) },
    unknown: Object.fromEntries(UNKNOWN_VALUES.map((what) => [what, counts(unknown[what])])),
    refusals,
  };
}

function section<K extends string>(
  heading: string,
  tally: Tally<K>,
  codes: readonly K[],
  labels: Readonly<Record<K, Labelled>>,
): readonly string[] {
  const lines = codes
    .filter((code) => tally.count(code) > 0)
    .map((code) => `${padded(tally.count(code))}  ${code}: ${labels[code].vi} (${labels[code].en})`);
  return lines.length === 0 ? [] : [heading, ...lines];
}

function values(heading: string, tally: Tally<string>): readonly string[] {
  const all = tally.entries();
  const more = all.length - MOST_VALUES;
  const lines = all.slice(0, MOST_VALUES).map(([value, count]) => `${padded(count)}  ${value.replace(/\s+/g, ' ')}`);
  return all.length === 0 ? [] : [heading, ...lines, ...(more > 0 ? [`and ${more} more, see --json`] : [])];
}

const padded = (count: number): string => String(count).padStart(9);
