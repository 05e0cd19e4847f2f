import { readXml } from '../office/docx/read-xml.js';

/** How far the cells of a sheet reach: its last row and its last column, counted from 1. */
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Returns how far the cells in an XML file of a workbook reach, by what rows and cells say of their place and by how many there
 * are; 0 in a file without any. Throws what {@link readXml} throws.
 */
export function sheetExtent(xml: Uint8Array): SheetExtent {
  let [rows, columns, row, column] = [0, 0, 0, 0];
  readXml(xml, {
    open: (name, { r }) => {
      if (name === 'row') {
        row = r === undefined ? row + 1 : Number(r);
        column = 0;
      } else if (name === 'c') {
        const place = r === undefined ? null : placeOf(r);
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
      } else return;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    },
    close: () => {},
    text: () => {},
  });
  return { rows, columns };
}

/** "AB12" is the 12th row of the 28th column. */
function placeOf(reference: string): { readonly row: number; readonly column: number } {
  const letters = /^[^\d]*/.exec(reference)?.[0] ?? '';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(reference.slice(letters.length)), column };
}
