import { describe, expect, it } from 'vitest';
import { EVERY_DOCUMENT } from '../document-search.js';
import { matchCountsQuery, walkCountsQuery } from './facets-queries.js';
import { searchSources } from './search-sources.js';

const PAGE = { size: 1, from: null, direction: 'FORWARD' } as const;

describe('the queries of facets', () => {
  it('count the documents of an index, unless they are too many', () => {
    const [source] = searchSources({ ...EVERY_DOCUMENT, bodyIds: ['bod_a'], isStub: true });
    if (source === undefined) throw new Error('a search for a body has an index');
    expect(matchCountsQuery(source, { facets: ['types'], day: '2021-03-01' }, 50_000)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "bodyIds": [
            "bod_a",
          ],
          "isStub": true,
          "most": 50001,
          "statusDay": "2021-03-01",
        },
        "text": "CALL {
        UNWIND $bodyIds AS body
        MATCH (:IssuingBody {id: body})<-[:ISSUED_BY|NUMBERED_BY]-(d)
        WITH DISTINCT d LIMIT $most
        RETURN collect(d) AS nodes
      }
      WITH size(nodes) AS matches, CASE WHEN size(nodes) < $most THEN nodes ELSE [] END AS few
      CALL (few) {
        UNWIND few AS d
        WITH d WHERE d.isStub = $isStub
        RETURN collect(d) AS found
      }
      CALL (found) {
        CALL (found) {
          UNWIND found AS d RETURN 'types' AS facet, d.type AS value, count(*) AS count
        }
        RETURN collect({facet: facet, value: value, count: count}) AS counts
      }
      RETURN matches, counts",
      }
    `);
  });

  it('count the documents of a walk by several facets at once', () => {
    const walk = { search: EVERY_DOCUMENT, group: null, span: { kind: 'ALL' }, page: PAGE, rows: 50_000 } as const;
    expect(
      walkCountsQuery(walk, { facets: ['years', 'bodies', 'statuses'], day: '2021-03-01' }).text,
    ).toMatchInlineSnapshot(`
      "MATCH (d:Document) WHERE d.sort > $low AND d.sort < $high
      WITH d ORDER BY d.sort DESC LIMIT $rows
      WHERE true
      WITH collect(d) AS found
      CALL (found) {
        CALL (found) {
          UNWIND found AS d RETURN 'years' AS facet, d.year AS value, count(*) AS count
          UNION ALL
          UNWIND found AS d UNWIND d.bodyIds AS body RETURN 'bodies' AS facet, body AS value, count(*) AS count
          UNION ALL
          UNWIND found AS d RETURN 'statuses' AS facet, coalesce([at IN range(0, size(coalesce(d.forceFrom, [])) - 1)
        WHERE d.forceFrom[at] <= $statusDay | d.forceStatus[at]][-1], 'UNKNOWN') AS value, count(*) AS count
        }
        RETURN collect({facet: facet, value: value, count: count}) AS counts
      }
      RETURN counts"
    `);
  });
});
