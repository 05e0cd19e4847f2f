import { GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createDeadline } from '../limits/deadline.js';
import { completeListsInTurns, createLoopTurns } from './loop-turn.js';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** A schema of one list of lists; `completed` counts the items whose field was resolved. */
function setUp(lists: number, items: number) {
  let completed = 0;
  const Item = new GraphQLObjectType({
    name: 'Item',
    fields: {
      at: {
        type: new GraphQLNonNull(GraphQLInt),
        resolve: (at: number) => {
          completed += 1;
          return at;
        },
      },
    },
  });
  const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);
  const listOf = (type: GraphQLObjectType) => new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(type)));
  const List = new GraphQLObjectType({
    name: 'List',
    fields: { items: { type: listOf(Item), resolve: async () => numbers(items) } },
  });
  const schema = new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { lists: { type: listOf(List), resolve: () => numbers(lists) } },
    }),
  });
  completeListsInTurns(schema);
  const deadline = createDeadline(60_000, () => performance.now());
  const contextValue = { takeLoopTurn: createLoopTurns(), deadline };
  const answer = (source = '{ lists { items { at } } }') => graphql({ schema, source, contextValue });
  return { answer, leave: deadline.leave, completed: () => completed, numbers };
}

describe('lists of objects', () => {
  it.each([
    ['one long list', 1, 2_000],
    ['many short lists', 200, 10],
    ['lists of a turn each', 3, 250],
  ])('come whole and in order: %s', async (_name, lists, items) => {
    const { answer, numbers } = setUp(lists, items);
    const list = { items: numbers(items).map((at) => ({ at })) };
    expect(JSON.parse(JSON.stringify(await answer()))).toEqual({ data: { lists: Array(lists).fill(list) } });
  });

  it.each([
    ['one long list', 1, 2_000],
    ['many short lists', 200, 10],
  ])('let others run in between: %s', async (_name, lists, items) => {
    const { answer, completed } = setUp(lists, items);
    const seen: number[] = [];
    const answered = answer();
    while (completed() < lists * items) {
      await nextTurn();
      seen.push(completed());
    }
    await answered;
    const steps = seen.map((count, at) => count - (seen[at - 1] ?? 0));
    expect(Math.max(...steps)).toBeLessThanOrEqual(500);
    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(3);
  });

  it('let others run in between, the sooner the more is asked of each object', async () => {
    const { answer, completed } = setUp(1, 100);
    const fields = Array.from({ length: 200 }, (_, at) => `a${at}: at`).join(' ');
    const answered = answer(`{ lists { items { ...F } } } fragment F on Item { ${fields} }`);
    const seen = [0];
    while (completed() < 20_000) {
      await nextTurn();
      seen.push(completed());
    }
    await answered;
    expect(Math.max(...seen.map((count, at) => count - (seen[at - 1] ?? 0)))).toBeLessThanOrEqual(2_000);
  });

  it('stop where they are when the client is gone', async () => {
    const { answer, leave, completed } = setUp(1, 5_000);
    let answered = false;
    void answer().then(() => {
      answered = true;
    });
    while (completed() === 0) await nextTurn();
    leave();
    const atOnce = completed();
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    expect(completed()).toBe(atOnce);
    expect(answered).toBe(false);
  });

  it('are complete in one turn while they are few', async () => {
    const { answer, completed } = setUp(5, 40);
    const answered = answer();
    await nextTurn();
    expect(completed()).toBe(200);
    await answered;
  });
});
