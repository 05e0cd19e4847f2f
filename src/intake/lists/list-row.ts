/** One row of a list: what stands under each heading. Cells of a table are strings or dates; of a JSON line, any values. */
export interface ListRow {
  /** Line of the file, or row of the sheet, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** A row that cannot be read. */
export interface FaultyRow {
  readonly row: number;
  readonly message: string;
}

/** The rows of a list, in its order. Empty ones are left out. */
export type ReadRow = ListRow | FaultyRow;
