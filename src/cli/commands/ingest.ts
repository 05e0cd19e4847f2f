import { type IngestedText, ingestTexts, MAX_TEXT_BYTES, type TextToIngest } from '../../app/inputs/ingest.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import type { TextChange } from '../../app/inputs/source-history.js';
import { documentName } from '../../app/views/labels.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import { escapeControls } from '../../domain/values/escape-controls.js';
import { ARCHIVE_LIMITS, type SourceLimits } from '../../sources/limits.js';
import { countSources, readSources, readStream } from '../../sources/read-sources.js';
import type { ReadBytes, SourceItem, SourceRefusal } from '../../sources/source-item.js';
import type { IngestOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { documentJson } from '../json.js';
import { print, printError, printJson, type Style, styleFor } from '../output.js';
import {
  parseDate,
  parseEncoding,
  parseMoment,
  parseNumber,
  parseTypeName,
  parseWebAddress,
} from '../parse-options.js';
import { type Opened, withStore } from '../with-store.js';

/** The result for one path. */
type Outcome = { readonly path: string } & (
  | Extract<IngestedText, { kind: 'ingested' }>
  | { readonly kind: 'left-out' | 'refused'; readonly name: string; readonly refusal: Refusal }
);
/** A file that was read, or a path that was not. */
type Read = { readonly path: string } & (
  | { readonly kind: 'text'; readonly text: TextToIngest }
  | Pick<SourceRefusal, 'kind' | 'refusal'>
);

const LIMITS: SourceLimits = { ...ARCHIVE_LIMITS, fileBytes: MAX_TEXT_BYTES };

/** Files and bytes of one transaction: enough to save time, few enough to keep memory flat. */
const BATCH_FILES = 50;
const BATCH_BYTES = 8 * 1024 * 1024;

/** Ingests files and prints the result of each. Goes on after a file that fails; the command then fails at the end. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const given = parseGiven(options);
  const stdin = once(() => readStream(process.stdin, MAX_TEXT_BYTES));
  await checkOneFile(paths, stdin, given);
  const style = styleFor(process.stdout, process.env);
  const report = options.json === true ? () => {} : (outcome: Outcome) => printOutcome(outcome, style);
  const outcomes = await withStore((opened) => ingestAll(opened, readSources(paths, stdin, LIMITS), given, report), {
    create: true,
  });
  if (options.json === true) printJson(outcomes.map(jsonOutcome));
  return exitCode(outcomes);
}

function exitCode(outcomes: readonly Outcome[]): ExitCode {
  if (outcomes.every(({ kind }) => kind !== 'refused')) return EXIT.ok;
  return outcomes.some(({ kind }) => kind === 'ingested') ? EXIT.partly : EXIT.failed;
}

/** Returns a function that does its work the first time, and then has the result. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

/** What the options say of every file. */
type Given = Omit<TextToIngest, 'bytes' | 'name'>;

function parseGiven(options: IngestOptions): Given {
  return {
    source: options.source ?? null,
    sourceUrl: parseWebAddress('--source-url', options.sourceUrl),
    retrievedAt: parseMoment('--retrieved-at', options.retrievedAt),
    encoding: parseEncoding('--encoding', options.encoding),
    known: parseKnown(options),
  };
}

function parseKnown({ number, type, issuer, date }: IngestOptions): CitingContext | null {
  const known = {
    number: parseNumber('--number', number),
    type: type ?? null,
    issuer: issuer ?? null,
    date: parseDate('--date', date),
  };
  return Object.values(known).every((value) => value === null) ? null : known;
}

async function ingestAll(
  { store, vocabulary }: Opened,
  items: AsyncIterable<SourceItem>,
  given: Given,
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  parseTypeName(given.known?.type ?? undefined, vocabulary);
  await loadBodies(store, vocabulary);
  const outcomes: Outcome[] = [];
  for await (const batch of batches(items, given)) {
    const files = batch.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    const { texts } = await ingestTexts(store, vocabulary, files);
    const results = [...texts];
    for (const { path, ...read } of batch) {
      const outcome: Outcome = { path, ...(read.kind === 'text' ? resultOf(results, path) : { name: path, ...read }) };
      report(outcome);
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

function resultOf(results: IngestedText[], path: string): IngestedText {
  const result = results.shift();
  if (result === undefined) throw new Error(`there is no result for ${path}`);
  return result;
}

async function* batches(items: AsyncIterable<SourceItem>, given: Given): AsyncGenerator<readonly Read[]> {
  let batch: Read[] = [];
  let bytes = 0;
  for await (const item of items) {
    const read = await readItem(item, given);
    batch.push(read);
    bytes += read.kind === 'text' ? read.text.bytes.length : 0;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

async function readItem(item: SourceItem, given: Given): Promise<Read> {
  const { kind, path } = item;
  if (kind !== 'file') return { kind, path, refusal: item.refusal };
  const read = await item.read();
  if (read.kind === 'refused') return { path, ...read };
  const text = { ...given, bytes: read.bytes, name: item.name, source: given.source ?? item.source };
  return { kind: 'text', path, text };
}

/** What tells documents apart would make all files one document. Nothing is taken in before. */
async function checkOneFile(
  paths: readonly string[],
  stdin: () => Promise<ReadBytes>,
  { known, sourceUrl }: Given,
): Promise<void> {
  if (known === null && sourceUrl === null) return;
  const files = await countSources(paths, stdin, LIMITS);
  if (files <= 1) return;
  const message = `--source-url, --number, --type, --issuer and --date describe one document: use them with one file, ${files} are named`;
  throw new CanCuError('INVALID', message, files);
}

function printOutcome(outcome: Outcome, style: Style): void {
  const path = escapeControls(outcome.path);
  if (outcome.kind !== 'ingested') {
    const reason = escapeControls(refusalLabel(outcome.refusal, 'en'));
    if (outcome.kind === 'refused') printError(`${path}: ${reason}`);
    else print(style.faint(`left out ${path}: ${reason}`));
    return;
  }
  const { change, document, mentions, limits, earlierDocument } = outcome;
  const what = change === 'SAME' ? style.faint(CHANGES[change]) : style.good(CHANGES[change]);
  print(`${what} ${path}: ${escapeControls(documentName(document))}, ${mentions} mentions, key ${document.key}`);
  if (earlierDocument !== null)
    print(style.warn(`  its source had the text of another document before: key ${earlierDocument.key}`));
  if (limits.length > 0) print(style.faint(`  read in part, the text is beyond these limits: ${limits.join(', ')}`));
}

const CHANGES: Readonly<Record<TextChange, string>> = {
  NEW: 'ingested',
  CHANGED: 'replaced',
  OLDER: 'kept as an older text',
  SAME: 'unchanged',
};

function jsonOutcome(outcome: Outcome): object {
  const { kind, name, path } = outcome;
  if (outcome.kind !== 'ingested') {
    return { kind, name, path, message: refusalLabel(outcome.refusal, 'en'), reason: outcome.refusal };
  }
  const { change, mentions, limits, document, earlierDocument } = outcome;
  return {
    kind,
    name,
    path,
    change,
    mentions,
    limits,
    document: documentJson(document),
    earlierKey: earlierDocument?.key,
  };
}
