import { openDataset } from '../../src/app/inputs/dataset/dataset-tables.js';
import { ingestDataset } from '../../src/app/inputs/dataset/ingest-dataset.js';
import { hashStore } from '../../src/app/inputs/hash.js';
import { loadBodies } from '../../src/app/inputs/load-bodies.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import type { Config } from '../../src/server/config.js';
import { openStore } from '../../src/server/open-store.js';
import { peakMegabytes, processorSeconds } from '../processes.js';

interface Moment {
  readonly rows: number;
  readonly wall: number;
  /** Seconds of processor time of this process. */
  readonly processor: number;
}

const momentAt = (rows: number): Moment => ({
  rows,
  wall: performance.now(),
  processor: processorSeconds(process.pid),
});

/** Takes a data set in, and prints a line for each tenth of its rows and one for all. */
export async function measureDataset(
  folder: string,
  rows: number,
  config: Config['store'],
  vocabulary: VocabularyIndex,
): Promise<void> {
  const store = await openStore(config, vocabulary, console.log);
  try {
    await loadBodies(store, vocabulary);
    const tables = await openDataset(folder);
    const first = momentAt(0);
    const tenths: Moment[] = [first];
    const report = await ingestDataset(store, vocabulary, tables, {
      asOf: '2026-01-15',
      onProgress: ({ rows: done }) => {
        const before = tenths.at(-1) ?? first;
        if (done < before.rows + rows / 10 && done < rows) return;
        tenths.push(momentAt(done));
        console.log(line(before, tenths.at(-1) ?? first));
      },
    });
    const [, second = first] = tenths;
    const [last, end] = [tenths.at(-2) ?? first, tenths.at(-1) ?? first];
    const slower = costOf(last, end) / costOf(first, second);
    console.log(`all: ${line(first, momentAt(rows))}; the last tenth costs ${slower.toFixed(2)} times the first`);
    console.log(JSON.stringify({ notes: report.notes.entries(), relations: report.relations.entries() }));
    console.log(`hash ${await hashStore(store)}`);
  } finally {
    await store.close();
  }
}

/** Milliseconds of processor time a row. */
const costOf = (from: Moment, to: Moment): number => ((to.processor - from.processor) * 1000) / (to.rows - from.rows);

function line(from: Moment, to: Moment): string {
  const seconds = (to.wall - from.wall) / 1000;
  const rate = ((to.rows - from.rows) / seconds).toFixed(0);
  return `${to.rows} rows, ${seconds.toFixed(0)} s, ${rate} rows/s, ${costOf(from, to).toFixed(2)} ms of processor time a row, at most ${peakMegabytes(process.pid)} MB`;
}
