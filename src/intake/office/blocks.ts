/** A part of a document, in its order: a paragraph, which may have line breaks, or a table. */
export type Block = { readonly kind: 'paragraph'; readonly text: string } | Table;

/** A table as rows of cells, which hold parts in turn. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell, and whether lines are drawn round it; null where that is not known. */
export interface Cell {
  readonly blocks: readonly Block[];
  readonly ruled: boolean | null;
}

/** A table of two columns with more rows than these is no layout of a letterhead or a closing. */
const MOST_LAYOUT_ROWS = 8;
/** Cells that no table of data has: the motto of a letterhead (Nghị định 30/2020/NĐ-CP, Phụ lục I), recipients, and who signs. */
const LAYOUT =
  /(?:^|\n)(?:CỘNG\s+H(?:OÀ|ÒA)\s+XÃ|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT|ĐOÀN\s+TNCS|ĐOÀN\s+THANH\s+NIÊN\s+CỘNG|Nơi\s+nhận\s*(?::|\n|$)|(?:TM|KT|TL|TUQ)\.\s)/u;
/** A line drawn with characters below a heading. */
const RULE = /^[-_=–—─*~\s]{3,}$|^[*]$/u;

/**
 * Returns parts as lines. A row of a table is one line with ` | ` between its cells. A table that only sets text in two
 * columns, as letterheads and closings are set, is its left column and then its right one.
 */
export function blocksToLines(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : `\n${tableText(block)}\n`))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function tableText({ rows }: Table): string {
  const cells = rows.map((row) => row.map(({ blocks }) => blocksToLines(blocks).trim()));
  if (isLayout(rows, cells)) return columnsText(cells);
  return cells
    .map((row) => row.map((text) => text.replace(/\s*\n\s*/g, ' ')).filter((text) => text !== ''))
    .map((row) => row.join(' | '))
    .filter((line) => line !== '')
    .join('\n');
}

function isLayout(rows: readonly (readonly Cell[])[], texts: readonly (readonly string[])[]): boolean {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  if (widest === 1) return true;
  if (widest > 3 || rows.length > MOST_LAYOUT_ROWS) return false;
  if (texts.flat().some((text) => LAYOUT.test(text))) return true;
  return widest === 2 && rows.flat().every(({ ruled }) => ruled === false) && rows.length === 1;
}

function columnsText(cells: readonly (readonly string[])[]): string {
  const widest = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: widest }, (_, column) => cells.map((row) => row[column] ?? ''));
  return columns
    .flatMap((column) => column.flatMap((text) => text.split('\n')))
    .filter((line) => line.trim() !== '' && !RULE.test(line.trim()))
    .join('\n');
}
