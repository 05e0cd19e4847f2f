import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from '../../src/server/config.js';
import { readSeedVocabulary } from '../../src/server/seed-vocabulary.js';
import { startTestServer } from '../../src/store/neo4j/test-server.js';
import { readDocuments } from './documents.js';
import { measureDataset } from './measure.js';
import { writeDataset } from './write-dataset.js';

/**
 * Measures how a data set is taken in: `npm run bench:dataset -- [--rows 10000] [--relations 58500] [--documents FILE]
 * [--newest-first] [--neo4j]`, into a new SQLite file or a Neo4j of its own. `--documents` is a file of JSON lines whose
 * documents come first. Prints the rate and processor time of each tenth, the most memory, and the hash of the graph.
 */
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000' },
    relations: { type: 'string' },
    documents: { type: 'string' },
    'newest-first': { type: 'boolean', default: false },
    neo4j: { type: 'boolean', default: false },
  },
});
const rows = Number(values.rows);
const relations = Number(values.relations ?? Math.round(rows * 5.85));
const folder = mkdtempSync(join(tmpdir(), 'can-cu-dataset-'));
const database = values.neo4j ? await startTestServer() : null;
try {
  const size = { rows, relations, isNewestFirst: values['newest-first'] };
  writeDataset(folder, size, readDocuments(values.documents));
  const settings =
    database === null
      ? { CAN_CU_STORE: `sqlite:${join(folder, 'store.db')}` }
      : { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password };
  await measureDataset(folder, rows, parseConfig(settings).store, readSeedVocabulary());
} finally {
  await database?.stop();
  rmSync(folder, { recursive: true });
}
