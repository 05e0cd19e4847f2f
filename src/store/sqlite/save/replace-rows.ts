import type { Derivation } from '../../rows.js';
import type { Connection } from '../connection.js';
import { saysTheSame } from '../rows-by-id.js';

/** A row that an input contributes, with its JSON. */
export interface Contribution<T> {
  readonly inputId: string;
  readonly row: T;
  readonly text: string;
}

/** What has to be written so that the inputs contribute just the new rows. */
export interface Replacement<T> {
  /** Stored rows that are gone or about to be written anew. */
  readonly dropped: readonly T[];
  /** Rows that are new, differ from what is stored, or come from another input now. */
  readonly written: readonly Contribution<T>[];
}

/** A contributed row as it is stored. */
export interface Stored {
  readonly id: string;
  readonly input_id: string;
  readonly data: string;
}

/**
 * Returns the difference between what the inputs of the derivations contribute now and what they shall. All inputs are
 * compared together: a row that moves from one text of a document to the next keeps its id.
 */
export function replaceRows<T extends { readonly id: string }>(
  connection: Connection,
  table: 'mentions' | 'assertions' | 'campaign_roles',
  derivations: readonly Derivation[],
  rowsOf: (derivation: Derivation) => readonly T[],
): Replacement<T> {
  const sql = `SELECT found.id, found.input_id, found.data FROM json_each(?) AS asked
    CROSS JOIN ${table} AS found ON found.input_id = asked.value`;
  const inputs = JSON.stringify([...new Set(derivations.map((one) => one.inputId))]);
  return differenceOf(connection.all<Stored>(sql, [inputs]), derivations, rowsOf, (row) => row.id);
}

/** As {@link replaceRows}, for rows read as stored and known by what `idOf` gives. */
export function differenceOf<T>(
  rows: readonly Stored[],
  derivations: readonly Derivation[],
  rowsOf: (derivation: Derivation) => readonly T[],
  idOf: (row: T) => string,
): Replacement<T> {
  const stored = new Map(rows.map((row) => [row.id, row]));
  const written: Contribution<T>[] = [];
  for (const { inputId, row } of derivations.flatMap((one) =>
    rowsOf(one).map((row) => ({ inputId: one.inputId, row })),
  )) {
    const text = JSON.stringify(row);
    const before = stored.get(idOf(row));
    if (before?.input_id === inputId && saysTheSame(before.data, text)) stored.delete(idOf(row));
    else written.push({ inputId, row, text });
  }
  return { dropped: [...stored.values()].map(({ data }) => JSON.parse(data) as T), written };
}
