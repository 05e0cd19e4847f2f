import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { CanCuError } from '../../../domain/errors.js';
import { checkColumns, type Table, type TableRow } from './table.js';

const PIECE_ROWS = 1000;
const PIECE_CHARACTERS = 16 * 1024 * 1024;

/** Returns the table of a file of JSON lines, each an object; the first has all columns. Throws INVALID for another line. */
export const openJsonLines = (path: string): Table => ({
  path,
  rows: null,
  read: async function* (columns): AsyncGenerator<readonly TableRow[]> {
    let piece: TableRow[] = [];
    let characters = 0;
    let at = 0;
    let isFirst = true;
    for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      at += 1;
      if (line.trim() === '') continue;
      const row = rowOf(line, `${path}, line ${at}`);
      if (isFirst) checkColumns(path, columns, Object.keys(row));
      isFirst = false;
      piece.push(row);
      characters += line.length;
      if (piece.length < PIECE_ROWS && characters < PIECE_CHARACTERS) continue;
      yield piece;
      piece = [];
      characters = 0;
    }
    if (piece.length > 0) yield piece;
  },
});

function rowOf(line: string, where: string): TableRow {
  const value = parseLine(line);
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as TableRow;
  throw new CanCuError('INVALID', `${where}: expected a JSON object, got ${line.slice(0, 40)}`, line.slice(0, 40));
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
