import type { ExportRow, InputExportRow, RowOf } from './export-schema.js';
import type { NumberedRow } from './read-export.js';

/** Rows of one part of an export that are saved together. */
export type RowBatch =
  | { readonly part: 'keys'; readonly rows: readonly RowOf<'key'>[] }
  | { readonly part: 'inputs'; readonly rows: readonly (NumberedRow & { readonly row: InputExportRow })[] }
  | { readonly part: 'formerKeys'; readonly rows: readonly RowOf<'former-key'>[] };

/** What a batch holds at most: enough to save time, few enough to keep memory flat. */
const MOST = { keys: 5_000, inputs: 500, formerKeys: 1_000 } as const;
const MOST_TEXTS = 50;
const MOST_CHARACTERS = 8 * 1024 * 1024;

type Part = RowBatch['part'];

/** Yields the rows of an export batch by batch, in their order, without header and end. */
export async function* rowBatches(rows: AsyncIterable<NumberedRow>): AsyncGenerator<RowBatch> {
  let open: { readonly part: Part; readonly rows: NumberedRow[]; texts: number; characters: number } | null = null;
  for await (const numbered of rows) {
    const part = partOf(numbered.row);
    if (open !== null && (open.part !== part || isFull(open))) {
      yield batchOf(open);
      open = null;
    }
    if (part === null) continue;
    open ??= { part, rows: [], texts: 0, characters: 0 };
    open.rows.push(numbered);
    if (numbered.row.kind !== 'text') continue;
    open.texts += 1;
    open.characters += numbered.row.content.length;
  }
  if (open !== null) yield batchOf(open);
}

function isFull({ part, rows, texts, characters }: { part: Part; rows: unknown[]; texts: number; characters: number }) {
  return rows.length >= MOST[part] || texts >= MOST_TEXTS || characters >= MOST_CHARACTERS;
}

function partOf({ kind }: ExportRow): Part | null {
  switch (kind) {
    case 'header':
    case 'end':
      return null;
    case 'key':
      return 'keys';
    case 'former-key':
      return 'formerKeys';
    default:
      return 'inputs';
  }
}

function batchOf({ part, rows }: { readonly part: Part; readonly rows: readonly NumberedRow[] }): RowBatch {
  return { part, rows: part === 'inputs' ? rows : rows.map(({ row }) => row) } as RowBatch;
}
