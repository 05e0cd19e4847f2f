import { contributionsOf, type Difference, differenceOf } from '../../difference.js';
import type { LinkedRows } from '../../rows.js';
import type { Run } from '../connection.js';
import { contributionsById, storedContributions } from '../derivations.js';

/** Returns the changes of one kind of rows after which the inputs contribute exactly the given ones. */
export async function contributionDifference<D extends LinkedRows, Row>(
  run: Run,
  what: Parameters<typeof storedContributions>[1],
  derivations: readonly D[],
  rowsOf: (derivation: D) => readonly Row[],
  idOf: (row: Row) => string,
): Promise<Difference<Row>> {
  const stored = await storedContributions(
    run,
    what,
    derivations.map((one) => one.inputId),
  );
  const { put, remove, before } = differenceOf(stored, contributionsOf(derivations, rowsOf, idOf));
  return { put, remove, before: await contributionsById<Row>(run, what, before) };
}
