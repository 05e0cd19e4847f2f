import { describe, expect, it } from 'vitest';
import type { EndFilter } from '../lists.js';
import { nextCitationsQuery } from './all-citations-queries.js';

const ANY: EndFilter = { types: null, bodyIds: null, isStub: null };
const RANGE = { type: 'REFERS', low: '', high: '2021-01-01\tk\tREFERS\tl' } as const;

describe('nextCitationsQuery', () => {
  it('reads a type and its assurances from an index in order, and asks the documents of those alone', () => {
    const ends = { citing: { ...ANY, types: ['LAW'] }, cited: ANY, years: null } as const;
    expect(nextCitationsQuery(RANGE, ['STATED', 'REVIEWED'], ends, 'DESC', 25)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "asked": {
            "assurance": [
              "STATED",
              "REVIEWED",
            ],
            "cited": {
              "bodyIds": null,
              "isStub": null,
              "types": null,
            },
            "citing": {
              "bodyIds": null,
              "isStub": null,
              "types": [
                "LAW",
              ],
            },
            "firstYear": null,
            "high": "2021-01-01	k	REFERS	l",
            "lastYear": null,
            "low": "",
            "size": 25,
            "type": "REFERS",
          },
        },
        "text": "UNWIND $asked.assurance AS assurance
      CALL (assurance) {
        MATCH ()-[r:REFERS]->() USING INDEX SEEK r:REFERS(assurance, sort)
        WHERE r.assurance = assurance AND r.sort > $asked.low AND r.sort < $asked.high
        WITH r ORDER BY r.assurance DESC, r.sort DESC LIMIT $asked.size
        RETURN collect(r.sort) AS sorts, collect(CASE WHEN ($asked.citing.types IS NULL OR startNode(r).type IN $asked.citing.types)
        AND ($asked.citing.isStub IS NULL OR startNode(r).isStub = $asked.citing.isStub)
        AND ($asked.citing.bodyIds IS NULL OR any(body IN startNode(r).bodyIds WHERE body IN $asked.citing.bodyIds))
        AND ($asked.cited.types IS NULL OR endNode(r).type IN $asked.cited.types)
        AND ($asked.cited.isStub IS NULL OR endNode(r).isStub = $asked.cited.isStub)
        AND ($asked.cited.bodyIds IS NULL OR any(body IN endNode(r).bodyIds WHERE body IN $asked.cited.bodyIds))
        AND ($asked.firstYear IS NULL OR startNode(r).year >= $asked.firstYear AND startNode(r).year <= $asked.lastYear)
          THEN {sort: r.sort, citation: {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom}} END) AS hits
      }
      RETURN $asked.type AS type, assurance, sorts, hits",
      }
    `);
  });

  it('has one text for a type and an order, whatever is asked', () => {
    const ends = { citing: { ...ANY, isStub: true }, cited: { ...ANY, bodyIds: ['bod_a'] }, years: null } as const;
    const years = { citing: ANY, cited: ANY, years: { first: '2020', last: '2021' } };
    const [one, other] = [ends, years].map((each) => nextCitationsQuery(RANGE, ['STATED'], each, 'ASC', 2));
    expect(other?.text).toBe(one?.text);
    expect(other?.parameters).toMatchObject({ asked: { firstYear: '2020', lastYear: '2021' } });
  });
});
