import { contributionsOf, type Difference, differenceOf } from '../../difference.js';
import type { Derivation } from '../../rows.js';
import type { Run } from '../connection.js';
import { storedContributions } from '../derivations.js';
import { toData } from '../values.js';

/** Returns the changes of one kind of rows after which the inputs contribute exactly the given ones. */
export async function contributionDifference<Row>(
  run: Run,
  what: Parameters<typeof storedContributions>[1],
  derivations: readonly Derivation[],
  rowsOf: (derivation: Derivation) => readonly Row[],
  idOf: (row: Row) => string,
): Promise<Difference<Row>> {
  const stored = await storedContributions(
    run,
    what,
    derivations.map((one) => one.inputId),
  );
  return differenceOf(stored, contributionsOf(derivations, rowsOf, idOf), (data, row) => data === toData(row));
}
