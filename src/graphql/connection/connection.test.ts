import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { graphql } from '../../testing/generated/gql.js';
import type { TestPageQueryVariables } from '../../testing/generated/graphql.js';
import { present } from '../../testing/operation.js';
import { pageRequest } from './connection.js';
import { encodeCursor } from './cursor.js';

const PAGE =
  graphql(`query TestPage($first: Int, $after: String, $last: Int, $before: String, $orderBy: DocumentOrder! = NEWEST_FIRST) {
  documents(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { key } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`);

/** Arguments of a page, with keys of documents in place of cursors. */
interface Between {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
}

describe('pageRequest', () => {
  const cursor = encodeCursor('bodies', ['a', 'b']);
  it.each([
    [{}, { size: 20, from: null, direction: 'FORWARD' }],
    [{ first: 100 }, { size: 100, from: null, direction: 'FORWARD' }],
    [
      { first: 5, after: cursor },
      { size: 5, from: ['a', 'b'], direction: 'FORWARD' },
    ],
    [{ after: cursor }, { size: 20, from: ['a', 'b'], direction: 'FORWARD' }],
    [{ last: 5 }, { size: 5, from: null, direction: 'BACKWARD' }],
    [
      { last: 5, before: cursor },
      { size: 5, from: ['a', 'b'], direction: 'BACKWARD' },
    ],
    [{ before: cursor }, { size: 20, from: ['a', 'b'], direction: 'BACKWARD' }],
    [
      { first: null, after: null, last: 3, before: null },
      { size: 3, from: null, direction: 'BACKWARD' },
    ],
  ])('reads %j', (args, request) => {
    expect(pageRequest(args, 'bodies')).toEqual({ list: 'bodies', until: null, keepLast: null, ...request });
  });

  it.each([
    [{ first: 0 }, 'first must be from 1 to 100, got 0'],
    [{ first: 101 }, 'first is asked to be 101, the limit (pageSize) is 100: '],
    [{ last: -1 }, 'last must be from 1 to 100, got -1'],
    [{ first: 1, last: 0 }, 'last must be from 1 to 100, got 0'],
    [{ first: 1, before: encodeCursor('cites', ['a', 'b', 'c']) }, 'before: '],
  ])('refuses %j', (args, message) => {
    expect(() => pageRequest(args, 'bodies')).toThrow(message);
  });
});

describe('a connection', () => {
  const dates = ['2021-03-01', '2021-02-01', '2021-02-01', '2020-01-01', undefined, undefined];
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi({
      documents: dates.map((date, index) => ({ key: `key-${index}`, number: `0${index}/CT-UBND`, date })),
    });
  });
  afterAll(() => api.close());

  async function page(args: TestPageQueryVariables) {
    const { edges, pageInfo } = present((await api.ask(PAGE, args)).documents);
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([
      edges[0]?.cursor ?? null,
      edges.at(-1)?.cursor ?? null,
    ]);
    return { keys: edges.map(({ node }) => node.key), pageInfo };
  }
  const ALL = ['key-0', 'key-2', 'key-1', 'key-3', 'key-5', 'key-4'];

  it('reads all rows forwards in pages and tells whether rows precede and follow', async () => {
    const one = await page({ first: 4 });
    expect(one).toMatchObject({ keys: ALL.slice(0, 4), pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const two = await page({ first: 4, after: one.pageInfo.endCursor });
    expect(two).toMatchObject({ keys: ALL.slice(4), pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const three = await page({ first: 4, after: two.pageInfo.endCursor });
    expect(three).toMatchObject({ keys: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it('reads the same rows backwards in pages, in the same order', async () => {
    const last = await page({ last: 4 });
    expect(last).toMatchObject({ keys: ALL.slice(2), pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    const first = await page({ last: 4, before: last.pageInfo.startCursor });
    expect(first).toMatchObject({ keys: ALL.slice(0, 2), pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  });

  const cursorOf = async (key: string) => {
    const { edges } = present((await api.ask(PAGE, {})).documents);
    return present(edges.find(({ node }) => node.key === key)).cursor;
  };

  it.each([
    ['the first of those before a cursor', { first: 2, before: 'key-3' }, ['key-0', 'key-2'], [false, true]],
    ['fewer where the cursor comes sooner', { first: 5, before: 'key-1' }, ['key-0', 'key-2'], [false, true]],
    ['the last of those after a cursor', { last: 2, after: 'key-2' }, ['key-5', 'key-4'], [true, false]],
    ['what lies between two cursors', { after: 'key-0', before: 'key-3' }, ['key-2', 'key-1'], [true, true]],
    ['the first between two cursors', { first: 1, after: 'key-0', before: 'key-3' }, ['key-2'], [true, true]],
    ['the last between two cursors', { last: 1, after: 'key-0', before: 'key-3' }, ['key-1'], [true, true]],
    ['nothing between neighbours', { first: 3, after: 'key-0', before: 'key-2' }, [], [true, true]],
    ['the last of the first', { first: 3, last: 2 }, ['key-2', 'key-1'], [true, true]],
    ['all of the first, when the last are more', { first: 2, last: 5 }, ['key-0', 'key-2'], [false, true]],
  ])('gives %s', async (_case, { after, before, ...sizes }: Between, keys, [previous, next]) => {
    const cursors = { after: after && (await cursorOf(after)), before: before && (await cursorOf(before)) };
    const found = await page({ ...sizes, ...cursors });
    expect(found.keys).toEqual(keys);
    expect([found.pageInfo.hasPreviousPage, found.pageInfo.hasNextPage]).toEqual([previous, next]);
  });

  describe('with the oldest first', () => {
    const OLDEST = ['key-3', 'key-1', 'key-2', 'key-0', 'key-4', 'key-5'];

    it.each([1, 4])('reads the same rows in pages of %i both ways, undated ones last', async (size) => {
      const [forwards, backwards]: [string[], string[]] = [[], []];
      for (let [after, more]: [string | null, boolean] = [null, true]; more; ) {
        const { keys, pageInfo } = await page({ orderBy: 'OLDEST_FIRST', first: size, after });
        forwards.push(...keys);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
      for (let [before, more]: [string | null, boolean] = [null, true]; more; ) {
        const { keys, pageInfo } = await page({ orderBy: 'OLDEST_FIRST', last: size, before });
        backwards.unshift(...keys);
        [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
      }
      expect([forwards, backwards]).toEqual([OLDEST, OLDEST]);
    });

    it.each(['OLDEST_FIRST', 'NEWEST_FIRST'] as const)('refuses a cursor of the other order: %s', async (orderBy) => {
      const other = orderBy === 'OLDEST_FIRST' ? 'NEWEST_FIRST' : 'OLDEST_FIRST';
      const { pageInfo } = await page({ orderBy: other, first: 1 });
      const { errors } = await api.send(PAGE.toString(), { orderBy, after: pageInfo.endCursor });
      expect(errors).toMatchObject([{ message: expect.stringContaining('after: '), extensions: { code: 'INVALID' } }]);
    });
  });

  it('lists its nodes without edges too', async () => {
    const { documents } = await api.ask(graphql(`query TestPageNodes { documents(first: 2) { nodes { key } } }`));
    expect(documents?.nodes).toEqual([{ key: 'key-0' }, { key: 'key-2' }]);
  });

  it('refuses a cursor of another list', async () => {
    const { errors } = await api.send(PAGE.toString(), { after: encodeCursor('cites', ['2021-03-01', 'a', 'b']) });
    expect(errors).toMatchObject([{ message: expect.stringContaining('after: '), extensions: { code: 'INVALID' } }]);
  });
});
