import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';
import type { TestCitationListQueryVariables } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';
import { CITATION_WALK_WEIGHT } from '../limits/weights.js';

const LIST =
  graphql(`query TestCitationList($filter: CitationFilter, $orderBy: CitationOrder! = NEWEST_FIRST, $first: Int, $after: String) {
  citations(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount totalCountIsExact isComplete
    pageInfo { hasNextPage endCursor }
    nodes { kind citing { key } cited { key } }
  }
}`);

const NEWEST_FIRST = [
  'new-law REPLACES old-law',
  'plan IMPLEMENTS directive',
  'directive IMPLEMENTS resolution',
  'directive IMPLEMENTS party-34',
  'amending-law AMENDS old-law',
];

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

async function list(variables: TestCitationListQueryVariables) {
  const { nodes, ...rest } = present((await api.ask(LIST, variables)).citations);
  return { ...rest, lines: nodes.map(({ citing, kind, cited }) => `${citing.key} ${kind} ${cited.key}`) };
}

describe('citations', () => {
  it('lists those of all documents, by the day of the citing document', async () => {
    expect(await list({})).toMatchObject({
      lines: NEWEST_FIRST,
      totalCount: 5,
      totalCountIsExact: true,
      isComplete: true,
    });
    expect((await list({ orderBy: 'OLDEST_FIRST' })).lines).toEqual(NEWEST_FIRST.toReversed());
  });

  it('leads on by cursors, each for its own order', async () => {
    const { lines, pageInfo } = await list({ first: 3 });
    const { lines: rest } = await list({ first: 3, after: pageInfo.endCursor });
    expect([...lines, ...rest]).toEqual(NEWEST_FIRST);
    const variables = { orderBy: 'OLDEST_FIRST', after: pageInfo.endCursor };
    expect((await api.send(LIST.toString(), variables)).errors).toMatchObject([{ extensions: { code: 'INVALID' } }]);
  });

  it.each<[string, NonNullable<TestCitationListQueryVariables['filter']>, readonly number[]]>([
    ['kinds', { kinds: ['AMENDS', 'REPLACES'] }, [0, 4]],
    ['assurance', { assurance: ['INFERRED'] }, []],
    ['the type of the citing document', { citing: { types: ['PLAN', 'LAW'] } }, [0, 1, 4]],
    ['the body of the citing document', { citing: { bodyId: 'bod_ubnd-tinh-binh-duong' } }, [1, 2, 3]],
    ['the type of the cited document', { cited: { types: ['RESOLUTION'] } }, [2]],
    ['stubs', { cited: { isStub: true } }, [0, 2, 3, 4]],
    ['both documents', { citing: { isStub: false }, cited: { types: ['LAW'], bodyId: 'bod_quoc-hoi' } }, [0, 4]],
    ['a year', { year: 2021 }, [1, 2, 3]],
    ['a year and a day', { year: 2021, from: '2021-01-22' }, [1]],
    ['days', { from: '2013-11-16', to: '2021-01-21' }, [2, 3, 4]],
  ])('filters by %s', async (_, filter, expected) => {
    const { lines, totalCount } = await list({ filter });
    expect(lines).toEqual(expected.map((at) => NEWEST_FIRST[at]));
    expect(totalCount).toBe(expected.length);
  });

  it('costs a walk only where documents are asked about', async () => {
    const cost = async (filter: string) => {
      const { extensions } = await api.send(`{ citations(filter: ${filter}) { nodes { kind } } }`);
      return Number((extensions as { cost: { requested: number } }).cost.requested);
    };
    expect(await cost('{ cited: { types: [LAW] } }')).toBe(CITATION_WALK_WEIGHT + (await cost('{ kinds: [AMENDS] }')));
    expect(await cost('{ year: 2021 }')).toBe(await cost('{ citing: { isStub: true } }'));
  });
});
