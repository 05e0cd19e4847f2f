import { describe, expect, it } from 'vitest';
import { ALL_DOCUMENTS } from '../document-search.js';
import { documentFilter } from './document-filter.js';

describe('the condition of a filter', () => {
  it('reads the status on a day off the last span that has begun', () => {
    const force = { statuses: ['IN_FORCE', 'UNKNOWN'], at: '2021-01-01' } as const;
    expect(documentFilter({ ...ALL_DOCUMENTS, force })).toMatchInlineSnapshot(`
      {
        "parameters": {
          "day": "2021-01-01",
          "statuses": [
            "IN_FORCE",
            "UNKNOWN",
          ],
        },
        "text": "coalesce([at IN range(0, size(coalesce(d.forceFrom, [])) - 1)
        WHERE d.forceFrom[at] <= $day | d.forceStatus[at]][-1], 'UNKNOWN') IN $statuses",
      }
    `);
  });
});
