import { contributionsOf, type Difference, differenceOf, type StoredContribution } from '../../difference.js';
import type { LinkedRows } from '../../rows.js';
import { distinct } from '../../rows-by-key.js';
import type { Connection } from '../connection.js';
import { readJson } from '../rows-by-id.js';
import { fromData } from '../values.js';

/** Returns the distinct ids of the inputs as a JSON list, for use in statements. */
export function inputIdsJson(derivations: readonly LinkedRows[]): string {
  return JSON.stringify(distinct(derivations.map((one) => one.inputId)));
}

/** Returns the changes of a table after which the inputs contribute exactly these rows. */
export function contributionDifference<D extends LinkedRows, Row extends { readonly id: string }>(
  connection: Connection,
  table: 'mentions' | 'assertions' | 'campaign_roles',
  derivations: readonly D[],
  rowsOf: (derivation: D) => readonly Row[],
): Difference<Row> {
  const sql = `SELECT found.id, found.input_id AS inputId, found.digest FROM json_each(?) AS asked
    CROSS JOIN ${table} AS found ON found.input_id = asked.value`;
  const stored = connection.all<StoredContribution>(sql, [inputIdsJson(derivations)]);
  const wanted = contributionsOf(derivations, rowsOf, (row) => row.id);
  const { put, remove, before } = differenceOf(stored, wanted);
  const rows = readJson(connection, table, before);
  return { put, remove, before: before.map((id) => fromData<Row>(rows.get(id) ?? 'null')) };
}
