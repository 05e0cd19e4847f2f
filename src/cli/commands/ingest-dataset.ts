import { openDataset } from '../../app/inputs/dataset/dataset-tables.js';
import { type DatasetProgress, ingestDataset } from '../../app/inputs/dataset/ingest-dataset.js';
import { loadBodies } from '../../app/inputs/load-bodies.js';
import { CanCuError } from '../../domain/errors.js';
import type { IngestOptions } from '../command-options.js';
import { datasetJson, datasetSummary } from '../dataset-summary.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { print, printJson, printProgress } from '../output.js';
import { parseDate } from '../parse-options.js';
import { withStore } from '../with-store.js';

/** Rows between two lines of progress. */
const PROGRESS_ROWS = 5_000;

/**
 * Takes in a data set of many documents and prints what became of its rows, by code. What is left out is counted and is
 * no failure.
 */
export async function ingestDatasetFolder(paths: readonly string[], options: IngestOptions): Promise<ExitCode> {
  const { folder, asOf } = checkOptions(paths, options);
  const tables = await openDataset(folder);
  const report = await withStore(
    async ({ store, vocabulary }) => {
      await loadBodies(store, vocabulary);
      return ingestDataset(store, vocabulary, tables, { asOf, onProgress: createProgress() });
    },
    { missing: 'CREATE' },
  );
  if (options.json === true) printJson(datasetJson(report));
  else print(datasetSummary(report));
  return EXIT.ok;
}

function checkOptions(
  paths: readonly string[],
  { dataset, asOf, json: _, ...others }: IngestOptions,
): { readonly folder: string; readonly asOf: string } {
  const [folder] = paths;
  const [other] = Object.keys(others);
  if (dataset === undefined) throw new CanCuError('INVALID', '--as-of goes with --dataset vbpl', asOf);
  if (dataset !== 'vbpl') throw new CanCuError('INVALID', `--dataset ${dataset}: expected vbpl`, dataset);
  if (folder === undefined || paths.length > 1)
    throw new CanCuError('INVALID', `--dataset takes one folder, ${paths.length} are named`, paths.length);
  if (other !== undefined)
    throw new CanCuError('INVALID', `--dataset goes with --as-of and --json alone, not with ${other}`, other);
  const day = parseDate('--as-of', asOf);
  if (day !== null) return { folder, asOf: day };
  throw new CanCuError(
    'INVALID',
    '--dataset needs --as-of, the day of the snapshot: what it says of force is of that day',
  );
}

/** Returns what prints a line for every so many rows, and for the last of a table, with the rows a second since the line before. */
function createProgress(): (progress: DatasetProgress) => void {
  let last = { table: '', rows: 0, time: performance.now() };
  return ({ table, rows, total }) => {
    if (table !== last.table) last = { ...last, table, rows: 0 };
    if (rows < last.rows + PROGRESS_ROWS && rows !== total) return;
    const time = performance.now();
    const rate = Math.round(((rows - last.rows) * 1000) / Math.max(1, time - last.time));
    printProgress(`${table}: ${rows}${total === null ? '' : ` of ${total}`} rows, ${rate} rows/s`);
    last = { table, rows, time };
  };
}
