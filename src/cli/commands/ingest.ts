import { type IngestedText, ingestTexts, type TextToIngest } from '../../app/inputs/ingest.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import { documentName } from '../../app/views/labels.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { IngestOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { countFilesToIngest, type FileToIngest, readFilesToIngest } from '../ingest-files.js';
import { documentJson } from '../json.js';
import { print, printError, printJson, type Style, styleFor } from '../output.js';
import { parseDate, parseEncoding, parseNumber, parseTypeName, parseWebAddress } from '../parse-options.js';
import { type Opened, withStore } from '../with-store.js';

/** The result for one path. */
type Outcome =
  | Extract<IngestedText, { kind: 'ingested' }>
  | { readonly kind: 'refused'; readonly name: string; readonly message: string; readonly reason?: Refusal };
type File = Extract<FileToIngest, { kind: 'file' }>;

/** Files and bytes of one transaction: enough to save time, few enough to keep memory flat. */
const BATCH_FILES = 50;
const BATCH_BYTES = 8 * 1024 * 1024;

/** Ingests files and prints the result of each. Goes on after a file that fails; the command then fails at the end. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const given = parseGiven(options);
  await checkOneFile(paths, given);
  const style = styleFor(process.stdout, process.env);
  const report = options.json === true ? () => {} : (outcome: Outcome) => printOutcome(outcome, style);
  const outcomes = await withStore((opened) => ingestAll(opened, paths, given, report));
  if (options.json === true) printJson(outcomes.map(jsonOutcome));
  return outcomes.every(({ kind }) => kind === 'ingested') ? EXIT.ok : EXIT.failed;
}

/** What the options say of every file. */
type Given = Omit<TextToIngest, 'bytes' | 'name'>;

function parseGiven(options: IngestOptions): Given {
  return {
    source: options.source ?? null,
    sourceUrl: parseWebAddress('--source-url', options.sourceUrl),
    retrievedOn: parseDate('--retrieved-on', options.retrievedOn),
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
  paths: readonly string[],
  given: Given,
  report: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  parseTypeName(given.known?.type ?? undefined, vocabulary);
  await loadBodies(store, vocabulary);
  const outcomes: Outcome[] = [];
  for await (const batch of batches(readFilesToIngest(paths, process.stdin))) {
    const files = batch.filter((file) => file.kind === 'file');
    const { texts } = await ingestTexts(
      store,
      vocabulary,
      files.map((file) => textOf(file, given)),
    );
    const read = [...texts];
    const results = batch.map((file) =>
      file.kind === 'failure' ? refusal(file) : withMessage(read.shift() ?? withoutResult(file)),
    );
    for (const outcome of results) report(outcome);
    outcomes.push(...results);
  }
  return outcomes;
}

async function* batches(files: AsyncIterable<FileToIngest>): AsyncGenerator<readonly FileToIngest[]> {
  let batch: FileToIngest[] = [];
  let bytes = 0;
  for await (const file of files) {
    batch.push(file);
    bytes += file.kind === 'file' ? file.bytes.length : 0;
    if (batch.length < BATCH_FILES && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

const textOf = ({ bytes, name }: File, given: Given): TextToIngest => ({ bytes, name, ...given });

const refusal = ({ path, message }: { readonly path: string; readonly message: string }): Outcome => ({
  kind: 'refused',
  name: path,
  message,
});

const withMessage = (text: IngestedText): Outcome =>
  text.kind === 'refused'
    ? { kind: 'refused', name: text.name, message: refusalLabel(text.refusal, 'en'), reason: text.refusal }
    : text;

function withoutResult({ path }: File): never {
  throw new Error(`there is no result for ${path}`);
}

/** What tells documents apart would make all files one document. Nothing is read before. */
async function checkOneFile(paths: readonly string[], { known, sourceUrl }: Given): Promise<void> {
  if (known === null && sourceUrl === null) return;
  const files = await countFilesToIngest(paths);
  if (files <= 1) return;
  const message = `--source-url, --number, --type, --issuer and --date describe one document: use them with one file, ${files} are named`;
  throw new CanCuError('INVALID', message, files);
}

function printOutcome(outcome: Outcome, style: Style): void {
  if (outcome.kind === 'refused') {
    printError(`${outcome.name}: ${outcome.message}`);
    return;
  }
  const { name, isNew, document, mentions, limits } = outcome;
  const what = isNew ? style.good('ingested') : style.faint('unchanged');
  print(`${what} ${name}: ${documentName(document)}, ${mentions} mentions, key ${document.key}`);
  if (limits.length > 0) print(style.faint(`  read in part, the text is beyond these limits: ${limits.join(', ')}`));
}

function jsonOutcome(outcome: Outcome): object {
  if (outcome.kind === 'refused') return outcome;
  const { kind, name, isNew, mentions, limits, document } = outcome;
  return { kind, name, isNew, mentions, limits, document: documentJson(document) };
}
