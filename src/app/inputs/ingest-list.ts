import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { FaultyRow, ListRow } from '../../intake/lists/list-row.js';
import { readRows } from '../../intake/lists/read-rows.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { RecordInput } from '../../store/rows.js';
import { digest } from '../digest.js';
import { recordOfRow, unknownHeadings } from './list-items.js';
import { saveCatalogue } from './save-catalogue.js';

/** A list of documents in a file. */
export interface ListToIngest {
  readonly bytes: Uint8Array;
  /** File name. Its extension tells the format; a list of the same name replaces it. */
  readonly name: string;
  /** Where its facts were found; null: the name. */
  readonly source: string | null;
}

/** What became of a list. */
export interface IngestedList {
  readonly name: string;
  /** Documents that the store has of the list now. */
  readonly documents: number;
  /** Whether the store changed. */
  readonly changed: boolean;
  /** Headings that no field has: their columns were not read. */
  readonly unknownHeadings: readonly string[];
  /** Every row that was not taken, with the reason. */
  readonly faulty: readonly FaultyRow[];
}

/**
 * Puts the documents of a list into the store, in place of those that a list of that name had. Rows that are wrong are listed, and
 * the others taken; where none is right nothing is written. Throws as `readRows` does.
 */
export async function ingestList(
  store: LegalStore,
  vocabulary: VocabularyIndex,
  { bytes, name, source }: ListToIngest,
): Promise<IngestedList> {
  const rows = await readRows(bytes, name);
  const readable = rows.filter((row): row is ListRow => 'cells' in row);
  const origin = { catalogue: `list/${name}`, source: source ?? name };
  const read = distinctRecords(readable.map((row) => ({ row: row.row, result: recordOfRow(row, origin, vocabulary) })));
  const records = read.filter((one): one is RecordInput => 'kind' in one);
  const faulty = [...rows, ...read].filter((one): one is FaultyRow => 'message' in one);
  const edition = digest(...records.map((record) => JSON.stringify(record)));
  const catalogue = { name: origin.catalogue, edition, records };
  return {
    name,
    documents: records.length,
    changed: records.length > 0 && (await saveCatalogue(store, vocabulary, catalogue)),
    unknownHeadings: [...new Set(readable.flatMap(unknownHeadings))],
    faulty: faulty.toSorted((a, b) => a.row - b.row),
  };
}

/** The records, each document once: a later row of the same document is wrong. */
function distinctRecords(
  read: readonly { readonly row: number; readonly result: RecordInput | FaultyRow }[],
): readonly (RecordInput | FaultyRow)[] {
  const rowOf = new Map<string, number>();
  return read.map(({ row, result }) => {
    if (!('kind' in result)) return result;
    const first = rowOf.get(result.id);
    if (first !== undefined) return { row, message: `it is the document of row ${first}` };
    rowOf.set(result.id, row);
    return result;
  });
}
