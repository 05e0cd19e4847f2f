import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { graphql } from '../../testing/generated/gql.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const SNIPPETS = graphql(`query TestSnippets($search: String, $inText: Boolean!) {
  documents(search: $search, inText: $inText, first: 4) {
    edges {
      node { key text { content } }
      snippets {
        text marks { start end codePoints { start end } } span { start end codePoints { start end } }
        moreBefore moreAfter section { path }
      }
    }
  }
}`);

const search = async (words: string | null, inText: boolean) =>
  (await api.ask(SNIPPETS, { search: words, inText })).documents?.edges ?? [];

describe('phrases and snippets', () => {
  it('find words that stand next to each other, and show them in the text', async () => {
    const [entry, ...others] = await search('"quan triet chi thi" ct', true);
    const content = 'Quán triệt Chỉ thị số 34-CT/TW. Thực hiện Nghị quyết 01-NQ/CP. Giao Sở Nội vụ báo cáo.';
    expect(others).toEqual([]);
    expect(entry).toEqual({
      node: { key: 'directive', text: { content } },
      snippets: [
        {
          text: content,
          marks: [
            { start: 0, end: 18, codePoints: { start: 0, end: 18 } },
            { start: 25, end: 27, codePoints: { start: 25, end: 27 } },
          ],
          span: { start: 0, end: content.length, codePoints: { start: 0, end: content.length } },
          moreBefore: false,
          moreAfter: false,
          section: { path: 'muc-1' },
        },
      ],
    });
  });

  it('find nothing where the words stand in another order, or apart', async () => {
    expect(await search('"chỉ thị quán triệt"', true)).toEqual([]);
    expect(await search('"quán triệt nghị quyết"', true)).toEqual([]);
  });

  it('find a phrase of a title without a snippet where the text does not hold it', async () => {
    const [entry] = await search('“phong trào thi đua”', true);
    expect(entry).toMatchObject({ node: { key: 'directive' }, snippets: [] });
  });

  it.each([
    ['a document without a text', 'thi đua khen thưởng', true, []],
    ['a search of which texts are no part', '“phong trào thi đua”', false, null],
    ['no search', null, true, null],
    ['a blank search', ' ', true, null],
  ])('have in place of snippets, for %s (%j, in texts: %s): %j', async (_, words, inText, expected) => {
    const [entry] = await search(words, inText);
    expect(entry?.snippets).toEqual(expected);
  });

  it('read a text only where snippets are asked for', async () => {
    api.takeCalls();
    await api.ask(
      graphql(`query TestNoSnippets($search: String!) {
        documents(search: $search, inText: true) { edges { node { key } } }
      }`),
      { search: '"quán triệt"' },
    );
    expect(api.takeCalls()).toEqual(['searchDocuments']);
  });
});
