import { CanCuError } from '../../../domain/errors.js';

/** A row of a table: the values of its columns as the file has them. */
export type TableRow = Readonly<Record<string, unknown>>;

/** A table in a file, whose rows are read in pieces so that memory stays flat. */
export interface Table {
  /** Path of the file, for messages. */
  readonly path: string;
  /** Number of rows, null where only reading tells. */
  readonly rows: number | null;
  /** Yields the rows with these columns, in order. Throws INVALID where a column is missing. */
  readonly read: (columns: readonly string[]) => AsyncIterable<readonly TableRow[]>;
}

/** Throws INVALID where a table lacks one of the columns. */
export function checkColumns(path: string, columns: readonly string[], present: readonly string[]): void {
  const missing = columns.filter((column) => !present.includes(column));
  if (missing.length === 0) return;
  const message = `${path}: no column ${missing.join(', ')}; expected ${columns.join(', ')}, found ${present.join(', ') || 'none'}`;
  throw new CanCuError('INVALID', message, missing);
}

/**
 * Returns a row's value as text without white space at its ends, null for none. Numbers become decimal digits. Throws
 * INVALID for a value that is neither text nor number.
 */
export function textOf(row: TableRow, column: string, path: string): string | null {
  const value = row[column] ?? null;
  if (value === null) return null;
  if (typeof value === 'string') return value.normalize('NFC').trim() || null;
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value))) return String(value);
  const found = JSON.stringify(value).slice(0, 40);
  throw new CanCuError('INVALID', `${path}: ${column} is ${found}, expected text or a whole number`, value);
}
