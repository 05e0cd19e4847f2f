import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import { countPage, pageRequest, rowEdge, toConnection } from './connection.js';

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

describe('the count of a connection', () => {
  it.each([
    [1000, { value: 1000, isExact: true }],
    [1001, { value: 1000, isExact: false }],
  ])('of %i entries is %j', async (counted, expected) => {
    const page = { rows: [{ row: 'a', keyset: ['a'] }], more: true };
    const connection = toConnection(page, pageRequest({ first: 1 }, 'evidence'), rowEdge, async () => counted);
    expect(await connection.count()).toEqual(expected);
  });
});

describe('countPage', () => {
  it.each([
    [{ more: false }, true],
    [{ more: true }, false],
    [{ more: false, complete: false }, false],
  ])('of a page with %j is exact: %s', async (page, isExact) => {
    const rows = [{ row: 'a', keyset: ['a'] }];
    expect(await countPage(async () => ({ rows, ...page }))).toEqual({ value: 1, isExact });
  });
});
