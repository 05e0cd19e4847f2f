import { describe, expect, it } from 'vitest';
import { evidenceQuery, hubEvidenceQuery } from './provision-citations-queries.js';

const ASKED = {
  order: 'DESC',
  parameters: { kinds: ['AMENDS', 'REPEALS'], low: '', high: '\uffff', limit: 21 },
} as const;

describe('evidenceQuery', () => {
  it('follows little evidence and tells which provisions are hubs', () => {
    expect(evidenceQuery(ASKED, 'NAMES', ['doc_1\tdieu-000005'], 500)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "high": "￿",
          "hub": 500,
          "ids": [
            "doc_1	dieu-000005",
          ],
          "kinds": [
            "AMENDS",
            "REPEALS",
          ],
          "limit": 21,
          "low": "",
        },
        "text": "MATCH (p:Provision) WHERE p.id IN $ids
      WITH p, COUNT { (p)<-[:NAMES]-() } AS degree
      CALL (p, degree) {
        WITH p WHERE degree <= $hub
        MATCH (p)<-[r:NAMES]-(a) WHERE r.kind IN $kinds AND r.fromSort > $low AND r.fromSort < $high
        WITH r, a ORDER BY r.fromSort DESC LIMIT $limit
        RETURN collect({sort: r.fromSort, data: a.data}) AS found
      }
      RETURN p.id AS id, degree, found",
      }
    `);
  });
});

describe('hubEvidenceQuery', () => {
  it('reads each kind from the index in the order of the page', () => {
    expect(hubEvidenceQuery(ASKED, 'NAMES_WITHIN', ['doc_1\tdieu-000005'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "high": "￿",
          "ids": [
            "doc_1	dieu-000005",
          ],
          "kinds": [
            "AMENDS",
            "REPEALS",
          ],
          "limit": 21,
          "low": "",
        },
        "text": "UNWIND $ids AS id
      UNWIND $kinds AS kind
      CALL (id, kind) {
        MATCH ()-[r:NAMES_WITHIN]->() USING INDEX SEEK r:NAMES_WITHIN(toId, kind, fromSort)
        WHERE r.toId = id AND r.kind = kind AND r.fromSort > $low AND r.fromSort < $high
        RETURN r ORDER BY r.toId DESC, r.kind DESC, r.fromSort DESC LIMIT $limit
      }
      RETURN id, r.fromSort AS sort, startNode(r).data AS data",
      }
    `);
  });
});
