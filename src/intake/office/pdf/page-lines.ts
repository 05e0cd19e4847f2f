import { findColumns } from './columns.js';
import { bodySize, partFootnotes } from './footnotes.js';
import { median, type Page, type PageRows, type Row } from './page.js';
import { joinLines, type TextLine, textLine } from './paragraphs.js';
import { rowsOf } from './rows.js';
import { withoutRunningHeads } from './running-heads.js';
import { tableAt } from './tables.js';

/** Rows of running text, or lines that stay as they are: columns of a letterhead or a closing, rows of a table. */
type Piece =
  | { readonly kind: 'text'; readonly lines: TextLine[] }
  | { readonly kind: 'fixed'; readonly lines: readonly string[] };

/** A line that fills this share of the widest is one of running text. */
const FULL_LINE = 0.75;

/**
 * Returns the text of pages as lines: a paragraph, a line of a heading or a row of a table each. Running heads and page
 * numbers are left out, footnotes stand at the end, and a letterhead has its left column before its right one.
 */
export function pageLines(pages: readonly Page[]): string {
  const rows = withoutRunningHeads(pages.map(rowsOf));
  const parted = partFootnotes(rows, bodySize(rows));
  const pieces = piecesOfAll(parted.pages);
  const blocks = joinPieces(pieces).map((piece) => (piece.kind === 'text' ? joinLines(piece.lines) : piece.lines));
  return [...blocks, parted.notes].map((lines) => lines.join('\n')).join('\n\n');
}

/** Text that goes on over a page's end is one piece. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text') for (const line of piece.lines) last.lines.push(line);
    else joined.push(piece);
  }
  return joined;
}

/** A closing in two columns may go on at the top of the next page. */
function piecesOfAll(pages: readonly PageRows[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let taken = 0;
  pages.forEach((page, at) => {
    const rest = { ...page, rows: page.rows.slice(taken) };
    taken = addPieces(pieces, rest, pages[at + 1]?.rows ?? []);
  });
  return pieces;
}

/** Adds what a page holds. Returns how many rows of the next page belong to it. */
function addPieces(pieces: Piece[], page: PageRows, next: readonly Row[]): number {
  const { left, right } = marginsOf(page);
  const rows = [...page.rows, ...next];
  let at = 0;
  while (at < page.rows.length) {
    const columns = findColumns(rows, at, page.rows.length, (left + right) / 2);
    const end = columns?.from ?? page.rows.length;
    for (const piece of textAndTables(page, at, end, left, right)) pieces.push(piece);
    if (columns) pieces.push({ kind: 'fixed', lines: [...columns.left, ...columns.right] });
    at = columns?.to ?? end;
  }
  return at - page.rows.length;
}

function textAndTables(page: PageRows, from: number, to: number, left: number, right: number): readonly Piece[] {
  const rows = page.rows.slice(0, to);
  const pieces: Piece[] = [];
  let text: TextLine[] = [];
  let at = from;
  while (at < to) {
    const table = tableAt(rows, at);
    if (table) {
      pieces.push({ kind: 'text', lines: text }, { kind: 'fixed', lines: table.lines });
      text = [];
    } else text.push(textLine(rows[at] as Row, page.number, left, right));
    at = table?.to ?? at + 1;
  }
  return [...pieces, { kind: 'text', lines: text } as const].filter(({ lines }) => lines.length > 0);
}

/** Where the running text of a page begins and ends; on a page without any, where all its text does. */
function marginsOf({ rows, width }: PageRows): { readonly left: number; readonly right: number } {
  const widest = Math.max(...rows.map(({ from, to }) => to - from), 0);
  const full = rows.filter(({ from, to }) => to - from > FULL_LINE * widest && widest > width / 2);
  if (full.length < 2) return { left: width * 0.12, right: width * 0.9 };
  const sorted = full.map(({ from }) => from).sort((a, b) => a - b);
  return { left: sorted[Math.floor(sorted.length / 10)] ?? 0, right: median(full.map(({ to }) => to)) };
}
