import { type PageRows, type Row, rowText } from './page.js';

/** Footnotes are set in a font smaller than this share of the text's. */
const SMALLER = 0.93;
const BEGINS_NOTE = /^(?:\[(\d{1,3}|\*{1,3})\]|(\d{1,3})[.)]?(?=\s)|\((\d{1,3})\))\s*/;
const CLOSED = /[.;!?…]["”»)]?$/u;

/** Pages without the footnotes at their feet, and the footnotes as lines that begin with their mark, "[1] …". */
export interface PartedPages {
  readonly pages: readonly PageRows[];
  readonly notes: readonly string[];
}

/** Returns the height of the font in which most characters of all pages are set. */
export function bodySize(pages: readonly PageRows[]): number {
  const characters = new Map<number, number>();
  for (const { rows } of pages)
    for (const row of rows) {
      const size = Math.round(row.size * 2) / 2;
      characters.set(size, (characters.get(size) ?? 0) + rowText(row).length);
    }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** Takes the footnotes off the pages. A note that goes on at the foot of the next page is one line. */
export function partFootnotes(pages: readonly PageRows[], size: number): PartedPages {
  const notes: string[] = [];
  const parted = pages.map((page) => {
    const from = notesFrom(page.rows, size, isOpen(notes.at(-1)));
    for (const row of page.rows.slice(from)) addRow(notes, rowText(row));
    return { ...page, rows: page.rows.slice(0, from) };
  });
  return { pages: parted, notes };
}

const isOpen = (note: string | undefined): boolean => note !== undefined && !CLOSED.test(note);

/** Returns at which row the notes of a page begin; the number of rows where it has none. */
function notesFrom(rows: readonly Row[], size: number, open: boolean): number {
  const small = rows.findLastIndex((row) => row.size >= SMALLER * size) + 1;
  if (small === 0) return rows.length;
  const marked = markedIn(rows.slice(0, small));
  const first = rows.findIndex((row, at) => at >= small && marked.has(markOf(rowText(row)) ?? ''));
  if (first < 0) return rows.length;
  return open ? small : first;
}

/** The marks of notes in rows of text. */
const markedIn = (rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => [...rowText(row).matchAll(/\[(\d{1,3}|\*{1,3})\]/g)].map(([, mark = '']) => mark)));

/** The mark that a note begins with; null for other lines. */
function markOf(text: string): string | null {
  const mark = BEGINS_NOTE.exec(text);
  return mark ? (mark[1] ?? mark[2] ?? mark[3] ?? null) : null;
}

function addRow(notes: string[], text: string): void {
  const mark = markOf(text);
  const last = notes.at(-1);
  if (mark !== null || last === undefined) notes.push(`[${mark ?? '*'}] ${text.replace(BEGINS_NOTE, '')}`);
  else notes[notes.length - 1] = `${last} ${text}`;
}
