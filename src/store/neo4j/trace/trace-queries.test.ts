import { describe, expect, it } from 'vitest';
import type { TraceRequest } from '../../legal-store.js';
import {
  documentsQuery,
  edgesAmongQuery,
  hubNeighboursQuery,
  inferredLeftOutQuery,
  leadsBeyondQuery,
  neighboursQuery,
  traceScope,
  unlinkedCountQuery,
} from './trace-queries.js';

const REQUEST: TraceRequest = {
  start: 'doc_1',
  direction: 'DERIVED',
  kinds: ['IMPLEMENTS', 'GUIDES'],
  depth: 3,
  asOf: '2021-01-21',
  assurance: ['REVIEWED', 'STATED', 'RECORDED'],
  maxDocuments: 200,
  maxCitations: 1000,
  timeout: 1000,
};
const scope = traceScope(REQUEST, 500);
const bases = traceScope(
  { ...REQUEST, direction: 'BASES', asOf: null, kinds: ['IMPLEMENTS'], assurance: ['STATED'] },
  500,
);

describe('the queries of a walk', () => {
  it('read documents with their degrees', () => {
    expect(documentsQuery(scope, ['doc_1'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "doc_1",
          ],
        },
        "text": "MATCH (d:Document) WHERE d.id IN $ids
      RETURN d.id AS id, d.sort AS sort, d.data AS data, [COUNT { (d)<-[:IMPLEMENTS]-() }, COUNT { (d)<-[:GUIDES]-() }] AS degrees",
      }
    `);
  });

  it('follow all edges of documents that are not hubs', () => {
    expect(neighboursQuery(bases, ['doc_1'], ['doc_1'], 200)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "assurance": [
            "STATED",
          ],
          "enough": 200,
          "frontier": [
            "doc_1",
          ],
          "latest": "￿",
          "seen": [
            "doc_1",
          ],
        },
        "text": "MATCH (f:Document)-[r:IMPLEMENTS]->(d) WHERE f.id IN $frontier AND r.assurance IN $assurance
      WITH DISTINCT d WHERE d.sort < $latest AND NOT d.id IN $seen
      WITH d ORDER BY d.sort DESC LIMIT $enough
      RETURN d.id AS id, d.sort AS sort, d.data AS data, [COUNT { (d)-[:IMPLEMENTS]->() }] AS degrees",
      }
    `);
  });

  it('read hubs newest first from their indexes', () => {
    expect(hubNeighboursQuery(scope, 'GUIDES', ['doc_1'], ['doc_1'], 200)).toMatchInlineSnapshot(`
      {
        "parameters": {
          "enough": 200,
          "hubs": [
            "doc_1",
          ],
          "latest": "2021-01-21
      ",
          "seen": [
            "doc_1",
          ],
        },
        "text": "UNWIND $hubs AS hub
      CALL (hub) {
        MATCH (d)-[r:GUIDES]->()
        WHERE r.toId = hub AND r.fromSort > '' AND r.fromSort < $latest AND NOT r.fromId IN $seen
        RETURN d, r ORDER BY r.toId DESC, r.fromSort DESC LIMIT $enough
      }
      WITH DISTINCT d
      RETURN d.id AS id, d.sort AS sort ORDER BY sort DESC LIMIT $enough",
      }
    `);
  });

  it('check whether the last level leads further', () => {
    expect(leadsBeyondQuery(scope, ['doc_2'], ['doc_1', 'doc_2'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "frontier": [
            "doc_2",
          ],
          "kept": [
            "doc_1",
            "doc_2",
          ],
          "latest": "2021-01-21
      ",
        },
        "text": "MATCH (f:Document)<-[r:IMPLEMENTS|GUIDES]-(d)
      WHERE f.id IN $frontier AND NOT d.id IN $kept AND d.sort < $latest
      RETURN 1 AS beyond LIMIT 1",
      }
    `);
  });

  it('take one edge more than the budget', () => {
    expect(edgesAmongQuery(scope, ['doc_1'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "kept": [
            "doc_1",
          ],
          "latest": "2021-01-21
      ",
          "limit": 1001,
        },
        "text": "MATCH (f:Document)-[r:IMPLEMENTS|GUIDES]->(t)
      WHERE f.id IN $kept AND r.toId IN $kept
      RETURN {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation ORDER BY f.key, t.key, r.kind LIMIT $limit",
      }
    `);
  });

  it('count unlinked mentions by text or by candidate', () => {
    expect([
      unlinkedCountQuery(bases, ['doc_1']).text,
      unlinkedCountQuery(scope, ['doc_1']).text,
    ]).toMatchInlineSnapshot(`
      [
        "MATCH (m:Unlinked) WHERE m.documentId IN $kept AND m.kind IN $kinds WITH m LIMIT $most RETURN count(m) AS count",
        "MATCH (d:Document)<-[c:MAY_MEAN]-(m) WHERE d.id IN $kept AND c.kind IN $kinds WITH DISTINCT m LIMIT $most RETURN count(m) AS count",
      ]
    `);
  });

  it('count the inferred edges that were left out', () => {
    expect(inferredLeftOutQuery(scope, ['doc_1'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "kept": [
            "doc_1",
          ],
          "latest": "2021-01-21
      ",
          "most": 1000,
          "start": "doc_1",
        },
        "text": "MATCH (f:Document)<-[r:INFERRED_IMPLEMENTS|INFERRED_GUIDES]-()
      WHERE f.id IN $kept AND (r.fromSort < $latest OR r.fromId = $start)
      WITH r LIMIT $most RETURN count(r) AS count",
      }
    `);
  });
});
