import type { TextChange } from '../../app/inputs/source-history.js';
import type { MentionState } from '../../domain/reading/mention.js';
import type { RefusalCode } from '../../domain/reading/refusal.js';
import type { SavedBatch } from './ingest-items.js';

type Counts<Code extends string> = Partial<Record<Code, number>>;

/** What became of all files of a run. */
export interface IngestSummary {
  readonly texts: Counts<TextChange>;
  /** Files that failed, and names that were passed over, by reason. */
  readonly refused: Counts<RefusalCode>;
  readonly leftOut: Counts<RefusalCode>;
  /** Texts in which neither a number nor a type was found. */
  readonly headless: number;
  /** Documents that are known from citations only since this run. */
  readonly stubs: number;
  /** What became of the mentions of new and changed texts when they were saved. */
  readonly mentions: Counts<MentionState>;
}

/** The summary of no files. */
export const EMPTY_SUMMARY: IngestSummary = {
  ...{ texts: {}, refused: {}, leftOut: {}, headless: 0, stubs: 0, mentions: {} },
};

/** Returns the summary with the outcomes of one more batch. */
export function addBatch(summary: IngestSummary, { outcomes, written }: SavedBatch): IngestSummary {
  const ingested = outcomes.filter((outcome) => outcome.kind === 'ingested');
  const codes = (kind: 'refused' | 'left-out') =>
    outcomes.flatMap((outcome) => (outcome.kind === kind ? [outcome.refusal.code] : []));
  return {
    texts: count(
      summary.texts,
      ingested.map(({ change }) => change),
    ),
    refused: count(summary.refused, codes('refused')),
    leftOut: count(summary.leftOut, codes('left-out')),
    headless: summary.headless + ingested.filter(({ headless }) => headless).length,
    stubs: summary.stubs + written.stubs,
    mentions: sum(summary.mentions, written.mentions),
  };
}

function count<Code extends string>(counts: Counts<Code>, codes: readonly Code[]): Counts<Code> {
  const sums: Counts<Code> = { ...counts };
  for (const code of codes) sums[code] = (sums[code] ?? 0) + 1;
  return sums;
}

function sum<Code extends string>(counts: Counts<Code>, more: Counts<Code>): Counts<Code> {
  const sums: Counts<Code> = { ...counts };
  for (const code of Object.keys(more) as Code[]) sums[code] = (sums[code] ?? 0) + (more[code] ?? 0);
  return sums;
}
