import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEARCH_LIMITS } from '../../store/search-limits.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import { countPage, datedPageRequest, pageRequest, rowEdge, toConnection } from './connection.js';
import { encodeCursor } from './cursor.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const counted = (value: number) => ({ totalCount: value, totalCountIsExact: true });

describe('totalCount', () => {
  it('counts the whole list, whatever the page', async () => {
    const { documents, bodies, campaigns, document, law } = await api.ask(
      graphql(`query TestTotalCounts {
        documents(first: 1, search: "thi dua") { totalCount totalCountIsExact nodes { key } }
        bodies(first: 1, search: "ubnd tinh binh duong") { totalCount totalCountIsExact }
        campaigns(first: 2) { totalCount totalCountIsExact nodes { documents { totalCount } answeredBy { totalCount } } }
        document(by: { key: "directive" }) {
          cites(first: 1, kinds: [IMPLEMENTS]) { totalCount totalCountIsExact nodes { evidence(first: 1) { totalCount } } }
          mentions(last: 1, states: [LINKED]) { totalCount totalCountIsExact }
          sections { totalCount } assignments { totalCount } effects { totalCount } provisions(first: 1) { totalCount }
          issuers { documents(first: 1) { totalCount } }
        }
        law: document(by: { key: "old-law" }) { citedBy(first: 1, from: "2020-01-01") { totalCount totalCountIsExact } }
      }`),
    );
    expect(documents).toMatchObject({ ...counted(3), nodes: [{ key: 'plan' }] });
    expect(bodies?.totalCount).toBeGreaterThan(1);
    expect(campaigns).toMatchObject({
      ...counted(1),
      nodes: [{ documents: { totalCount: 1 }, answeredBy: { totalCount: 0 } }],
    });
    expect(document).toMatchObject({
      cites: { ...counted(2), nodes: [{ evidence: { totalCount: 1 } }] },
      mentions: counted(3),
      sections: { totalCount: 1 },
      assignments: { totalCount: 1 },
      effects: { totalCount: 0 },
      provisions: { totalCount: 0 },
      issuers: [{ documents: { totalCount: 1 } }],
    });
    expect(law?.citedBy).toEqual(counted(1));
  });

  it('is read only when it is asked for and the page does not hold the whole list, once for all parents', async () => {
    const calls = async (fields: string, first: number) => {
      api.takeCalls();
      await api.send(`{ documents { nodes { cites(first: ${first}) { ${fields} } } } }`);
      return api.takeCalls();
    };
    expect(await calls('nodes { kind }', 1)).toEqual(['searchDocuments', 'citations']);
    expect(await calls('totalCount', 10)).toEqual(['searchDocuments', 'citations']);
    expect(await calls('totalCount totalCountIsExact', 1)).toEqual(['searchDocuments', 'citations', 'count']);
  });
});

describe('totalCount of a list of which only a part is examined', () => {
  const COUNTED =
    graphql(`query TestCountsInPart($type: DocumentType!, $documents: DocumentOrder!, $citations: CitationOrder!, $last: Int) {
    documents(filter: { types: [$type] }, orderBy: $documents, last: $last) { ...TestDocumentCount }
    citations(filter: { citing: { types: [$type] } }, orderBy: $citations, last: $last) { ...TestCitationCount }
  }
  fragment TestDocumentCount on DocumentConnection { totalCount totalCountIsExact isComplete nodes { key } }
  fragment TestCitationCount on CitationConnection { totalCount totalCountIsExact isComplete nodes { id } }`);
  let bounded: TestApi;
  beforeAll(async () => {
    bounded = await openTestApi(DIRECTIVE_STORY, { limits: { ...SEARCH_LIMITS, walkRows: 2 } });
  });
  afterAll(() => bounded.close());

  it.each([
    ['RESOLUTION', 'NEWEST_FIRST', null, 0, 0],
    ['PLAN', 'OLDEST_FIRST', null, 0, 0],
    ['DIRECTIVE', 'NEWEST_FIRST', null, 0, 0],
    ['DIRECTIVE', 'OLDEST_FIRST', null, 0, 1],
    ['DIRECTIVE', 'NEWEST_FIRST', 2, 0, 1],
    ['LAW', 'OLDEST_FIRST', null, 2, 1],
  ] as const)('counts what was found, and is not exact: %s, %s, last %s', async (type, orderBy, last, ...counts) => {
    const found = await bounded.ask(COUNTED, { type, documents: orderBy, citations: orderBy, last });
    expect([found.documents, found.citations]).toMatchObject(
      counts.map((totalCount) => ({ totalCount, totalCountIsExact: false, isComplete: false })),
    );
    expect([found.documents?.nodes, found.citations?.nodes].map((nodes) => nodes?.length)).toEqual(counts);
  });
});

describe('the count of a connection', () => {
  it.each([
    [1000, { value: 1000, isExact: true }],
    [1001, { value: 1000, isExact: false }],
  ])('of %i entries is %j', async (counted, expected) => {
    const page = { rows: [{ row: 'a', keyset: ['a'] }], more: true };
    const connection = toConnection(page, pageRequest({ first: 1 }, 'evidence'), rowEdge, async () => counted);
    expect(await connection.count()).toEqual(expected);
  });

  it.each([
    ['a whole page', {}, { value: 1, isExact: true }],
    ['a page that was cut', { complete: false }, { value: 5, isExact: false }],
    ['a page with more', { more: true }, { value: 5, isExact: false }],
  ])('of %s is %j', async (_, over, expected) => {
    const page = { rows: [{ row: 'a', keyset: ['a'] }], more: false, ...over };
    const count = async () => ({ value: 5, isExact: false });
    expect(await toConnection(page, pageRequest({}, 'evidence'), rowEdge, count).count()).toEqual(expected);
  });

  it('is at least that of the rows of the page', async () => {
    const page = { rows: ['b', 'c'].map((row) => ({ row, keyset: [row] })), more: true };
    const request = pageRequest({ first: 2, after: encodeCursor('bodies', ['a', 'a']) }, 'bodies');
    const count = async () => ({ value: 0, isExact: false });
    expect(await toConnection(page, request, rowEdge, count).count()).toEqual({ value: 2, isExact: false });
  });
});

describe('countPage', () => {
  it.each([
    [{ more: false }, true],
    [{ more: true }, false],
    [{ more: false, complete: false }, false],
  ])('of a page with %j is exact: %s', async (page, isExact) => {
    const rows = [{ row: 'a', keyset: ['a'] }];
    const request = pageRequest({}, 'campaigns');
    expect(await countPage(request, async () => ({ rows, ...page }))).toEqual({ value: 1, isExact });
  });

  it('reads from the start of the list, in the order and direction of the page', async () => {
    const before = encodeCursor('oldestCitations', ['a', 'b', 'c', 'd']);
    const request = datedPageRequest({ last: 2, before, orderBy: 'OLDEST_FIRST' }, 'citations');
    await countPage(request, async (page) => {
      expect(page).toMatchObject({ size: 1000, from: null, order: 'OLDEST_FIRST', direction: 'BACKWARD' });
      return { rows: [], more: false };
    });
    expect.assertions(1);
  });
});
