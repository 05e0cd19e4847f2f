import { memoize } from '../../../domain/values/memoize.js';
import type { DatasetReport } from './dataset-report.js';
import { RELATION_COLUMNS } from './dataset-tables.js';
import { HEADINGS, placeOfHeading, type RelationHeading } from './relation-headings.js';
import { RelationCollector, type RelationIndex } from './relation-index.js';
import { type Table, type TableRow, textOf } from './table.js';

/** The rows of `metadata`: where the first of each id stands. */
export interface RowPositions {
  readonly positionOf: ReadonlyMap<string, number>;
  readonly idAt: readonly string[];
}

/** Returns where the rows of `metadata` stand; of several with one id, the first. */
export async function readPositions(metadata: Table): Promise<RowPositions> {
  const positionOf = new Map<string, number>();
  for await (const rows of metadata.read(['id'])) {
    for (const row of rows) {
      const id = textOf(row, 'id', metadata.path);
      if (id !== null && !positionOf.has(id)) positionOf.set(id, positionOf.size);
    }
  }
  return { positionOf, idAt: [...positionOf.keys()] };
}

/** The relations by acting row, and which rows are translations of other documents. */
export interface IndexedRelations {
  readonly index: RelationIndex;
  readonly isTranslation: (position: number) => boolean;
}

/**
 * Reads `relationships` and turns each so that it leads from the document that acts. What makes no relation of two rows
 * is counted in the report.
 */
export async function indexRelations(
  table: Table,
  { positionOf }: RowPositions,
  report: DatasetReport,
): Promise<IndexedRelations> {
  const collector = new RelationCollector();
  const translations = new Uint8Array(positionOf.size);
  const headingOf = memoize(placeOfHeading);
  for await (const rows of table.read(RELATION_COLUMNS)) for (const row of rows) addRow(row);
  return { index: collector.index(positionOf.size), isTranslation: (position) => translations[position] === 1 };

  function addRow(row: TableRow): void {
    const written = textOf(row, 'relationship', table.path) ?? '';
    const heading = headingOf(written);
    if (heading === null) {
      report.relations.add('UNKNOWN_HEADING');
      report.unknown.headings.add(written);
      return;
    }
    const listing = positionOf.get(textOf(row, 'doc_id', table.path) ?? '');
    const listed = positionOf.get(textOf(row, 'other_doc_id', table.path) ?? '');
    if (listing === undefined || listed === undefined) report.relations.add('ROW_MISSING');
    else if (listing === listed) report.relations.add('OF_ITSELF');
    else addRelation(heading, listing, listed);
  }

  function addRelation(heading: number, listing: number, listed: number): void {
    const { kind, actor } = HEADINGS[heading] as RelationHeading;
    if (kind === null) {
      translations[listed] = 1;
      report.relations.add('OF_TRANSLATION');
    } else if (actor === 'OTHER') collector.add(listed, { other: listing, heading });
    else collector.add(listing, { other: listed, heading });
  }
}
