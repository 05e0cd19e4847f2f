import { hash } from 'node:crypto';
import type { Derivation, LinkedRows } from './rows.js';

/** A contributed row as the store has it: its id, its input, and its {@link rowDigest}, null where it was written without one. */
export interface StoredContribution {
  readonly id: string;
  readonly inputId: string;
  readonly digest: string | null;
}

/** A row with its id, the input that contributes it, and its {@link rowDigest}. */
export interface Contribution<Row> {
  readonly id: string;
  readonly inputId: string;
  readonly digest: string;
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

/** Returns 22 characters that are the digest of the row as JSON: rows with another digest differ. */
export const rowDigest = (row: unknown): string => hash('sha256', JSON.stringify(row), 'base64url').slice(0, 22);

/** Returns those of the derivations that hold all that their inputs contribute. */
export const wholeDerivations = (derivations: readonly (Derivation | LinkedRows)[]): readonly Derivation[] =>
  derivations.filter((one): one is Derivation => 'references' in one);

/** Returns what derivations contribute of one kind of rows. */
export function contributionsOf<D extends LinkedRows, Row>(
  derivations: readonly D[],
  rowsOf: (derivation: D) => readonly Row[],
  idOf: (row: Row) => string,
): readonly Contribution<Row>[] {
  return derivations.flatMap((one) => rowsOf(one).map((row) => contributionOf(one.inputId, row, idOf)));
}

/** Returns a row as the contribution of an input. */
export const contributionOf = <Row>(inputId: string, row: Row, idOf: (row: Row) => string): Contribution<Row> => ({
  id: idOf(row),
  inputId,
  digest: rowDigest(row),
  row,
});

/**
 * Returns the difference between what inputs contribute now and what they should contribute, with the ids of the stored
 * rows in `before`. All inputs are compared together, since a row that moves from one input to another keeps its id.
 */
export function differenceOf<Row>(
  stored: readonly StoredContribution[],
  wanted: readonly Contribution<Row>[],
): Omit<Difference<Row>, 'before'> & { readonly before: readonly string[] } {
  const before = new Map(stored.map((one) => [one.id, one]));
  const after = new Map(wanted.map((one) => [one.id, one]));
  const stays = ({ id, inputId, digest }: Contribution<Row>): boolean => {
    const old = before.get(id);
    return old !== undefined && old.inputId === inputId && old.digest === digest;
  };
  const put = [...after.values()].filter((one) => !stays(one));
  const remove = [...before.keys()].filter((id) => !after.has(id));
  return { put, remove, before: [...remove, ...put.map((one) => one.id).filter((id) => before.has(id))] };
}

/** Returns the rows that a difference touches, as they were and as they are. */
export function touchedRows<Row>({ before, put }: Difference<Row>): readonly Row[] {
  return [...before, ...put.map((one) => one.row)];
}

/** Returns whether a difference has anything to write. */
export function isChange<Row>({ put, remove }: Pick<Difference<Row>, 'put' | 'remove'>): boolean {
  return put.length + remove.length > 0;
}
