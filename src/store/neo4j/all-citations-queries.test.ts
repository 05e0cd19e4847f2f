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
        "text": "UNWIND $assurance AS assurance
      CALL (assurance) {
        MATCH ()-[r:REFERS]->()
        WHERE r.assurance = assurance AND r.sort > $low AND r.sort < $high
        WITH r ORDER BY r.assurance DESC, r.sort DESC LIMIT $size
        RETURN collect(r.sort) AS sorts, collect(CASE WHEN ($citing.types IS NULL OR startNode(r).type IN $citing.types)
        AND ($citing.isStub IS NULL OR startNode(r).isStub = $citing.isStub)
        AND ($citing.bodyIds IS NULL OR any(body IN startNode(r).bodyIds WHERE body IN $citing.bodyIds))
        AND ($cited.types IS NULL OR endNode(r).type IN $cited.types)
        AND ($cited.isStub IS NULL OR endNode(r).isStub = $cited.isStub)
        AND ($cited.bodyIds IS NULL OR any(body IN endNode(r).bodyIds WHERE body IN $cited.bodyIds))
        AND ($firstYear IS NULL OR startNode(r).year >= $firstYear AND startNode(r).year <= $lastYear)
          THEN {sort: r.sort, citation: {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom}} END) AS hits
      }
      RETURN $type AS type, assurance, sorts, hits",
      }
    `);
  });

  it('has one text for a type and an order, whatever is asked', () => {
    const ends = { citing: { ...ANY, isStub: true }, cited: { ...ANY, bodyIds: ['bod_a'] }, years: null } as const;
    const years = { citing: ANY, cited: ANY, years: { first: '2020', last: '2021' } };
    const [one, other] = [ends, years].map((each) => nextCitationsQuery(RANGE, ['STATED'], each, 'ASC', 2));
    expect(other?.text).toBe(one?.text);
    expect(other?.parameters).toMatchObject({ firstYear: '2020', lastYear: '2021' });
  });
});
