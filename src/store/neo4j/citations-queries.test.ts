import { describe, expect, it } from 'vitest';
import type { SpanPage } from '../date-spans.js';
import type { PageRequest } from '../legal-store.js';
import type { CitationFilter } from '../lists.js';
import { citationScan, citationsQuery, hubCitationsQuery } from './citations-queries.js';

const FILTER: CitationFilter = {
  kinds: ['BASED_ON', 'REFERS'],
  assurance: ['REVIEWED', 'STATED', 'RECORDED'],
  from: null,
  to: null,
};
const PAGE: PageRequest = { size: 20, from: null, direction: 'FORWARD' };

const ALL: SpanPage = { span: { kind: 'ALL' }, page: PAGE };

describe('citationsQuery', () => {
  it('follows the edges of documents of few edges and tells which are hubs', () => {
    expect(citationsQuery(citationScan('FROM', FILTER, ALL, 500), ['doc_1', 'doc_2', 'doc_1'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "high": "￿",
          "hub": 500,
          "ids": [
            "doc_1",
            "doc_2",
          ],
          "limit": 21,
          "low": "",
          "types": [
            "BASED_ON",
            "REFERS",
          ],
        },
        "text": "MATCH (d:Document) WHERE d.id IN $ids
      WITH d, [COUNT { (d)-[:BASED_ON]->() }, COUNT { (d)-[:INFERRED_BASED_ON]->() }, COUNT { (d)-[:IMPLEMENTS]->() }, COUNT { (d)-[:INFERRED_IMPLEMENTS]->() }, COUNT { (d)-[:GUIDES]->() }, COUNT { (d)-[:INFERRED_GUIDES]->() }, COUNT { (d)-[:AMENDS]->() }, COUNT { (d)-[:INFERRED_AMENDS]->() }, COUNT { (d)-[:REPLACES]->() }, COUNT { (d)-[:INFERRED_REPLACES]->() }, COUNT { (d)-[:REPEALS]->() }, COUNT { (d)-[:INFERRED_REPEALS]->() }, COUNT { (d)-[:SUSPENDS]->() }, COUNT { (d)-[:INFERRED_SUSPENDS]->() }, COUNT { (d)-[:CORRECTS]->() }, COUNT { (d)-[:INFERRED_CORRECTS]->() }, COUNT { (d)-[:CONSOLIDATES]->() }, COUNT { (d)-[:INFERRED_CONSOLIDATES]->() }, COUNT { (d)-[:INTERPRETS]->() }, COUNT { (d)-[:INFERRED_INTERPRETS]->() }, COUNT { (d)-[:PUBLISHES]->() }, COUNT { (d)-[:INFERRED_PUBLISHES]->() }, COUNT { (d)-[:REFERS]->() }, COUNT { (d)-[:INFERRED_REFERS]->() }] AS degrees
      CALL (d, degrees) {
        WITH d WHERE reduce(degree = 0, each IN degrees | degree + each) <= $hub
        MATCH (d)-[r:BASED_ON|INFERRED_BASED_ON|IMPLEMENTS|INFERRED_IMPLEMENTS|GUIDES|INFERRED_GUIDES|AMENDS|INFERRED_AMENDS|REPLACES|INFERRED_REPLACES|REPEALS|INFERRED_REPEALS|SUSPENDS|INFERRED_SUSPENDS|CORRECTS|INFERRED_CORRECTS|CONSOLIDATES|INFERRED_CONSOLIDATES|INTERPRETS|INFERRED_INTERPRETS|PUBLISHES|INFERRED_PUBLISHES|REFERS|INFERRED_REFERS]->() WHERE type(r) IN $types AND r.toSort > $low AND r.toSort < $high
        WITH r ORDER BY r.toSort DESC LIMIT $limit
        WITH r.toSort AS sort, {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation
        RETURN collect({sort: sort, citation: citation}) AS found
      }
      RETURN d.id AS id, degrees, found",
      }
    `);
  });
});

describe('hubCitationsQuery', () => {
  it('reads a type from its index in the order of the page', () => {
    expect(hubCitationsQuery(citationScan('TO', FILTER, ALL, 500), 'BASED_ON', ['doc_1'])).toMatchInlineSnapshot(`
      {
        "parameters": {
          "high": "￿",
          "ids": [
            "doc_1",
          ],
          "limit": 21,
          "low": "",
        },
        "text": "UNWIND $ids AS id
      CALL (id) {
        MATCH ()-[r:BASED_ON]->()
        WHERE r.toId = id AND r.fromSort > $low AND r.fromSort < $high
        RETURN r ORDER BY r.toId DESC, r.fromSort DESC LIMIT $limit
      }
      RETURN id, r.fromSort AS sort, {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation",
      }
    `);
  });

  it('bounds index and dates at once, walks upwards for a backward page, and asks for the assurance only where types do not tell', () => {
    const filter: CitationFilter = {
      ...FILTER,
      kinds: ['REFERS'],
      assurance: ['STATED'],
      from: '2020-01-01',
      to: '2021-12-31',
    };
    const span = { kind: 'DATED', from: '2020-01-01', to: '2021-12-31' } as const;
    const page: PageRequest = { size: 1, from: ['2021-01-01', 'k', 'REFERS'], direction: 'BACKWARD' };
    expect(
      hubCitationsQuery(citationScan('TO', filter, { span, page }, 500), 'REFERS', ['doc_1']),
    ).toMatchInlineSnapshot(`
      {
        "parameters": {
          "assurance": [
            "STATED",
          ],
          "high": "2021-12-31
      ",
          "ids": [
            "doc_1",
          ],
          "limit": 2,
          "low": "2021-01-01	k	REFERS",
        },
        "text": "UNWIND $ids AS id
      CALL (id) {
        MATCH ()-[r:REFERS]->()
        WHERE r.toId = id AND r.fromSort > $low AND r.fromSort < $high AND r.assurance IN $assurance
        RETURN r ORDER BY r.toId ASC, r.fromSort ASC LIMIT $limit
      }
      RETURN id, r.fromSort AS sort, {id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
        assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation",
      }
    `);
  });

  it('asks the other document for its year among the undated', () => {
    const filter = { ...FILTER, from: '2020-01-01', to: '2021-12-31' };
    const { text, parameters } = hubCitationsQuery(
      citationScan('TO', filter, { span: { kind: 'UNDATED' }, page: PAGE }, 500),
      'REFERS',
      ['doc_1'],
    );
    expect(text).toContain('AND startNode(r).year >= $firstYear AND startNode(r).year <= $lastYear');
    expect(parameters).toMatchObject({ low: '', high: '\n', firstYear: '2020', lastYear: '2021' });
  });
});
