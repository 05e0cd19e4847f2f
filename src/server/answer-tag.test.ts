import { gunzipSync } from 'node:zlib';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../store/legal-store.js';
import { changedStore } from '../testing/changed-store.js';
import { buildStoryServer } from '../testing/server.js';

type Headers = Readonly<Record<string, string>>;

let app: FastifyInstance;
let close: () => Promise<void>;
let calls: string[] = [];
let now = new Date('2026-01-01T03:00:00Z');
let changed: Partial<LegalStore> = {};

/** The store with `changed` over it, and a record of the calls. */
const watched = (store: LegalStore): LegalStore =>
  changedStore(store, (name, member) => {
    calls.push(name);
    return Reflect.get(changed, name) ?? member;
  });

beforeAll(async () => {
  ({ app, close } = await buildStoryServer({ change: watched, clock: () => now }));
});
afterAll(() => close());

const DOCUMENTS =
  'documents { edges { node { key id number { value assurance } cites { edges { node { id kind } } } } } }';
/** Its answer is long enough to be compressed. */
const QUERY = `{ ${DOCUMENTS} again: ${DOCUMENTS} more: ${DOCUMENTS} }`;
const addressOf = (query: string, more = ''): string => `/graphql?query=${encodeURIComponent(query)}${more}`;

async function get(url: string, headers: Headers = {}, method: 'GET' | 'HEAD' = 'GET') {
  calls = [];
  return app.inject({ method, url, headers });
}
const tagOf = ({ headers }: LightMyRequestResponse): unknown => headers.etag;

describe('an answer to a GET', () => {
  it('has a strong tag and must be revalidated', async () => {
    const answer = await get(addressOf(QUERY));
    expect(answer.headers.etag).toMatch(/^"[a-z2-7]{26}"$/);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers.vary).toBe('accept, accept-encoding');
    expect(answer.json().data.documents.edges).toHaveLength(3);
  });

  it('is a 304 before anything is read when the client has it', async () => {
    const tag = String(tagOf(await get(addressOf(QUERY))));
    for (const known of [tag, `"other", W/${tag}`]) {
      const again = await get(addressOf(QUERY), { 'if-none-match': known });
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
      expect(calls).toEqual(['revision']);
    }
    expect((await get(addressOf(QUERY), { 'if-none-match': '"other"' })).statusCode).toBe(200);
    expect((await get(addressOf(QUERY), { 'if-none-match': '*' })).statusCode).toBe(200);
  });

  it('has the same tag for HEAD, without a body', async () => {
    const head = await get(addressOf(QUERY), {}, 'HEAD');
    expect([head.statusCode, head.body, tagOf(head)]).toEqual([200, '', tagOf(await get(addressOf(QUERY)))]);
  });

  it('has another tag for all that makes another answer', async () => {
    const named = 'query A($n: Int) { documents(first: $n) { edges { node { key } } } } query B { __typename }';
    const answers = [
      await get(addressOf(QUERY)),
      await get(addressOf('{ __typename }')),
      await get(addressOf(named, '&operationName=A')),
      await get(addressOf(named, '&operationName=B')),
      await get(addressOf(named, '&operationName=A&variables={"n":1}')),
      await get(addressOf(QUERY), { accept: 'application/graphql-response+json' }),
      await get(addressOf(QUERY), { 'accept-encoding': 'gzip' }),
    ];
    now = new Date('2026-01-01T17:00:00Z');
    answers.push(await get(addressOf(QUERY)));
    changed = { revision: async () => 'another store' };
    answers.push(await get(addressOf(QUERY)));
    changed = {};
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(tagOf)).size).toBe(answers.length);
    expect(gunzipSync(answers[6]?.rawPayload ?? '').toString()).toBe(answers[0]?.body);
  });

  it('has another tag under another public address, with which its permalinks begin', async () => {
    const answers: LightMyRequestResponse[] = [];
    changed = { revision: async () => 'one store' };
    for (const CAN_CU_PUBLIC_URL of ['', 'https://a.vn', 'https://b.vn', 'https://b.vn']) {
      const server = await buildStoryServer({ environment: { CAN_CU_PUBLIC_URL }, change: watched, clock: () => now });
      answers.push(await server.app.inject(addressOf('{ documents { nodes { url } } }')));
      await server.close();
    }
    changed = {};
    expect(answers[1]?.body).toContain('"https://a.vn/');
    const [bare, a, b, again] = answers.map(tagOf);
    expect(new Set([bare, a, b]).size).toBe(3);
    expect(again).toBe(b);
  });

  it('keeps its tag over a day in Vietnam', async () => {
    now = new Date('2026-01-01T17:00:00Z');
    const morning = await get(addressOf(QUERY));
    now = new Date('2026-01-02T16:59:59Z');
    expect(tagOf(await get(addressOf(QUERY)))).toBe(tagOf(morning));
  });
});

