import { MAX_TEXT_BYTES } from '../../app/inputs/decode-file.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import { CanCuError } from '../../domain/errors.js';
import type { CitingContext } from '../../domain/reading/mention.js';
import { ARCHIVE_LIMITS, type SourceLimits } from '../../sources/limits.js';
import { countSources, readSources, readStream } from '../../sources/read-sources.js';
import type { ReadBytes } from '../../sources/source-item.js';
import type { IngestOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { createFilePool } from '../ingest/file-pool.js';
import { createFileSaver } from '../ingest/file-saver.js';
import { type Ingestion, ingestItems } from '../ingest/ingest-items.js';
import { type IngestOutput, jsonOutput, textOutput } from '../ingest/ingest-output.js';
import { addBatch, EMPTY_SUMMARY, type IngestSummary } from '../ingest/ingest-summary.js';
import { ocrEngine } from '../ingest/ocr-engine.js';
import { styleFor } from '../output.js';
import {
  parseCount,
  parseDate,
  parseEncoding,
  parseMoment,
  parseNumber,
  parseTypeName,
  parseWebAddress,
} from '../parse-options.js';
import { stopOnInterrupt } from '../stop-on-interrupt.js';
import { withStore } from '../with-store.js';

/**
 * Ingests files batch by batch, each batch in one transaction, and prints the result of each file. Goes on after a file that
 * fails. An interrupt saves what has been read and ends the run; the same command goes on from there, since what is stored
 * is not read again.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const seconds = parseCount('--file-seconds', options.fileSeconds ?? (options.ocr ? '1800' : '120'), 1, 3600);
  const ocr = options.ocr === true ? await ocrEngine(seconds) : null;
  const given = { ...parseGiven(options), ocr };
  const limits: SourceLimits = { ...ARCHIVE_LIMITS, fileBytes: MAX_TEXT_BYTES, pictures: ocr !== null };
  const dryRun = options.dryRun === true;
  const stdin = once(() => readStream(process.stdin, MAX_TEXT_BYTES));
  await checkOneFile(paths, stdin, given, limits);
  const bar = options.json !== true && process.stderr.isTTY === true && !paths.includes('-');
  const output =
    options.json === true ? jsonOutput : textOutput(styleFor(process.stdout, process.env), { bar, dryRun });
  if (bar) output.start(await countSources(paths, stdin, limits));
  const pool = createFilePool(seconds);
  const { signal, release } = stopOnInterrupt();
  try {
    const summary = await withStore(
      async (opened) => {
        const now = () => new Date().toISOString();
        parseTypeName(given.known?.type ?? undefined, opened.vocabulary);
        if (!dryRun) await loadBodies(opened.store, opened.vocabulary);
        const saver = createFileSaver(opened, dryRun);
        try {
          const ingestion = { ...opened, reader: pool, saver, atOnce: pool.atOnce, given, now, stop: signal };
          return await run(ingestion, readSources(paths, stdin, limits), output);
        } finally {
          await saver.close();
        }
      },
      { missing: dryRun ? 'IN_MEMORY' : 'CREATE' },
    );
    output.end(summary, signal.aborted);
    return signal.aborted ? EXIT.interrupted : exitCode(summary);
  } finally {
    release();
    await pool.close();
  }
}

async function run(
  ingestion: Ingestion,
  items: Parameters<typeof ingestItems>[0],
  output: IngestOutput,
): Promise<IngestSummary> {
  let summary = EMPTY_SUMMARY;
  for await (const batch of ingestItems(items, ingestion)) {
    output.outcomes(batch.outcomes);
    summary = addBatch(summary, batch);
  }
  return summary;
}

function exitCode({ texts, refused }: IngestSummary): ExitCode {
  if (Object.keys(refused).length === 0) return EXIT.ok;
  return Object.keys(texts).length > 0 ? EXIT.partly : EXIT.failed;
}

/** Returns a function that does its work the first time, and then has the result. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= work();
    return result;
  };
}

function parseGiven(options: IngestOptions): Ingestion['given'] {
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

/** What tells documents apart would make all files one document. Nothing is taken in before. */
async function checkOneFile(
  paths: readonly string[],
  stdin: () => Promise<ReadBytes>,
  { known, sourceUrl }: Ingestion['given'],
  limits: SourceLimits,
): Promise<void> {
  if (known === null && sourceUrl === null) return;
  const files = await countSources(paths, stdin, limits);
  if (files <= 1) return;
  const message = `--source-url, --number, --type, --issuer and --date describe one document: use them with one file, ${files} are named`;
  throw new CanCuError('INVALID', message, files);
}
