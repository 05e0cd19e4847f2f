import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStoryServer } from '../testing/server.js';

// The checks that the scanner GraphQL Cop publishes (https://github.com/dolevf/graphql-cop), as requests of our own. What it
// would report and is meant is in docs/decisions/0007-prices.md.

let app: FastifyInstance;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ app, close } = await buildStoryServer());
});
afterAll(() => close());

const times = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');

async function post(payload: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
  return { status: answer.statusCode, body: answer.body, json: JSON.parse(answer.body) };
}

describe('denial of service', () => {
  it('aliases are charged: a hundred of __typename little, as many of a costly field too much', async () => {
    const cheap = await post({ query: `{ ${times(101, (i) => `alias${i}: __typename`)} }` });
    expect(cheap.json.extensions.cost).toMatchObject({ requested: 13 });
    const dear = await post({
      query: `{ ${times(100, (i) => `a${i}: documents(search: "a", inText: true) { isComplete }`)} }`,
    });
    expect([dear.json.data, dear.json.errors[0].extensions.limit]).toEqual([undefined, 'cost']);
  });

  it('a batch of queries is refused', async () => {
    const { status, json } = await post(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })));
    expect([status, json.data]).toEqual([400, undefined]);
  });

  it('a field that is repeated is answered once', async () => {
    const { json } = await post({ query: `{ ${'__typename '.repeat(500)} }` });
    expect(json.data).toEqual({ __typename: 'Query' });
  });

  it('directives that are repeated or unknown are refused, with a hundred errors at most', async () => {
    const { json } = await post({ query: `{ __typename ${'@aa'.repeat(1_000)} }` });
    expect(json.data).toBeUndefined();
    expect(json.errors.length).toBeLessThanOrEqual(101);
    const skipped = await post({ query: `{ __typename ${'@skip(if: false) '.repeat(50)} }` });
    expect(skipped.json.errors[0].message).toContain('can only be used once');
  });

  it('introspection that turns in circles is refused', async () => {
    const nested = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${nested(depth - 1)} } }`);
    const { json } = await post({ query: `query cop { __schema { types { ${nested(5)} } } }` });
    expect([json.data, json.errors[0].message]).toEqual([undefined, 'Maximum introspection depth exceeded']);
  });
});

describe('forgery of requests', () => {
  it('a form is refused', async () => {
    const form = await post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' });
    expect([form.status, form.json.data]).toEqual([415, undefined]);
  });

  it('a GET answers a query, since it only reads, and no mutation', async () => {
    const get = (query: string) => app.inject({ url: `/graphql?query=${encodeURIComponent(query)}` });
    expect((await get('{ __typename }')).json().data).toEqual({ __typename: 'Query' });
    expect((await get('mutation { a }')).json().data).toBeUndefined();
  });
});

describe('information', () => {
  it('an unexpected error has an id and neither stack nor message', async () => {
    const { body } = await post({ query: '{ extract(text: "a") { head { typeName } } }' });
    expect(body).toContain('Internal error (id ');
    expect(body).not.toMatch(/secret|stack|\.ts:|\.js:|exception/);
  });

  it('no answer is traced', async () => {
    const { json } = await post(
      { query: '{ __typename }' },
      { 'x-apollo-tracing': '1', 'apollo-federation-include-trace': 'ftv1' },
    );
    expect(Object.keys(json.extensions)).toEqual(['cost']);
  });

  it('a suggestion names nothing that introspection does not', async () => {
    const { json } = await post({ query: '{ documnts { isComplete } }' });
    expect(json.errors[0].message).toContain('Did you mean "documents"');
    const types = await post({ query: '{ __type(name: "Query") { fields { name } } }' });
    expect(types.json.data.__type.fields).toContainEqual({ name: 'documents' });
  });

  it('a broken body or operation is refused without details of the server', async () => {
    for (const payload of ['{', '{"query": 1}', '{"query": "query A { __typename } query B { __typename }"}']) {
      const { json, body } = await post(payload);
      expect(json.data).toBeUndefined();
      expect(body).not.toMatch(/node_modules|\.ts:|\.js:/);
    }
  });
});
