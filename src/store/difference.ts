import type { Derivation } from './rows.js';

/** A contributed row as the store has it: its id, its input, and its JSON. */
export interface StoredContribution {
  readonly id: string;
  readonly inputId: string;
  readonly data: string;
}

/** A row with its id and the input that contributes it. */
export interface Contribution<Row> {
  readonly id: string;
  readonly inputId: string;
  readonly row: Row;
}

/** What to write so that inputs contribute exactly the rows wanted. */
export interface Difference<Row> {
  /** Rows that are new, differ from what is stored, or come from another input now. */
  readonly put: readonly Contribution<Row>[];
  /** Ids of stored rows that are not wanted any more. */
  readonly remove: readonly string[];
  /** The stored rows that are removed or written anew. */
  readonly before: readonly Row[];
}

/** Returns what derivations contribute of one kind of rows. */
export function contributionsOf<Row>(
  derivations: readonly Derivation[],
  rowsOf: (derivation: Derivation) => readonly Row[],
  idOf: (row: Row) => string,
): readonly Contribution<Row>[] {
  return derivations.flatMap((one) => rowsOf(one).map((row) => ({ id: idOf(row), inputId: one.inputId, row })));
}

/**
 * Returns the difference between what inputs contribute now and what they should contribute. All inputs are compared
 * together, since a row that moves from one input to another keeps its id. `isSame` tells whether stored JSON holds
 * exactly this row.
 */
export function differenceOf<Row>(
  stored: readonly StoredContribution[],
  wanted: readonly Contribution<Row>[],
  isSame: (data: string, row: Row) => boolean,
): Difference<Row> {
  const before = new Map(stored.map((one) => [one.id, one]));
  const after = new Map(wanted.map((one) => [one.id, one]));
  const stays = ({ id, inputId, row }: Contribution<Row>): boolean => {
    const old = before.get(id);
    return old !== undefined && old.inputId === inputId && isSame(old.data, row);
  };
  const put = [...after.values()].filter((one) => !stays(one));
  const remove = [...before.keys()].filter((id) => !after.has(id));
  const replaced = [...remove, ...put.map((one) => one.id)].flatMap((id) => before.get(id) ?? []);
  return { put, remove, before: replaced.map(({ data }) => JSON.parse(data) as Row) };
}

/** Returns the rows that a difference touches, as they were and as they are. */
export function touchedRows<Row>({ before, put }: Difference<Row>): readonly Row[] {
  return [...before, ...put.map((one) => one.row)];
}

/** Returns whether a difference has anything to write. */
export function isChange<Row>({ put, remove }: Difference<Row>): boolean {
  return put.length + remove.length > 0;
}
