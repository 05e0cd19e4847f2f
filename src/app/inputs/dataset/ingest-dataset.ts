import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../../store/legal-store.js';
import { type DatasetReport, emptyReport } from './dataset-report.js';
import type { DatasetTables } from './dataset-tables.js';
import { indexRelations, readPositions } from './index-relations.js';
import { ingestContent } from './ingest-content.js';
import { ingestRows } from './ingest-rows.js';

/** Rows of which table have been taken in so far. `total` is null where only reading tells. */
export interface DatasetProgress {
  readonly table: 'metadata' | 'content';
  readonly rows: number;
  readonly total: number | null;
}

/** How a data set is taken in. */
export interface DatasetOptions {
  /** ISO day of the snapshot: what it says of a document's effect is said of that day. */
  readonly asOf: string;
  /** Records of one transaction, 500 where absent. */
  readonly batch?: number;
  readonly onProgress?: (progress: DatasetProgress) => void;
}

/**
 * Takes in the data set of vbpl.vn: a record of each document with its relations, then the texts. Each batch is a
 * transaction, so what was kept before an interruption stays, and the same call goes on. Rows that are kept alike
 * already change nothing. Throws INVALID where a table has not the columns or values expected.
 */
export async function ingestDataset(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { metadata, relations, content }: DatasetTables,
  { asOf, batch = 500, onProgress = () => {} }: DatasetOptions,
): Promise<DatasetReport> {
  const report = emptyReport();
  const positions = await readPositions(metadata);
  const indexed = await indexRelations(relations, positions, report);
  await ingestRows(store, metadata, {
    ...{ positions, relations: indexed, asOf, batch, vocabulary, report },
    onRows: (rows) => onProgress({ table: 'metadata', rows, total: metadata.rows }),
  });
  if (content === null) return report;
  await ingestContent(store, content, {
    ...{ asOf, vocabulary, report },
    onRows: (rows) => onProgress({ table: 'content', rows, total: content.rows }),
  });
  return report;
}
