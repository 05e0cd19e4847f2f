import { describe, expect, it } from 'vitest';
import { ALL_DOCUMENTS } from '../document-search.js';
import { openConnection } from './connection.js';
import { documentFilter } from './document-filter.js';
import { migrate } from './migrate.js';

describe('the condition of a filter', () => {
  it('reads the status on a day off one entry of an index', () => {
    const connection = openConnection(':memory:', 0);
    migrate(connection);
    const { sql, values } = documentFilter({ ...ALL_DOCUMENTS, force: { statuses: ['EXPIRED'], at: '2021-01-01' } }, 1);
    const plan = connection.all<{ detail: string }>(`EXPLAIN QUERY PLAN SELECT id FROM documents WHERE ${sql}`, values);
    expect(plan.map(({ detail }) => detail)).toContain(
      'SEARCH document_force USING PRIMARY KEY (document_id=? AND from_day<?)',
    );
    expect(plan.map(({ detail }) => detail).join()).not.toContain('TEMP B-TREE FOR ORDER BY');
    connection.close();
  });
});
