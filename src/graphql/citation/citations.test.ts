import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

describe('cites, citedBy and evidence', () => {
  it('list citations, newest cited document first, with the document at the other end', async () => {
    const { document } = await api.ask(
      graphql(`query TestCites {
        document(by: { key: "directive" }) { cites { edges {
          document { key }
          node { kind extent assurance citing { key } cited { key } }
        } } }
      }`),
    );
    expect(document?.cites?.edges).toEqual([
      {
        document: { key: 'resolution' },
        node: {
          kind: 'IMPLEMENTS',
          extent: 'WHOLE',
          assurance: 'STATED',
          citing: { key: 'directive' },
          cited: { key: 'resolution' },
        },
      },
      {
        document: { key: 'party-34' },
        node: {
          kind: 'IMPLEMENTS',
          extent: 'WHOLE',
          assurance: 'STATED',
          citing: { key: 'directive' },
          cited: { key: 'party-34' },
        },
      },
    ]);
  });

  it('tell who cites a document, where and in which words', async () => {
    const { document } = await api.ask(
      graphql(`query TestCitedBy {
        document(by: { key: "party-34" }) { citedBy { edges {
          document { key }
          node { evidence(first: 1) {
            edges { node { __typename ... on Mention { quote section { path } cue document { key } } } }
            pageInfo { hasNextPage }
          } }
        } } }
      }`),
    );
    expect(document?.citedBy?.edges).toEqual([
      {
        document: { key: 'directive' },
        node: {
          evidence: {
            edges: [
              {
                node: {
                  __typename: 'Mention',
                  quote: 'Chỉ thị số 34-CT/TW',
                  section: { path: 'muc-1' },
                  cue: 'quán triệt',
                  document: { key: 'directive' },
                },
              },
            ],
            pageInfo: { hasNextPage: true },
          },
        },
      },
    ]);
  });

  it('give an empty page when there is no citation of a kind', async () => {
    const { document } = await api.ask(
      graphql(`query TestCitesOfKind {
        document(by: { key: "directive" }) { cites(kinds: [BASED_ON]) { edges { cursor } pageInfo { hasNextPage startCursor } } }
      }`),
    );
    expect(document?.cites).toEqual({ edges: [], pageInfo: { hasNextPage: false, startCursor: null } });
  });

  it('read with the oldest first, by cursors of that order', async () => {
    const query = graphql(`query TestOldestCites($after: String, $orderBy: CitationOrder! = OLDEST_FIRST) {
      document(by: { key: "directive" }) {
        cites(first: 1, after: $after, orderBy: $orderBy) { nodes { cited { key } } pageInfo { endCursor } }
      }
      law: document(by: { key: "old-law" }) { citedBy(orderBy: $orderBy) { nodes { citing { key } } } }
    }`);
    const { document, law } = await api.ask(query);
    expect(law?.citedBy?.nodes.map(({ citing }) => citing.key)).toEqual(['amending-law', 'new-law']);
    expect(document?.cites?.nodes).toEqual([{ cited: { key: 'party-34' } }]);
    const after = document?.cites?.pageInfo.endCursor;
    expect((await api.ask(query, { after })).document?.cites?.nodes).toEqual([{ cited: { key: 'resolution' } }]);
    const { errors } = await api.send(query.toString(), { after, orderBy: 'NEWEST_FIRST' });
    expect(errors).toMatchObject([{ message: expect.stringContaining('after: '), extensions: { code: 'INVALID' } }]);
  });

  it('filter citing documents by date', async () => {
    const { document } = await api.ask(
      graphql(`query TestCitedByDates {
        document(by: { key: "directive" }) {
          before: citedBy(to: "2021-01-31") { edges { cursor } }
          after: citedBy(from: "2021-01-31") { edges { document { key } } }
        }
      }`),
    );
    expect(document).toEqual({ before: { edges: [] }, after: { edges: [{ document: { key: 'plan' } }] } });
  });
});

describe('mentions', () => {
  it('come in text order and can be filtered by state', async () => {
    const { document } = await api.ask(
      graphql(`query TestMentions {
        document(by: { key: "directive" }) {
          all: mentions { edges { node { quote } } }
          open: mentions(roles: [CITING], states: [AMBIGUOUS, UNRESOLVED]) { edges { node {
            state pinpoints { path text } citations { id }
            claims { number authority { name } completed { claim origin } }
            candidates { rank match reasons { claim agrees asked found } document { key } }
          } } }
        }
      }`),
    );
    expect(document?.all?.edges.map(({ node }) => node.quote)).toEqual([
      'Chỉ thị số 34-CT/TW',
      'Thực hiện',
      'Nghị quyết 01-NQ/CP',
      'báo cáo',
    ]);
    expect(document?.open?.edges).toEqual([
      {
        node: {
          state: 'AMBIGUOUS',
          pinpoints: [{ path: 'dieu-5/khoan-2', text: 'khoản 2 Điều 5' }],
          citations: [],
          claims: {
            number: '85',
            authority: { name: 'Chính phủ' },
            completed: [{ claim: 'AUTHORITY', origin: 'CITING_DOCUMENT' }],
          },
          candidates: [
            {
              rank: 1,
              match: 'POSSIBLE',
              reasons: [{ claim: 'NUMBER', agrees: true, asked: '85', found: '85/NQ-CP' }],
              document: { key: 'resolution' },
            },
            {
              rank: 2,
              match: 'CONTRADICTED',
              reasons: [{ claim: 'DATE', agrees: false, asked: '2024-05-24', found: '2014-04-07' }],
              document: { key: 'party-34' },
            },
          ],
        },
      },
    ]);
  });
});
