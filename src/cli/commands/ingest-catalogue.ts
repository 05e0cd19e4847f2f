import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type IngestedList, ingestList } from '../../app/inputs/ingest-list.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import { CanCuError } from '../../domain/errors.js';
import type { IngestOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { fileErrorMessage } from '../file-error.js';
import { print, printError, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Ingests a list of documents and prints every row that was not taken; the command then fails. */
export async function ingestCatalogue(path: string, options: IngestOptions): Promise<ExitCode> {
  refuseOtherOptions(options);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new CanCuError('INVALID', `${path}: ${fileErrorMessage(error)}`, path);
  });
  const result = await withStore(async ({ store, vocabulary }) => {
    await loadBodies(store, vocabulary);
    return ingestList(store, vocabulary, { bytes, name: basename(path), source: options.source ?? null });
  });
  if (options.json === true) printJson(result);
  else printResult(result);
  return result.faulty.length === 0 ? EXIT.ok : EXIT.failed;
}

/** What tells of one text says nothing of a list. */
function refuseOtherOptions({ number, type, issuer, date, sourceUrl, retrievedOn }: IngestOptions): void {
  if ([number, type, issuer, date, sourceUrl, retrievedOn].every((value) => value === undefined)) return;
  throw new CanCuError('INVALID', '--catalogue goes with --source and --json only: its columns say the rest');
}

function printResult({ name, documents, changed, unknownHeadings, faulty }: IngestedList): void {
  for (const { row, message } of faulty) printError(`${name}: row ${row}: ${message}`);
  if (unknownHeadings.length > 0) printError(`${name}: columns that were not read: ${unknownHeadings.join(', ')}`);
  const rows = faulty.length === 0 ? '' : `, ${faulty.length} rows not taken`;
  print(`${changed ? 'ingested' : 'unchanged'} ${name}: ${documents} documents${rows}`);
}
