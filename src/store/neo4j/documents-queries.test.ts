import { describe, expect, it } from 'vitest';
import { documentsOfBodiesQuery } from './documents-queries.js';

describe('documentsOfBodiesQuery', () => {
  it('reads each body and type from an index in the order of the page', () => {
    const page = { size: 20, from: ['2021-01-01', 'k'], direction: 'FORWARD' } as const;
    expect(
      documentsOfBodiesQuery([['bod_a', 'bod_b']], ['LAW'], { span: { kind: 'ALL' }, page }),
    ).toMatchInlineSnapshot(`
      {
        "parameters": {
          "groups": [
            [
              "bod_a",
              "bod_b",
            ],
          ],
          "high": "2021-01-01	k",
          "limit": 21,
          "low": "",
          "types": [
            "LAW",
          ],
        },
        "text": "UNWIND range(0, size($groups) - 1) AS group
      WITH group, $groups[group] AS bodies
      CALL (bodies) {
        UNWIND bodies AS body UNWIND $types AS type
        CALL (body, type) {
          MATCH (d)-[r:ISSUED_BY]->() WHERE r.toId = body AND r.fromType = type AND r.fromSort > $low AND r.fromSort < $high
          WITH d, r ORDER BY r.toId DESC, r.fromType DESC, r.fromSort DESC LIMIT $limit
          RETURN d, r.fromSort AS sort
          UNION ALL
          MATCH (d)-[r:NUMBERED_BY]->() WHERE r.toId = body AND r.fromType = type AND r.fromSort > $low AND r.fromSort < $high
          WITH d, r ORDER BY r.toId DESC, r.fromType DESC, r.fromSort DESC LIMIT $limit
          RETURN d, r.fromSort AS sort
        }
        WITH DISTINCT d, sort ORDER BY sort DESC LIMIT $limit
        RETURN d, sort
      }
      RETURN group, sort, d.data AS data ORDER BY group, sort DESC",
      }
    `);
  });

  it('needs no type', () => {
    const page = { size: 20, from: null, direction: 'BACKWARD' } as const;
    expect(documentsOfBodiesQuery([['bod_a'], []], null, { span: { kind: 'ALL' }, page }).text).toMatchInlineSnapshot(`
      "UNWIND range(0, size($groups) - 1) AS group
      WITH group, $groups[group] AS bodies
      CALL (bodies) {
        UNWIND bodies AS body
        CALL (body) {
          MATCH (d)-[r:ISSUED_BY]->() WHERE r.toId = body AND r.fromSort > $low AND r.fromSort < $high
          WITH d, r ORDER BY r.toId ASC, r.fromSort ASC LIMIT $limit
          RETURN d, r.fromSort AS sort
          UNION ALL
          MATCH (d)-[r:NUMBERED_BY]->() WHERE r.toId = body AND r.fromSort > $low AND r.fromSort < $high
          WITH d, r ORDER BY r.toId ASC, r.fromSort ASC LIMIT $limit
          RETURN d, r.fromSort AS sort
        }
        WITH DISTINCT d, sort ORDER BY sort ASC LIMIT $limit
        RETURN d, sort
      }
      RETURN group, sort, d.data AS data ORDER BY group, sort ASC"
    `);
  });
});
