import { isDeepStrictEqual } from 'node:util';
import { numberKey } from '../../../domain/identity/document-keys.js';
import type { VocabularyIndex } from '../../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../../store/legal-store.js';
import type { RecordRelation } from '../../../store/record-relation.js';
import type { RecordInput } from '../../../store/rows.js';
import { saveInputs } from '../save-inputs.js';
import type { DatasetReport } from './dataset-report.js';
import { METADATA_COLUMNS } from './dataset-tables.js';
import type { IndexedRelations, RowPositions } from './index-relations.js';
import { type RowReading, readRow } from './read-row.js';
import { recordOfRow, recordRelations } from './row-record.js';
import { type Table, type TableRow, textOf } from './table.js';

/** What the rows of `metadata` are read with. */
export interface RowSurroundings {
  readonly positions: RowPositions;
  readonly relations: IndexedRelations;
  /** Day of the snapshot. */
  readonly asOf: string;
  /** Records of one transaction. */
  readonly batch: number;
  readonly vocabulary: VocabularyIndex;
  readonly report: DatasetReport;
  /** Is told after each transaction how many rows have been read. */
  readonly onRows: (rows: number) => void;
}

/** Keeps a record of each row of `metadata`, batch by batch, each with its graph in one transaction. */
export async function ingestRows(store: LegalStore, metadata: Table, surroundings: RowSurroundings): Promise<void> {
  const reader = createRowReader(metadata.path, surroundings);
  let batch: RecordInput[] = [];
  let rows = 0;
  for await (const piece of metadata.read(METADATA_COLUMNS)) {
    for (const row of piece) {
      rows += 1;
      const record = reader(row);
      if (record !== null) batch.push(record);
      if (batch.length < surroundings.batch) continue;
      await saveRecords(store, batch, surroundings);
      surroundings.onRows(rows);
      batch = [];
    }
  }
  if (batch.length === 0) return;
  await saveRecords(store, batch, surroundings);
  surroundings.onRows(rows);
}

/** Returns a function that makes the record of each row, null where none is kept, and counts what it finds. */
function createRowReader(path: string, surroundings: RowSurroundings): (row: TableRow) => RecordInput | null {
  const { positions, relations, asOf, vocabulary, report } = surroundings;
  const seen = new Set<string>();
  const numbers = new Set<string>();
  return (row) => {
    const id = textOf(row, 'id', path);
    if (id === null) return leaveOut('NO_ID');
    if (seen.has(id)) return leaveOut('REPEATED_ID');
    seen.add(id);
    const position = positions.positionOf.get(id) ?? -1;
    if (relations.isTranslation(position)) {
      report.relations.add('OF_TRANSLATION', relations.index.of(position).length);
      return leaveOut('TRANSLATION');
    }
    const reading = readRow(row, path, vocabulary);
    countNotes(reading);
    return recordOfRow(id, reading, relationsOf(position, surroundings), asOf, vocabulary);
  };

  function leaveOut(outcome: 'NO_ID' | 'REPEATED_ID' | 'TRANSLATION'): null {
    report.rows.add(outcome);
    return null;
  }

  function countNotes({ claims, notes, unknown }: RowReading): void {
    for (const note of notes) report.notes.add(note);
    for (const [what, written] of unknown) report.unknown[what].add(written);
    const key = numberKey(claims, vocabulary);
    if (key === null) return;
    if (numbers.has(key)) report.notes.add('SAME_NUMBER');
    numbers.add(key);
  }
}

/** The relations in which the document of a row acts, without those on translations. */
function relationsOf(position: number, { positions, relations, report }: RowSurroundings): readonly RecordRelation[] {
  const all = relations.index.of(position);
  const kept = all.filter(({ other }) => !relations.isTranslation(other));
  const made = recordRelations(kept.map(({ other, heading }) => ({ other: positions.idAt[other] ?? '', heading })));
  report.relations.add('OF_TRANSLATION', all.length - kept.length);
  report.relations.add('LISTED_TWICE', made.listedTwice);
  report.relations.add('KEPT', made.relations.length);
  return made.relations;
}

async function saveRecords(
  store: LegalStore,
  records: readonly RecordInput[],
  { vocabulary, report }: RowSurroundings,
): Promise<void> {
  if (records.length === 0) return;
  const stored = await store.getInputs(records.map(({ id }) => id));
  const put = records.filter((record, at) => !isDeepStrictEqual(stored[at], record));
  if (put.length > 0) await saveInputs(store, vocabulary, { put, remove: [] });
  const isNew = stored.filter((input) => input === null).length;
  report.rows.add('NEW', isNew);
  report.rows.add('CHANGED', put.length - isNew);
  report.rows.add('UNCHANGED', records.length - put.length);
}
