import { contributionsOf, type Difference, differenceOf, type StoredContribution } from '../../difference.js';
import type { Derivation } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Connection } from '../connection.js';
import { holdsRow } from '../rows-by-id.js';

/** Returns the distinct ids of the inputs as a JSON list, for use in statements. */
export function inputIdsJson(derivations: readonly Derivation[]): string {
  return JSON.stringify(distinct(derivations.map((one) => one.inputId)));
}

/** Returns the changes of a table after which the inputs contribute exactly these rows. */
export function contributionDifference<Row extends { readonly id: string }>(
  connection: Connection,
  table: 'mentions' | 'assertions' | 'campaign_roles',
  derivations: readonly Derivation[],
  rowsOf: (derivation: Derivation) => readonly Row[],
): Difference<Row> {
  const sql = `SELECT found.id, found.input_id AS inputId, found.data FROM json_each(?) AS asked
    CROSS JOIN ${table} AS found ON found.input_id = asked.value`;
  const stored = connection.all<StoredContribution>(sql, [inputIdsJson(derivations)]);
  const wanted = contributionsOf(derivations, rowsOf, (row) => row.id);
  return differenceOf(stored, wanted, holdsRow);
}
