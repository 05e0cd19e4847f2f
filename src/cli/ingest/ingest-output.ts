import { SingleBar } from 'cli-progress';
import type { TextChange } from '../../app/inputs/source-history.js';
import { documentName } from '../../app/views/labels.js';
import { readNoteLabel } from '../../app/views/read-note-label.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { documentJson } from '../json.js';
import { print, printError, printJsonLine, type Style } from '../output.js';
import type { Outcome } from './ingest-items.js';
import type { IngestSummary } from './ingest-summary.js';

/** Shows how a run goes on, and what became of it. */
export interface IngestOutput {
  readonly start: (files: number) => void;
  readonly outcomes: (outcomes: readonly Outcome[]) => void;
  readonly end: (summary: IngestSummary, interrupted: boolean) => void;
}

/** Writes one JSON object a line: each outcome, and the summary last. */
export const jsonOutput: IngestOutput = {
  start: () => undefined,
  outcomes: (outcomes) => {
    for (const outcome of outcomes) printJsonLine(outcomeJson(outcome));
  },
  end: (summary, interrupted) => printJsonLine({ kind: 'summary', interrupted, ...summary }),
};

/** Writes lines for people; with `bar`, a bar on stderr that shows count, rate and time left. */
export function textOutput(
  style: Style,
  { bar, dryRun }: { readonly bar: boolean; readonly dryRun: boolean },
): IngestOutput {
  const progress = bar
    ? new SingleBar({ format: '{bar} {value}/{total} · {rate}/s · còn (left) {eta_formatted}', hideCursor: true })
    : null;
  const began = Date.now();
  let done = 0;
  const rate = () => (done / Math.max(1, (Date.now() - began) / 1000)).toFixed(1);
  return {
    start: (files) => progress?.start(files, 0, { rate: '0' }),
    outcomes: (outcomes) => {
      done += outcomes.length;
      // The bar is drawn anew below the lines.
      if (progress !== null && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
      for (const outcome of outcomes) printOutcome(outcome, style);
      progress?.update(done, { rate: rate() });
    },
    end: (summary, interrupted) => {
      progress?.stop();
      if (done > 1) for (const line of summaryLines(summary)) print(style.faint(line));
      if (dryRun) print(style.warn('nothing was written: this was a dry run'));
      if (interrupted) printError('stopped: what is listed above is saved; run the same command again to go on');
    },
  };
}

function printOutcome(outcome: Outcome, style: Style): void {
  const path = escapeControls(outcome.path);
  if (outcome.kind !== 'ingested') {
    const reason = escapeControls(refusalLabel(outcome.refusal, 'en'));
    if (outcome.kind === 'refused') printError(`${path}: ${reason}`);
    else print(style.faint(`left out ${path}: ${reason}`));
    return;
  }
  const { change, document, mentions, limits, earlierDocument, isCurrent, headless, notes } = outcome;
  const what = change === 'SAME' ? style.faint(CHANGES[change]) : style.good(CHANGES[change]);
  print(`${what} ${path}: ${escapeControls(documentName(document))}, ${mentions} mentions, key ${document.key}`);
  if (headless)
    print(style.warn('  no head was found: neither a number nor a type; state them with --number and --type'));
  if (!isCurrent && change !== 'SAME' && change !== 'OLDER')
    print(style.warn(`  another text of the document is current: can-cu texts ${document.key}`));
  if (earlierDocument !== null)
    print(style.warn(`  its source had the text of another document before: key ${earlierDocument.key}`));
  for (const note of notes) print(style.warn(`  ${readNoteLabel(note, 'en')}`));
  if (limits.length > 0) print(style.faint(`  read in part, the text is beyond these limits: ${limits.join(', ')}`));
}

const CHANGES: Readonly<Record<TextChange, string>> = {
  NEW: 'ingested',
  CHANGED: 'replaced',
  OLDER: 'kept as an older text',
  SAME: 'unchanged',
};

function outcomeJson(outcome: Outcome): object {
  const { kind, name, path } = outcome;
  if (outcome.kind !== 'ingested') {
    return { kind, name, path, message: refusalLabel(outcome.refusal, 'en'), reason: outcome.refusal };
  }
  const { change, isCurrent, mentions, limits, notes, headless, document, earlierDocument } = outcome;
  const earlierKey = earlierDocument?.key ?? null;
  const told = { change, isCurrent, mentions, limits, notes, headless };
  return { kind, name, path, ...told, document: documentJson(document), earlierKey };
}

function summaryLines({ texts, refused, leftOut, headless, stubs, mentions }: IngestSummary): readonly string[] {
  const line = (title: string, counts: Readonly<Record<string, number>>): readonly string[] => {
    const parts = Object.entries(counts).map(([code, count]) => `${count} ${code}`);
    return parts.length === 0 ? [] : [`${title}: ${parts.join(', ')}`];
  };
  return [
    ...line('texts', texts),
    ...line('refused', refused),
    ...line('left out', leftOut),
    ...line('mentions of new and changed texts', mentions),
    ...(headless > 0 ? [`texts without a head: ${headless}`] : []),
    ...(stubs > 0 ? [`documents known only from citations so far: ${stubs} more`] : []),
  ];
}
