import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { InputRow, RecordInput, VerdictInput } from '../../store/rows.js';
import { withTokens } from '../derivation/input-tokens.js';
import { idOfText, type SourcedText } from '../inputs/text-input.js';
import type { InputExportRow, RowOf } from './export-schema.js';

/** Returns the id that the input of a row has. */
export const idOfRow = (row: InputExportRow): string => (row.kind === 'text' ? idOfText(textOfRow(row)) : row.id);

/** Returns the text of a row, to be read. */
export function textOfRow({ kind: _, reader, ...text }: RowOf<'text'>): SourcedText {
  return { ...text, reader: reader.split(' ')[0] ?? reader };
}

/** Returns the input of a row that needs no reading. */
export const factOfRow = (row: RowOf<'record' | 'verdict'>, vocabulary: VocabularyIndex): RecordInput | VerdictInput =>
  withTokens({ ...row, tokens: [] } as RecordInput | VerdictInput, vocabulary);

/**
 * Returns whether an input that is given has to take the place of the stored one of the same id: a text that was retrieved
 * later, a record that was checked later.
 */
export const isNewer = (given: InputRow, stored: InputRow | null): boolean =>
  stored === null || momentOf(given) > momentOf(stored);

function momentOf(input: InputRow): string {
  switch (input.kind) {
    case 'text':
      return input.retrievedAt ?? '';
    case 'record':
      return input.checkedOn ?? '';
    case 'verdict':
      return input.decidedOn;
  }
}
