import { unzipSync, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { CanCuError } from '../../domain/errors.js';
import type { ReadRow } from './list-row.js';
import { sheetExtent } from './sheet-extent.js';

/** What the files in a workbook may come to, in bytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** How many rows times columns a sheet may reach over. */
const MAX_CELLS = 5_000_000;

/**
 * Returns the rows of the first sheet, whose first row with a cell is its headings. Throws INVALID for what is no workbook, TOO_LARGE
 * where it unpacks to more than 64 MB or its cells reach over more than 5,000,000.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<readonly ReadRow[]> {
  const packed = repack(bytes, name);
  let sheet: readonly (readonly unknown[])[];
  try {
    sheet = await readSheet(packed);
  } catch (error) {
    throw damaged(name, error);
  }
  const first = sheet.findIndex((cells) => cells.some((cell) => cell !== null));
  const headings = (sheet[first] ?? []).map((cell) => String(cell ?? '').trim());
  return sheet.slice(first + 1).flatMap((cells, at): readonly ReadRow[] => {
    const named = headings.flatMap((heading, column) =>
      heading === '' || (cells[column] ?? null) === null ? [] : [[heading, cells[column]] as const],
    );
    return named.length === 0 ? [] : [{ row: first + at + 2, cells: Object.fromEntries(named) }];
  });
}

/**
 * The workbook with its files stored as they are. It is unpacked here, into buffers of the sizes that it declares, so that none can
 * come to more than that when the library unpacks it.
 */
function repack(bytes: Uint8Array, name: string): ArrayBuffer {
  let unpacked = 0;
  const isNeeded = (file: { readonly name: string; readonly originalSize: number }): boolean => {
    if (!file.name.endsWith('.xml') && !file.name.endsWith('.rels')) return false;
    unpacked += file.originalSize;
    if (unpacked > MAX_UNPACKED)
      throw new CanCuError('TOO_LARGE', `${name} unpacks to more than ${MAX_UNPACKED} bytes: save it as CSV`, name);
    return true;
  };
  try {
    const files = unzipSync(bytes, { filter: isNeeded });
    refuseWideSheets(files, name);
    return zipSync(files, { level: 0 }).slice().buffer;
  } catch (error) {
    throw error instanceof CanCuError ? error : damaged(name, error);
  }
}

/** The library makes a row of every number up to the last, and a cell of every column: one cell far away takes gigabytes. */
function refuseWideSheets(files: Readonly<Record<string, Uint8Array>>, name: string): void {
  for (const [file, content] of Object.entries(files)) {
    if (!file.endsWith('.xml')) continue;
    const { rows, columns } = sheetExtent(content);
    if (!(rows * Math.max(1, columns) <= MAX_CELLS))
      throw new CanCuError(
        'TOO_LARGE',
        `${name}: its cells reach to row ${rows} and column ${columns}: at most ${MAX_CELLS} cells are read; delete those far from the list`,
        name,
      );
  }
}

const damaged = (name: string, cause: unknown): CanCuError =>
  new CanCuError('INVALID', `${name} is no workbook that can be read: save it as XLSX or CSV`, name, { cause });
