import { type Cell, type Row, rowText } from './page.js';

/** Rows that stand in two columns, with the words of each column row by row. */
export interface Columns {
  /** The first row, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** The words that stand in the right column of a letterhead: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW. */
const MOTTO =
  /^(?:CỘNG\s+H(?:OÀ|ÒA)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|ĐOÀN\s+TNCS|ĐOÀN\s+THANH\s+NIÊN\s+CỘNG)|^Độc\s+lập\s*[-–]/u;
const RECIPIENTS = /^(?:[-–]\s*)?Nơi\s+nhận\s*(?::|$)/u;
const DATE = /ngày\s*[\d.…]*\s*tháng/iu;

/** The right column begins behind this share of the page's width. */
const RIGHT_FROM = 0.34;
/** Rows above the first one that shows the columns, and of the whole letterhead. */
const ROWS_ABOVE = 4;
const HEAD_ROWS = 16;
const CLOSING_ROWS = 60;
/** Rows of a letterhead are not farther apart than this many heights of the font; below the date, only this. */
const WIDEST_STEP = 5;
const STEP_BELOW_DATE = 2.6;

/** Two columns that grow row by row, as long as a gap between them stays free. */
class Growing {
  readonly left: Cell[] = [];
  readonly right: Cell[] = [];
  private leftEnd = 0;

  constructor(
    private readonly middle: number,
    private rightFrom: number,
  ) {}

  /** Adds the cells of a row; false where one of them crosses the gap or is centred on the page. */
  add(row: Row, above: boolean): boolean {
    const lefts = row.cells.filter((cell) => this.isLeft(cell));
    const rights = row.cells.filter((cell) => !lefts.includes(cell) && this.isRight(cell));
    if (lefts.length + rights.length < row.cells.length) return false;
    if (row.cells.length === 1 && this.isCentred(row)) return false;
    this.leftEnd = Math.max(this.leftEnd, ...lefts.map(({ to }) => to));
    this.rightFrom = Math.min(this.rightFrom, ...rights.map(({ from }) => from));
    addTo(this.left, lefts, above);
    addTo(this.right, rights, above);
    return true;
  }

  private isLeft = ({ from, to }: Cell): boolean => to <= this.rightFrom - 2 && (from + to) / 2 < this.middle;

  private isRight = ({ from, to }: Cell): boolean =>
    from >= this.leftEnd + 2 && (from + to) / 2 > this.middle && from > RIGHT_FROM * this.middle * 2;

  /** A title stands nearer to the middle of the page than to that of its column. */
  private isCentred({ from, to }: Row): boolean {
    const centre = (from + to) / 2;
    const column = centre < this.middle ? this.left : this.right;
    const own = middleOf(column);
    return own !== null && Math.abs(centre - this.middle) < Math.abs(centre - own);
  }
}

const middleOf = (cells: readonly Cell[]): number | null =>
  cells.length === 0 ? null : cells.reduce((sum, { from, to }) => sum + (from + to) / 2, 0) / cells.length;

function addTo(column: Cell[], cells: readonly Cell[], above: boolean): void {
  if (cells.length === 0) return;
  const joined = {
    text: cells.map(({ text }) => text).join(' '),
    from: cells[0]?.from ?? 0,
    to: cells.at(-1)?.to ?? 0,
  };
  if (above) column.unshift(joined);
  else column.push(joined);
}

/**
 * Returns the letterhead or the closing that begins first among the rows from `start` to `end`; null for none. A closing may
 * go on behind `end`, with the rows of the next page. `middle` is that of the text.
 */
export function findColumns(rows: readonly Row[], start: number, end: number, middle: number): Columns | null {
  for (let at = start; at < end; at++) {
    const row = rows[at] as Row;
    const found =
      headAt(rows, at, start, middle) ?? (beginsClosing(row, middle) ? closingAt(rows, at, start, middle) : null);
    if (found) return found;
  }
  return null;
}

const beginsClosing = (row: Row, middle: number): boolean =>
  RECIPIENTS.test(row.cells[0]?.text ?? '') && row.from < middle;

function headAt(rows: readonly Row[], at: number, start: number, middle: number): Columns | null {
  const motto = rows[at]?.cells.at(-1);
  if (
    !motto ||
    !MOTTO.test(motto.text) ||
    motto.from < RIGHT_FROM * middle * 2 ||
    (motto.from + motto.to) / 2 < middle + 20
  )
    return null;
  const columns = new Growing(middle, motto.from);
  const from = growUp(columns, rows, at, start);
  let to = at + 1;
  let dated = false;
  while (to < rows.length && to - from < HEAD_ROWS) {
    const row = rows[to] as Row;
    const step = (row.y - (rows[to - 1]?.y ?? row.y)) / row.size;
    if (step < 0 || step > (dated ? STEP_BELOW_DATE : WIDEST_STEP) || !columns.add(row, false)) break;
    dated ||= DATE.test(rowText(row));
    to++;
  }
  return finished(columns, from, to);
}

/** Takes a row and those above it that stand in the columns. Returns the first of them. */
function growUp(columns: Growing, rows: readonly Row[], at: number, start: number): number {
  if (!columns.add(rows[at] as Row, true)) return at;
  let from = at;
  while (from > Math.max(start, at - ROWS_ABOVE)) {
    const above = rows[from - 1] as Row;
    const step = ((rows[from]?.y ?? above.y) - above.y) / above.size;
    if (step > STEP_BELOW_DATE || !columns.add(above, true)) break;
    from--;
  }
  return from;
}

const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

function closingAt(rows: readonly Row[], at: number, start: number, middle: number): Columns | null {
  let from = at;
  while (from > start && isSigning(rows[from - 1] as Row, middle)) from--;
  const columns = new Growing(middle, firstRight(rows.slice(from, at + CLOSING_ROWS), middle));
  let to = from;
  while (to < rows.length && to - from < CLOSING_ROWS && columns.add(rows[to] as Row, false)) to++;
  return to > at ? finished(columns, from, to) : null;
}

/** An office in capitals on the right. */
const isSigning = (row: Row, middle: number): boolean =>
  row.cells.length === 1 && row.from > middle * 0.8 && (row.from + row.to) / 2 > middle && CAPITALS.test(rowText(row));

/** Where the signature's column begins: at the leftmost office. */
function firstRight(rows: readonly Row[], middle: number): number {
  const offices = rows.map(({ cells }) => cells.at(-1)).filter((cell) => cell !== undefined && isOffice(cell, middle));
  return Math.min(...offices.map((cell) => cell?.from ?? middle), middle * 1.2);
}

const isOffice = ({ text, from, to }: Cell, middle: number): boolean =>
  CAPITALS.test(text) && (from + to) / 2 > middle && from > middle * 0.7;

const finished = (columns: Growing, from: number, to: number): Columns | null =>
  columns.left.length === 0 || columns.right.length === 0
    ? null
    : { from, to, left: columns.left.map(({ text }) => text), right: columns.right.map(({ text }) => text) };
