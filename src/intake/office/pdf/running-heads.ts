import { type PageRows, type Row, rowText } from './page.js';

/** How many rows at either end of a page may be repeated on the others. */
const MOST_ROWS = 4;
/** Repeated rows stand at the same height, in points. */
const SAME_HEIGHT = 3;
/** On how many pages a row is repeated at least, and on which share of all: left and right pages may differ. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.4;
const PAGE_NUMBER = /^(?:[-–—|\s]*(?:trang|page|tr\.)?\s*(\d{1,4})(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—|\s]*)$/iu;
/** These begin a document and are no running head, however often they are repeated. */
const LETTERHEAD = /cộng\s+h(?:oà|òa)|đảng\s+cộng\s+sản|độc\s+lập/iu;

type End = 'top' | 'bottom';

/** A row as it looks on all pages: digits are left out, cells may change sides. */
const shapeOf = (row: Row): string =>
  row.cells
    .map(({ text }) => text.replace(/\d+/g, '#'))
    .sort()
    .join('|');

/** The shape of a row with its height, or that of a row a few points below it. */
const placeOf = (row: Row, step = 0): string => `${Math.round(row.y / SAME_HEIGHT) + step} ${shapeOf(row)}`;

const addOne = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const edgeRows = (rows: readonly Row[], end: End): readonly Row[] =>
  end === 'top' ? rows.slice(0, MOST_ROWS) : rows.slice(-MOST_ROWS).reverse();

const numberOn = (row: Row): number | null => {
  const number = PAGE_NUMBER.exec(rowText(row))?.[1];
  return number === undefined ? null : Number(number);
};

/** How often each row near one end of the pages occurs, by its shape and height. */
class Repetitions {
  private readonly places = new Map<string, number>();
  private readonly offsets = new Map<number, number>();

  constructor(
    private readonly pages: readonly PageRows[],
    private readonly end: End,
  ) {
    for (const page of pages) for (const row of edgeRows(page.rows, end)) this.count(page, row);
  }

  private count(page: PageRows, row: Row): void {
    addOne(this.places, placeOf(row));
    const number = numberOn(row);
    if (number === null) return;
    addOne(this.offsets, number - page.number);
  }

  isRunning(page: PageRows, row: Row): boolean {
    if (this.isPageNumber(page, row)) return true;
    const near = [-1, 0, 1].reduce((sum, step) => sum + (this.places.get(placeOf(row, step)) ?? 0), 0);
    const least = Math.max(LEAST_PAGES, LEAST_SHARE * this.pages.length);
    return near >= least && !LETTERHEAD.test(rowText(row));
  }

  /** The number of the page in the file, or one that goes on from page to page. */
  private isPageNumber(page: PageRows, row: Row): boolean {
    const number = numberOn(row);
    if (number === null) return false;
    const offset = number - page.number;
    const isAtEdge = edgeRows(page.rows, this.end)[0] === row;
    return isAtEdge && (offset === 0 || (this.offsets.get(offset) ?? 0) > 1);
  }

  /** How many rows at this end of a page are running heads or feet. */
  runningRows(page: PageRows): number {
    const edge = edgeRows(page.rows, this.end);
    const first = edge.findIndex((row) => !this.isRunning(page, row));
    return first < 0 ? edge.length : first;
  }
}

/** Returns the pages without running heads, running feet and page numbers. Linear in the number of rows. */
export function withoutRunningHeads(pages: readonly PageRows[]): readonly PageRows[] {
  const tops = new Repetitions(pages, 'top');
  const bottoms = new Repetitions(pages, 'bottom');
  return pages.map((page) => {
    const from = tops.runningRows(page);
    const to = page.rows.length - bottoms.runningRows(page);
    return { ...page, rows: page.rows.slice(from, Math.max(from, to)) };
  });
}
