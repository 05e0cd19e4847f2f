import { CanCuError } from '../../domain/errors.js';
import { classification } from '../../intake/head/classification.js';
import { RECOGNISER } from '../inputs/text-input.js';
import { countRow, noRows } from './count-rows.js';
import type { ExportCounts, RowOf } from './export-schema.js';
import type { NumberedRow } from './read-export.js';

/** What a whole export holds. */
export interface CheckedExport {
  readonly header: RowOf<'header'>;
  readonly counts: ExportCounts;
  /** How many of its texts were read by another version of the recogniser than this program's. */
  readonly otherReadings: number;
}

/** Reads an export to its end, so that nothing is saved of one that is damaged, and returns what it holds. Throws as `readExport` does. */
export async function checkExport(rows: AsyncIterable<NumberedRow>): Promise<CheckedExport> {
  const counts = noRows();
  let header: RowOf<'header'> | null = null;
  let otherReadings = 0;
  for await (const { line, row } of rows) {
    if (row.kind === 'header') header = row;
    if (row.kind === 'text') {
      refuseClassified(row, line);
      if (!row.reader.endsWith(` ${RECOGNISER}`)) otherReadings += 1;
    }
    countRow(counts, row);
  }
  if (header === null) throw new Error('an export that was read to its end has a header');
  return { header, counts, otherReadings };
}

/** What ingest refuses at the door does not come in by another one. */
function refuseClassified({ content, source }: RowOf<'text'>, line: number): void {
  const degree = classification(content);
  if (degree === null) return;
  const message = `line ${line}: the text "${source}" is marked ${degree}; classified documents are not taken in`;
  throw new CanCuError('INVALID', message, line);
}
