import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openDataset } from '../../src/app/inputs/dataset/dataset-tables.js';
import { ingestDataset } from '../../src/app/inputs/dataset/ingest-dataset.js';
import { hashStore } from '../../src/app/inputs/hash.js';
import { loadBodies } from '../../src/app/inputs/load-bodies.js';
import { parseConfig } from '../../src/server/config.js';
import { openStore } from '../../src/server/open-store.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { peakMegabytes } from '../processes.js';
import { readDocuments } from './documents.js';
import { writeDataset } from './write-dataset.js';

/**
 * Measures how a data set is taken in: `npm run bench:dataset -- [--rows 10000] [--relations 58500] [--documents FILE]
 * [--newest-first]`, into a new SQLite file, or into the Neo4j of `NEO4J_URI`, which must be empty. `--documents` is a file
 * of JSON lines whose documents come first. Prints the processor time and rate of each tenth, the most memory, and the
 * hash of the graph.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    relations: { type: 'string' },
    documents: { type: 'string' },
    'newest-first': { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const relations = Number(values.relations ?? Math.round(rows * 5.85));
const size = { rows, relations, isNewestFirst: values['newest-first'] };
const folder = mkdtempSync(join(tmpdir(), 'can-cu-dataset-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  writeDataset(folder, size, readDocuments(values.documents));
  const environment = { CAN_CU_STORE: `sqlite:${join(folder, 'store.db')}`, ...neo4jSettings() };
  const vocabulary = readSeedVocabulary();
  const store = await openStore(parseConfig(environment).store, vocabulary, console.log);
  try {
    await loadBodies(store, vocabulary);
    const tables = await openDataset(folder);
    const started = { wall: performance.now(), processor: processorSeconds() };
    const tenths: number[] = [];
    let last = { rows: 0, ...started };
    const report = await ingestDataset(store, vocabulary, tables, {
      asOf: '2026-01-15',
      onProgress: ({ rows: done }) => {
        if (done < last.rows + size.rows / 10 && done < size.rows) return;
        const now = { rows: done, wall: performance.now(), processor: processorSeconds() };
        const [seconds, processor] = [(now.wall - last.wall) / 1000, now.processor - last.processor];
        tenths.push((processor * 1000) / (done - last.rows));
        console.log(
          `${done} rows: ${((done - last.rows) / seconds).toFixed(0)} rows/s, ${(tenths.at(-1) ?? 0).toFixed(2)} ms of processor time a row, ${peakMegabytes(process.pid)} MB at most`,
        );
        last = now;
      },
    });
    const seconds = (performance.now() - started.wall) / 1000;
    console.log(
      `${size.rows} rows, ${size.relations} relations: ${seconds.toFixed(0)} s, ${(processorSeconds() - started.processor).toFixed(0)} s of processor time, last tenth ${((tenths.at(-1) ?? 0) / (tenths[0] ?? 1)).toFixed(2)} times the first`,
    );
    console.log(JSON.stringify({ notes: report.notes.entries(), relations: report.relations.entries() }));
    console.log(`hash ${JSON.stringify(await hashStore(store))}`);
  } finally {
    await store.close();
  }
}

function neo4jSettings(): Readonly<Record<string, string>> {
  const { NEO4J_URI: uri, NEO4J_USER: user = '', NEO4J_PASSWORD: password = '' } = process.env;
  return uri === undefined ? {} : { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, CAN_CU_STORE: '' };
}

/** Seconds of processor time of this process, user and system. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}
