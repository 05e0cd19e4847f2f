import { loadBodies } from '../../app/inputs/load-bodies.js';
import { type CheckedExport, checkExport } from '../../app/transfer/check-export.js';
import { compareGraph, type GraphComparison } from '../../app/transfer/compare-graph.js';
import { inputsOf } from '../../app/transfer/count-rows.js';
import { type ImportReport, importRows } from '../../app/transfer/import-rows.js';
import { refuseOtherContent } from '../../app/transfer/refuse-other-content.js';
import { readVersion } from '../../server/version.js';
import type { ImportOptions } from '../command-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { createFilePool } from '../ingest/file-pool.js';
import { print, printError, printJson } from '../output.js';
import { stopOnInterrupt } from '../stop-on-interrupt.js';
import { type ExportFile, openExportFile } from '../transfer/export-file.js';
import { createProgress } from '../transfer/progress.js';
import { type Opened, withStore } from '../with-store.js';

/** Seconds that the reading of one text may take: what one machine has read is not to be refused on a slower one. */
const TEXT_SECONDS = 3600;

/**
 * Checks the whole file, and then saves what it holds, batch by batch. Prints what became of it and whether the graph is
 * the one that was exported. An interrupt ends the run after a batch; the same command then goes on.
 */
export async function importFile(path: string, options: ImportOptions): Promise<ExitCode> {
  const file = await openExportFile(path);
  const checked = await checkExport(file.rows());
  const merge = options.merge === true;
  const { signal, release } = stopOnInterrupt();
  try {
    return await withStore(
      async (opened) => {
        if (!merge) await refuseOtherContent(opened.store, file.rows());
        const report = await save(opened, file, checked, signal);
        const isWhole = !merge && !signal.aborted;
        const graph = isWhole ? await compareGraph(opened.store, opened.vocabulary, checked, readVersion()) : null;
        if (options.json === true) printJson({ interrupted: signal.aborted, ...report, graph });
        else print(summary(report, graph));
        if (signal.aborted) printError('stopped: what was imported is saved; run the same command again to go on');
        if (graph === 'DIFFERENT') printError(`the graph is not the one that was exported, ${checked.header.graph}`);
        return signal.aborted ? EXIT.interrupted : graph === 'DIFFERENT' ? EXIT.failed : EXIT.ok;
      },
      { missing: 'CREATE' },
    );
  } finally {
    release();
  }
}

async function save(
  { store, vocabulary }: Opened,
  file: ExportFile,
  { counts }: CheckedExport,
  stop: AbortSignal,
): Promise<ImportReport> {
  await loadBodies(store, vocabulary);
  const pool = createFilePool(TEXT_SECONDS);
  try {
    const onInputs = createProgress((done) => `imported ${done} of ${inputsOf(counts)} texts, records and verdicts`);
    return await importRows(store, file.rows(), { vocabulary, read: pool.read, atOnce: pool.atOnce, stop, onInputs });
  } finally {
    await pool.close();
  }
}

const GRAPH_LINES: Readonly<Record<Exclude<GraphComparison, 'DIFFERENT'>, string>> = {
  SAME: 'the graph is the one that was exported',
  OTHER_VERSION: 'the graph is another than the exported one, which another version of the program made of these texts',
};

function summary({ added, replaced, kept }: ImportReport, graph: GraphComparison | null): string {
  const counts = `imported ${added} texts, records and verdicts; ${replaced} replaced an older one, ${kept} were there`;
  return graph === null || graph === 'DIFFERENT' ? counts : `${counts}\n${GRAPH_LINES[graph]}`;
}
