import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import { present } from '../../testing/operation.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const FACETS = graphql(`query TestFacets($search: String, $filter: DocumentFilter) {
  documents(first: 1, search: $search, filter: $filter) {
    nodes { key }
    facets { types { type count } years { year count } bodies { body { id } count } isExact }
  }
}`);

const STATUSES = graphql(`query TestStatuses($at: Date) {
  documents(first: 1) {
    a: facets(at: $at) { statuses { status count } }
    b: facets(at: "2000-01-01") { statuses { status count } }
  }
}`);

describe('facets', () => {
  it('count all documents that search and filter select, not those of the page', async () => {
    const { nodes, facets } = present((await api.ask(FACETS, { search: 'thi dua' })).documents);
    expect(nodes).toEqual([{ key: 'plan' }]);
    expect(facets).toEqual({
      types: [
        { type: 'DIRECTIVE', count: 1 },
        { type: 'LAW', count: 1 },
        { type: 'PLAN', count: 1 },
      ],
      years: [
        { year: 2021, count: 2 },
        { year: 2003, count: 1 },
      ],
      bodies: [
        { body: { id: 'bod_ubnd-tinh-binh-duong' }, count: 2 },
        { body: { id: 'bod_chu-tich-ubnd-tinh-binh-duong' }, count: 1 },
        { body: { id: 'bod_quoc-hoi' }, count: 1 },
      ],
      isExact: true,
    });
  });

  it('count statuses on the day asked for, as the filter by force finds them', async () => {
    const at = '2010-01-01';
    const { a, b } = present((await api.ask(STATUSES, { at })).documents);
    for (const { status, count } of present(present(a).statuses)) {
      const found = present((await api.ask(FACETS, { filter: { force: { statuses: [status], at } } })).documents);
      expect(present(present(found.facets).types).reduce((sum, one) => sum + one.count, 0)).toBe(count);
    }
    expect(present(present(b).statuses).map(({ status }) => status)).not.toEqual(
      present(present(a).statuses).map(({ status }) => status),
    );
  });

  it('are the numbers that a filter by their values finds', async () => {
    const { facets } = present((await api.ask(FACETS, {})).documents);
    for (const { body, count } of present(present(facets).bodies)) {
      const found = present((await api.ask(FACETS, { filter: { bodyId: present(body).id } })).documents);
      const types = present(present(found.facets).types);
      expect(types.reduce((sum, one) => sum + one.count, 0)).toBe(count);
    }
  });

  it('count the documents of a body, with its predecessors where asked', async () => {
    const { node } = await api.ask(
      graphql(`query TestFacetsOfBody {
        node(id: "bod_ubnd-thanh-pho-ho-chi-minh") { ... on Body {
          documents { facets { types { type } } }
          rolledUp: documents(first: 1, rollUp: true, types: [PLAN]) { facets { types { type count } isExact } }
        } }
      }`),
    );
    expect(node).toEqual({
      documents: { facets: { types: [] } },
      rolledUp: { facets: { types: [{ type: 'PLAN', count: 1 }], isExact: true } },
    });
  });

  it('are counted when they are asked for, in one call of the store', async () => {
    const calls = async (fields: string) => {
      api.takeCalls();
      const { errors } = await api.send(`{ documents(first: 1) { nodes { key } ${fields} } }`);
      expect(errors).toEqual([]);
      return api.takeCalls();
    };
    expect(await calls('totalCount')).not.toContain('countFacets');
    expect(await calls('facets { types { count } years { count } bodies { count } isExact }')).toEqual([
      'searchDocuments',
      'countFacets',
    ]);
    expect(await calls('facets { isExact } again: facets { isExact }')).toEqual(['searchDocuments', 'countFacets']);
  });

  it('cost what they take: three lists fit a query, by body too', async () => {
    const { errors, extensions } = await api.send(
      '{ a: documents { facets { types { count } bodies { count } } } b: documents { facets { years { year } } } c: documents { facets { bodies { count } } } }',
    );
    expect(errors).toEqual([]);
    expect(extensions).toMatchObject({ cost: { requested: expect.any(Number) } });
    const many = await api.send(`{ ${[1, 2, 3, 4].map((at) => `a${at}: documents { facets { bodies { count } } }`)} }`);
    expect(many.errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', limit: 'cost' } }]);
  });
});
