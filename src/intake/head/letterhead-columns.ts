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
 * cells, one per line, then the right ones. A line with one cell belongs to the column at which it starts. A letterhead
 * in one column is returned unchanged, except for its indents.
 */
export function readColumns(text: string): string {
  const rows = text.split('\n').map(cellsOf);
  const starts = rows.filter((row) => row.length === 2).map((row) => row[1]?.at ?? 0);
  if (starts.length === 0) return rows.flatMap((row) => row.map((cell) => cell.text)).join('\n');
  const right = Math.min(...starts) - SLACK;
  const left: string[] = [];
  const other: string[] = [];
  for (const row of rows) {
    row.forEach((cell, index) => {
      if (index > 0 || cell.at >= Math.max(right, SLACK * 2)) other.push(cell.text);
      else left.push(cell.text);
    });
  }
  return [...left, ...other].join('\n');
}
