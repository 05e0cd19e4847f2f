import { describe, expect, it } from 'vitest';
import { BY_CITING, stepSql } from './all-citations.js';
import { openConnection } from './connection.js';
import { migrate } from './migrate.js';
import { type KeyOrder, keyRangeOf } from './paging.js';

const ORDER: KeyOrder = { columns: BY_CITING, descending: true };

describe('stepSql', () => {
  it.each(['FORWARD', 'BACKWARD'] as const)(
    'merges branches that are read from their index alone, in its order, and sorts nothing: %s',
    (direction) => {
      const connection = openConnection(':memory:', 0);
      migrate(connection);
      const range = keyRangeOf(ORDER, { size: 10, from: null, direction });
      const sql = stepSql(4, ORDER, range, { citing: true, cited: true });
      const values = Array.from({ length: 26 }, () => '');
      const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, values).map(({ detail }) => detail);
      const place = '(from_date,from_key)';
      const scan = `SEARCH citations USING COVERING INDEX citations_in_order (assurance=? AND kind=? AND ${place}>(?,?) AND ${place}<(?,?))`;
      expect(plan.filter((step) => step.includes('citations_in_order'))).toEqual([scan, scan, scan, scan]);
      const end = 'SEARCH documents USING COVERING INDEX documents_ends (id=?)';
      expect(plan.filter((step) => step.includes('documents_ends'))).toEqual([end, end]);
      expect(plan.filter((step) => step.includes('TEMP') || step.includes('SCAN documents'))).toEqual([]);
      connection.close();
    },
  );
});
