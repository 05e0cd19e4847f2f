import { distinct, rowsInOrder } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { fromData } from './values.js';

/** Labels of nodes that hold a row as JSON in `data` under a unique `id`. */
type RowLabel = 'Document' | 'Mention' | 'Assertion' | 'IssuingBody' | 'Campaign';

/** Returns the rows with these ids, in their order, null where there is none; one query. A node without data only stands for one that others refer to. */
export async function getRows<Row extends { readonly id: string }>(
  connection: Connection,
  label: RowLabel,
  ids: readonly string[],
): Promise<readonly (Row | null)[]> {
  const rows = await connection.read<{ readonly data: string }>({
    text: `MATCH (n:${label}) WHERE n.id IN $ids AND n.data IS NOT NULL RETURN n.data AS data`,
    parameters: { ids: distinct(ids) },
  });
  const found = rows.map((row) => fromData<Row>(row.data));
  return rowsInOrder(ids, new Map(found.map((row) => [row.id, row])));
}
