import { CanCuError } from '../../domain/errors.js';
import { decodeText } from '../bytes/decode-text.js';
import type { ReadRow } from './list-row.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';

/** The largest list that is read, in bytes. */
export const MAX_LIST_BYTES = 20 * 1024 * 1024;
/** The most rows that a list may have. */
export const MAX_LIST_ROWS = 20_000;

/**
 * Returns the rows of a list: CSV (by comma, semicolon or tab), XLSX (the first sheet) or JSON lines, told by the file's name. The
 * first row of a table is its headings. Throws INVALID for another kind of file or one that is damaged, TOO_LARGE for one beyond
 * {@link MAX_LIST_BYTES} or {@link MAX_LIST_ROWS}, or whose sheets unpack to more than 64 MB.
 */
export async function readRows(bytes: Uint8Array, name: string): Promise<readonly ReadRow[]> {
  if (bytes.length > MAX_LIST_BYTES)
    throw new CanCuError('TOO_LARGE', `${name} has ${bytes.length} bytes: at most ${MAX_LIST_BYTES} are read`, name);
  const rows = await read(bytes, name);
  if (rows.length > MAX_LIST_ROWS)
    throw new CanCuError(
      'TOO_LARGE',
      `${name} has ${rows.length} rows: at most ${MAX_LIST_ROWS} are read; part it`,
      name,
    );
  return rows;
}

function read(bytes: Uint8Array, name: string): readonly ReadRow[] | Promise<readonly ReadRow[]> {
  switch (/\.(csv|tsv|xlsx|jsonl|ndjson)$/i.exec(name)?.[1]?.toLowerCase()) {
    case 'csv':
    case 'tsv':
      return readCsv(textOf(bytes, name), name);
    case 'xlsx':
      return readXlsx(bytes, name);
    case undefined:
      throw new CanCuError('INVALID', `${name}: expected a list as .csv, .tsv, .xlsx or .jsonl`, name);
    default:
      return readJsonLines(textOf(bytes, name));
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text.normalize('NFC');
  throw new CanCuError('INVALID', `${name} is not UTF-8: save it as UTF-8, or as XLSX`, name);
}

function readJsonLines(text: string): readonly ReadRow[] {
  return text.split(/\r?\n/).flatMap((line, at): readonly ReadRow[] => {
    const row = at + 1;
    if (line.trim() === '') return [];
    try {
      const cells: unknown = JSON.parse(line);
      if (typeof cells !== 'object' || cells === null || Array.isArray(cells))
        return [{ row, message: 'expected a JSON object' }];
      return [{ row, cells: cells as Readonly<Record<string, unknown>> }];
    } catch {
      return [{ row, message: 'it is not JSON' }];
    }
  });
}