describe('an answer that must not be kept', () => {
  const expectUnkept = ({ headers }: LightMyRequestResponse): void =>
    expect([headers.etag, headers['cache-control']]).toEqual([undefined, 'no-store']);

  it.each([
    ['a refused query', '{ nothing }'],
    ['a field that fails', '{ documents(first: 0) { edges { cursor } } }'],
    ['a query that is no query', '{'],
    ['a query to be registered', '{ dataVersion }', '&extensions={"persistedQuery":{"version":1,"sha256Hash":"abc"}}'],
  ])('is %s', async (_, query, more = '') => {
    const answer = await get(addressOf(query, more));
    expect(answer.json().errors).toHaveLength(1);
    expectUnkept(answer);
  });

  it('is one that time cut', async () => {
    const ask = (): Promise<LightMyRequestResponse> =>
      get(addressOf('{ document(by: { key: "ubnd/01-ct-ubnd/2021" }) { lineage { stoppedBy } } }'));
    const whole = await ask();
    expect(whole.headers['cache-control']).toBe('no-cache');
    changed = {
      trace: async () => ({
        documents: [],
        citations: [],
        unlinkedCount: 0,
        inferredLeftOut: 0,
        undatedKept: 0,
        stoppedBy: 'TIME',
      }),
    };
    const cut = await ask();
    changed = {};
    expect(cut.json().data.document.lineage.stoppedBy).toBe('TIME');
    expectUnkept(cut);
  });

  it('is one of a store that does not say what it holds', async () => {
    changed = { revision: () => Promise.reject(new Error('gone')) };
    const answer = await get(addressOf(QUERY));
    changed = {};
    expect(answer.statusCode).toBe(200);
    expectUnkept(answer);
  });

  it('is one to a POST', async () => {
    expectUnkept(await app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } }));
  });
});

describe('/schema.graphql', () => {
  it('is the SDL as text, with a tag', async () => {
    const answer = await get('/schema.graphql');
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toMatch(/^type Query \{/m);
    const again = await get('/schema.graphql', { 'if-none-match': String(tagOf(answer)) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('has a tag of its own in each encoding, and says that it depends on it', async () => {
    const encodings = ['identity', 'gzip', 'br', 'deflate'];
    const answers = [await get('/schema.graphql')];
    for (const encoding of encodings) answers.push(await get('/schema.graphql', { 'accept-encoding': encoding }));
    expect(new Set(answers.map(tagOf)).size).toBe(5);
    expect(answers.map(({ headers }) => headers.vary)).toEqual(answers.map(() => 'accept-encoding'));
    expect(gunzipSync(answers[2]?.rawPayload ?? '').toString()).toBe(answers[0]?.body);
    const known = { 'accept-encoding': 'br', 'if-none-match': String(answers[2]?.headers.etag) };
    expect((await get('/schema.graphql', known)).statusCode).toBe(200);
  });
});
