import { basename } from 'node:path';
import { MAX_TEXT_BYTES } from '../../app/inputs/decode-file.js';
import { type IngestedList, ingestList } from '../../app/inputs/ingest-list.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import { refusalLabel } from '../../app/views/refusal-labels.js';
import { CanCuError } from '../../domain/errors.js';
import { openFile, readOpenFile } from '../../sources/open-file.js';
import type { IngestOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printError, printJson } from '../output.js';
import { withStore } from '../with-store.js';

/** Ingests a list of documents and prints every row that was not taken; the command then fails. */
export async function ingestCatalogue(path: string, options: IngestOptions): Promise<ExitCode> {
  refuseOtherOptions(options);
  const bytes = await readFile(path);
  const result = await withStore(
    async ({ store, vocabulary }) => {
      await loadBodies(store, vocabulary);
      return ingestList(store, vocabulary, { bytes, name: basename(path), source: options.source ?? null });
    },
    { missing: 'CREATE' },
  );
  if (options.json === true) printJson(result);
  else printResult(result);
  if (result.faulty.length === 0) return EXIT.ok;
  return result.documents > 0 ? EXIT.partly : EXIT.failed;
}

/** Reads a regular file that is no larger than a text may be. */
async function readFile(path: string): Promise<Uint8Array> {
  const opened = await openFile(path, true);
  const read =
    'refusal' in opened ? { kind: 'refused' as const, ...opened } : await readOpenFile(opened, MAX_TEXT_BYTES);
  if ('handle' in opened) await opened.handle.close();
  if (read.kind === 'bytes') return read.bytes;
  throw new CanCuError('INVALID', `${path}: ${refusalLabel(read.refusal, 'en')}`, path);
}

/** What tells of texts says nothing of a list. */
function refuseOtherOptions({ catalogue: _, source: __, json: ___, ...others }: IngestOptions): void {
  if (Object.keys(others).length === 0) return;
  throw new CanCuError('INVALID', '--catalogue goes with --source and --json only: its columns say the rest');
}

function printResult({ name, documents, changed, unknownHeadings, faulty }: IngestedList): void {
  for (const { row, message } of faulty) printError(`${name}: row ${row}: ${message}`);
  if (unknownHeadings.length > 0) printError(`${name}: columns that were not read: ${unknownHeadings.join(', ')}`);
  const rows = faulty.length === 0 ? '' : `, ${faulty.length} rows not taken`;
  print(`${changed ? 'ingested' : 'unchanged'} ${name}: ${documents} documents${rows}`);
}
