import type { Contributed } from '../inputs.js';
import { fromData, toData } from '../values.js';

/** Rows to write and ids to delete, of one kind. */
export interface Difference<Row> {
  readonly put: readonly Row[];
  readonly remove: readonly string[];
  /** Stored rows that are replaced or deleted. */
  readonly before: readonly Row[];
}

/** A row with its id and the input that contributes it. */
export interface Owned<Row> {
  readonly id: string;
  readonly inputId: string;
  readonly row: Row;
}

/** Returns what to write so that the stored rows become the wanted ones; a row may move from one input to another. */
export function differenceOf<Row>(
  stored: readonly Contributed[],
  wanted: readonly Owned<Row>[],
): Difference<Owned<Row>> {
  const before = new Map(stored.map((one) => [one.id, one]));
  const after = new Map(wanted.map((one) => [one.id, one]));
  const same = ({ id, inputId, row }: Owned<Row>): boolean => {
    const old = before.get(id);
    return old !== undefined && old.input === inputId && old.data === toData(row);
  };
  const put = [...after.values()].filter((one) => !same(one));
  const remove = [...before.keys()].filter((id) => !after.has(id));
  const replaced = [...remove, ...put.map((one) => one.id)].flatMap((id) => before.get(id) ?? []);
  const owner = ({ id, input, data }: Contributed): Owned<Row> => ({ id, inputId: input, row: fromData<Row>(data) });
  return { put, remove, before: replaced.map(owner) };
}
