/** One cell of a line, with the column at which it starts. */
interface Cell {
  readonly text: string;
  readonly at: number;
}

const GAP = /\s{3,}|\t+|\s*\|\s*/g;

const cellsOf = (line: string): readonly Cell[] => {
  const cells: Cell[] = [];
  let at = 0;
  for (const gap of line.matchAll(GAP)) {
    if (gap.index > at) cells.push({ text: line.slice(at, gap.index).trim(), at });
    at = gap.index + gap[0].length;
  }
  if (at < line.length) cells.push({ text: line.slice(at).trim(), at });
  return cells.filter((cell) => cell.text !== '');
};

/** Cells within this many characters of the right column belong to it, because it is centred, not aligned. */
const SLACK = 8;

/**
 * Returns a letterhead in two columns (issuer and number left, motto and place-date right) as one column: first the left
 * cells, one per line, then the right ones, then what follows the empty line below the date. A line with one cell belongs to
 * the column at which it starts. A letterhead in one column is returned unchanged, except for its indents.
 */
export function readColumns(text: string): string {
  const rows = text.split('\n').map(cellsOf);
  const starts = rows.filter((row) => row.length === 2).map((row) => row[1]?.at ?? 0);
  if (starts.length === 0) return rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');
  const right = Math.min(...starts) - SLACK;
  const left: string[] = [];
  const other: string[] = [];
  const rest = rows.findIndex((row, index) => row.length === 0 && rows.slice(0, index).some(hasDate));
  const end = rest < 0 ? rows.length : rest;
  for (const row of rows.slice(0, end)) {
    row.forEach((cell, index) => {
      if (index > 0 || cell.at >= Math.max(right, SLACK * 2)) other.push(cell.text);
      else left.push(cell.text);
    });
  }
  const below = rows.slice(end).flatMap((row) => row.map((cell) => cell.text));
  return [...left, ...other, ...below].join('\n');
}

/** The right cell of a row has the place and date. */
const hasDate = (row: readonly Cell[]): boolean => row.length === 2 && /ngày/iu.test(row[1]?.text ?? '');
