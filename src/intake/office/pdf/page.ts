/** A piece of text as a page draws it. Lengths are points; `y` is its baseline, counted down from the top of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Height of the font. */
  readonly size: number;
  /** Tells fonts of one file apart. */
  readonly font: string;
}

/** The horizontal text of one page. */
export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Words of a row with no gap between them that columns could have; justified words may have such gaps too. */
export interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What stands on one baseline, from left to right. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly y: number;
  /** Height of most of its characters. */
  readonly size: number;
  readonly from: number;
  readonly to: number;
  /** Font of the first and of the last run. */
  readonly fonts: readonly [string, string];
}

/** The rows of one page, from top to bottom. */
export interface PageRows {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Returns the words of a row as one text. */
export const rowText = (row: Row): string => row.cells.map(({ text }) => text).join(' ');

/** Returns the middle value, 0 for none. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
