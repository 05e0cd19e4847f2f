import type { Page, PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { Connection } from './connection.js';
import { literal } from './graph-names.js';
import { keyRangeOf, keysetOf } from './paging.js';
import { holdsTokens } from './tokens.js';
import { fromData, type Parameters } from './values.js';

/**
 * Returns a page of nodes in the order of folded names and ids. `condition` may use the node `n`, and `parameters` hold
 * its values and the `patterns` that the node's search text must hold.
 */
export async function pageByName<Row>(
  connection: Connection,
  label: 'IssuingBody' | 'Campaign',
  condition: string,
  parameters: Parameters,
  page: PageRequest,
): Promise<Page<Row>> {
  const { low, high, order, limit } = keyRangeOf('ASC', page);
  const rows = await connection.read<{ readonly sort: string; readonly data: string }>({
    text: `MATCH (n:${label}) WHERE n.sort > $low AND n.sort < $high AND ${holdsTokens('n')} ${condition}
RETURN n.sort AS sort, n.data AS data ORDER BY n.sort ${literal({ kind: 'order', order })} LIMIT $limit`,
    parameters: { ...parameters, low, high, limit },
  });
  return pageOf(
    rows.map((row) => ({ row: fromData<Row>(row.data), keyset: keysetOf(row.sort) })),
    page,
  );
}
