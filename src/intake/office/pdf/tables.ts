import { type Cell, median, type Row } from './page.js';

/** A gap between columns, from left to right in points. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Rows that stand in the same columns, and the rows of the table that they make, cells separated by bars. */
export interface Table {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** The narrowest gap between columns, in points. */
const NARROWEST = 5;
/** A gap that no justified words have, in heights of the font; how many rows with a wide gap, and with any, make a table. */
const WIDE = 2.2;
const LEAST_WIDE_ROWS = 2;
const LEAST_ROWS = 3;
/** Rows of a table stand apart by more than this share of the distance of its lines. */
const ROW_STEP = 1.3;
const WIDEST_STEP = 4;
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-ZĐa-zđ]|[-+•])[.)]?$/u;

/** Returns the table that begins at a row; null for none. */
export function tableAt(rows: readonly Row[], at: number): Table | null {
  const first = rows[at];
  if (!first || first.cells.length < 2) return null;
  let gaps: readonly Gap[] = gapsOf(first.cells);
  let to = at + 1;
  while (to < rows.length) {
    const row = rows[to] as Row;
    if (row.y - (rows[to - 1]?.y ?? 0) > WIDEST_STEP * row.size) break;
    const left = gaps.flatMap((gap) => freeOf(gap, row.cells));
    if (left.length === 0) break;
    gaps = left;
    to++;
  }
  const found = rows.slice(at, to);
  if (!isTable(found)) return null;
  return { from: at, to, lines: linesOf(found, gaps) };
}

function isTable(rows: readonly Row[]): boolean {
  const parted = rows.filter(({ cells }) => cells.length > 1);
  const wide = parted.filter(({ cells, size }) => gapsOf(cells).some(({ from, to }) => to - from > WIDE * size));
  return wide.length >= LEAST_WIDE_ROWS || parted.length >= LEAST_ROWS;
}

const gapsOf = (cells: readonly Cell[]): readonly Gap[] =>
  cells.slice(1).map(({ from }, at) => ({ from: cells[at]?.to ?? 0, to: from }));

/** The parts of a gap that the cells leave free. */
function freeOf(gap: Gap, cells: readonly Cell[]): readonly Gap[] {
  const inside = cells.filter(({ from, to }) => to > gap.from && from < gap.to);
  const edges = [gap.from, ...inside.flatMap(({ from, to }) => [from, to]), gap.to];
  const free: Gap[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) free.push({ from: edges[at] ?? 0, to: edges[at + 1] ?? 0 });
  return free.filter(({ from, to }) => to - from >= NARROWEST);
}

function linesOf(rows: readonly Row[], gaps: readonly Gap[]): readonly string[] {
  const placed = rows.map((row) => placeCells(row, gaps));
  const steps = rows.slice(1).map(({ y }, at) => y - (rows[at]?.y ?? 0));
  const line = Math.min(...steps.filter((step) => step > 0.8 * median(rows.map(({ size }) => size))));
  const numbered = isNumbered(placed.map(([first = '']) => first).filter((first) => first !== ''));
  const table: string[][] = [];
  placed.forEach((cells, at) => {
    const last = table.at(-1);
    const apart = at > 0 && (steps[at - 1] ?? 0) > ROW_STEP * line;
    const begins = numbered ? cells[0] !== '' : cells.filter(Boolean).length > 1;
    if (last === undefined || apart || begins) table.push([...cells]);
    else for (const [column, text] of cells.entries()) append(last, column, text);
  });
  return table.map((cells) => cells.filter((text) => text !== '').join(' | '));
}

/** Whether the cells of the first column, which is its head at most, are numbers of rows. */
function isNumbered(firsts: readonly string[]): boolean {
  const ordinals = firsts.filter((first) => ORDINAL.test(first)).length;
  return ordinals > 0 && firsts.length - ordinals <= 1;
}

/** The words of each column, '' for none. */
function placeCells(row: Row, gaps: readonly Gap[]): readonly string[] {
  const cells: string[] = Array.from({ length: gaps.length + 1 }, () => '');
  for (const { text, from } of row.cells) {
    const column = gaps.filter((gap) => gap.from < from).length;
    append(cells, column, text);
  }
  return cells;
}

function append(cells: string[], column: number, text: string): void {
  cells[column] = `${cells[column] ?? ''} ${text}`.trim();
}
