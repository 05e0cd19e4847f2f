import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

const ofDocument = (fields: string): string => `{ document(by: { key: "directive" }) { ${fields} } }`;

/** A type of a variable, and a query that uses it where null does not fit; the argument that the answer names. */
const NULL_VARIABLES: readonly (readonly [type: string, query: string, argument: string])[] = [
  ['DocumentOrder', '{ documents(orderBy: $x, first: 1) { totalCount } }', 'orderBy'],
  ['CitationOrder', ofDocument('cites(orderBy: $x) { totalCount }'), 'orderBy'],
  ['Boolean', '{ documents(search: "a", inText: $x) { totalCount } }', 'inText'],
  ['[Assurance!]', ofDocument('citedBy(assurance: $x) { totalCount }'), 'assurance'],
  ['LineageDirection', ofDocument('lineage(direction: $x) { stoppedBy }'), 'direction'],
  ['Int', ofDocument('lineage(depth: $x) { stoppedBy }'), 'depth'],
  ['Language', '{ enumLabels(name: "DocumentType", lang: $x) { value } }', 'lang'],
  ['Boolean', '{ documents(filter: { rollUp: $x }) { totalCount } }', 'filter'],
  ['String = "a"', '{ document(by: { key: $x }) { key } }', 'by'],
  ['String = "a"', '{ documentsBy(by: [{ key: $x }]) { key } }', 'by'],
  ['String = "Query"', '{ __type(name: $x) { name } }', 'name'],
  ['Boolean = true', ofDocument('key @include(if: $x)'), 'if'],
  ['Boolean = true', ofDocument('key @skip(if: $x)'), 'if'],
  ['Boolean = true', '{ __schema { description @include(if: $x) } }', 'if'],
  ['Boolean = true', '{ ... @include(if: $x) { dataVersion } }', 'if'],
];

describe('a variable that is null', () => {
  it.each(NULL_VARIABLES)('of type %s is refused in %s, naming %s', async (type, query, argument) => {
    api.takeCalls();
    const { data, errors } = await api.send(`query ($x: ${type}) ${query}`, { x: null });
    expect([data, errors]).toMatchObject([
      undefined,
      [{ message: expect.stringContaining(`"${argument}"`), extensions: { code: 'BAD_USER_INPUT' } }],
    ]);
    expect(errors).toHaveLength(1);
    expect([api.takeCalls(), api.logged]).toEqual([[], []]);
  });

  it('leaves out what may be left out', async () => {
    const { errors } = await api.send('query ($x: String) { documents(search: $x) { totalCount } }', { x: null });
    expect(errors).toEqual([]);
  });
});
