import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStoryServer } from '../testing/server.js';
import { MAX_REQUEST_BYTES } from './build-server.js';

let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ app, close } = await buildStoryServer());
});
afterAll(() => close());

const ask = (payload: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } });
const get = (url: string, options: InjectOptions = {}) => app.inject({ url, ...options });

describe('the API over HTTP', () => {
  it('answers a question', async () => {
    const answer = await ask('{"query":"{ findByNumber(number: \\"01/CT-UBND\\") { match } __typename }"}');
    expect([answer.statusCode, answer.json().data.__typename]).toEqual([200, 'Query']);
  });

  it.each([
    ['malformed JSON', '{bad', 400, 'not valid JSON'],
    ['an empty body', '', 400, 'Body cannot be empty'],
    ['a batch', '[{"query":"{ __typename }"}]', 400, 'batching'],
    ['an unknown field', '{"query":"{ nothing }"}', 200, 'Cannot query field'],
    [
      'a number of very many digits, without repeating them',
      `{"query":"{ documents(first: 1${'0'.repeat(1_900_000)}) { totalCount } }"}`,
      200,
      /^Int cannot.{490}…$/,
    ],
    ['a mutation', '{"query":"mutation { nothing }"}', 400, 'This API only reads'],
    [
      'what costs too much',
      '{"query":"{ documents(first: 100) { edges { node { lineage { stoppedBy } } } } }"}',
      200,
      'cost',
    ],
  ])('refuses %s with a message', async (_name, payload, status, message) => {
    const answer = await ask(payload);
    expect([answer.statusCode, answer.json().errors[0].message]).toEqual([status, expect.stringMatching(message)]);
  });

  it('refuses a request that is too large, naming the limit and what came', async () => {
    const payload = JSON.stringify({ query: ' '.repeat(MAX_REQUEST_BYTES) });
    const answer = await ask(payload);
    expect(answer.statusCode).toBe(413);
    expect(answer.json().errors).toEqual([
      {
        message: `A request may have ${MAX_REQUEST_BYTES} bytes; this one has ${payload.length}`,
        extensions: {
          code: 'TOO_LARGE',
          limit: 'requestBytes',
          maximum: MAX_REQUEST_BYTES,
          asked: payload.length,
        },
      },
    ]);
  });

  it('refuses a query of too many fragments before they are compared', async () => {
    const queryOf = (count: number) => {
      const names = Array.from({ length: count }, (_, at) => `F${at}`);
      const fragments = names.map((name) => `fragment ${name} on Document { key }`).join(' ');
      return `{ findByNumber(number: "01") { document { ...${names.join(' ...')} } } } ${fragments}`;
    };
    const answerOf = (count: number) => ask(JSON.stringify({ query: queryOf(count) }));
    expect((await answerOf(100)).json().errors).toBeUndefined();
    const refused = await answerOf(101);
    expect([refused.statusCode, refused.json().errors[0].extensions]).toMatchObject([
      200,
      { code: 'TOO_LARGE', limit: 'queryFragments', maximum: 100, asked: 101 },
    ]);
  });

  it('refuses a name that is too long to be compared with others, and lists ten errors at most', async () => {
    const errorsOf = async (query: string) => (await ask(JSON.stringify({ query }))).json().errors;
    expect(await errorsOf(`{ ${'d'.repeat(201)} }`)).toMatchObject([
      {
        message: expect.stringContaining('201 characters in one name, the limit (nameCharacters) is 200'),
        extensions: { code: 'TOO_LARGE', limit: 'nameCharacters', maximum: 200, asked: 201 },
      },
    ]);
    expect(await errorsOf(`{ ${Array.from({ length: 50 }, (_, at) => `unknown${at}`).join(' ')} }`)).toHaveLength(11);
  });

  it.each<[string, (count: number) => string]>([
    ['with arguments', (count) => `{ ${'documents(first: 1) { key: __typename } '.repeat(count)} }`],
    ['in inline fragments', (count) => `{ documents(first: 1) { ${'...{ nodes { key } } '.repeat(count)} } }`],
    [
      'in fragments',
      (count) =>
        `fragment F on DocumentConnection { ${'nodes { key } '.repeat(count - 1)} } { documents(first: 1) { ...F nodes { key } } }`,
    ],
    [
      'under an alias, with one without arguments',
      (count) =>
        `{ documents(first: 1) { nodes { ${'x: displayName '.repeat(count - 1)} x: displayName(lang: VI) } } }`,
    ],
    [
      'under the alias of another field',
      (count) => `{ documents(first: 1) { nodes { ${'x: key '.repeat(count - 1)} x: id } } }`,
    ],
  ])('refuses a query that repeats a field %s before it is validated', async (_, queryOf) => {
    const answerOf = async (count: number) => (await ask(JSON.stringify({ query: queryOf(count) }))).json();
    expect((await answerOf(317)).errors).toMatchObject([
      {
        message: expect.stringMatching(/^This query asks for 50,086 pairs .+, the limit \(fieldPairs\) is 50,000: /),
        extensions: { code: 'TOO_LARGE', limit: 'fieldPairs', maximum: 50_000, asked: 50_086 },
      },
    ]);
    expect(JSON.stringify(await answerOf(316))).not.toContain('fieldPairs');
  });

  it('lets a query repeat a field that has neither arguments nor fields of its own', async () => {
    const titles = Array.from({ length: 317 }, (_, at) => `a${at}: title { value }`).join(' ');
    const answer = await ask(JSON.stringify({ query: `{ documents(first: 1) { nodes { ${titles} } } }` }));
    expect(answer.json().errors).toBeUndefined();
  });

  it.each([
    ['values', { t: Array(2_001).fill('LAW') }, 'variableValues'],
    ['values within one another', JSON.parse(`{"t":${'['.repeat(2_001)}${']'.repeat(2_001)}}`), 'variableValues'],
    ['fields', { t: Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`k${at}`, 1])) }, 'variableValues'],
    ['characters', { t: 'a'.repeat(250_001) }, 'variableCharacters'],
  ])('refuses variables of too many %s before they are read', async (_, variables, limit) => {
    const query = 'query ($t: [DocumentType!]) { documents(filter: { types: $t }) { totalCount } }';
    const refused = (await ask(JSON.stringify({ query, variables }))).json();
    expect(refused.errors).toMatchObject([{ extensions: { code: 'TOO_LARGE', limit } }]);
  });

  it('refuses a variable that is null where null does not fit', async () => {
    const query = 'query ($o: DocumentOrder) { documents(orderBy: $o) { totalCount } }';
    const refused = await ask(JSON.stringify({ query, variables: { o: null } }));
    expect([refused.statusCode, refused.json().errors]).toMatchObject([
      200,
      [{ message: expect.stringContaining('"orderBy"'), extensions: { code: 'BAD_USER_INPUT' } }],
    ]);
  });

  it('names one fault of variables, and repeats little of it', async () => {
    const query = 'query ($t: [DocumentType!]) { documents(filter: { types: $t }) { totalCount } }';
    const refused = await ask(JSON.stringify({ query, variables: { t: Array(60).fill('x'.repeat(2_000)) } }));
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(refused.body.length).toBeLessThan(1_000);
  });

  it('keeps no queries of clients', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } };
    const refused = await ask(JSON.stringify({ query: '{ dataVersion }', extensions }));
    expect(refused.json().errors).toMatchObject([{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }]);
  });

  it('masks what is unexpected', async () => {
    const answer = await ask('{"query":"{ extract(text: \\"x\\") { mentions { quote } } }"}');
    expect(answer.body).toContain('INTERNAL_SERVER_ERROR');
    expect(answer.body).not.toContain('secret');
  });

  it('may be read by pages of any site, with no credentials', async () => {
    const answer = await ask('{"query":"{ __typename }"}', { origin: 'https://a.vn' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('leads a browser that opens its address to the editor', async () => {
    const answer = await get('/graphql', { headers: { accept: 'text/html' } });
    expect([answer.statusCode, answer.headers.location]).toEqual([302, '/graphiql']);
  });
});

describe('the server', () => {
  it.each(['/assets/../package.json', '/assets/%2e%2e/package.json', '/assets/vendor/other.js'])(
    'serves no file by a path given: %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  it('lets its pages load nothing from elsewhere', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('http');
  });
});

describe('settings of the server', () => {
  it('close the API to pages of other sites', async () => {
    const closed = await buildStoryServer({ environment: { CAN_CU_ALLOWED_ORIGINS: 'https://a.vn' } });
    const answers = await Promise.all(
      ['https://a.vn', 'https://b.vn'].map((origin) => closed.app.inject({ url: '/health', headers: { origin } })),
    );
    await closed.close();
    expect(answers.map(({ headers }) => headers['access-control-allow-origin'])).toEqual(['https://a.vn', undefined]);
  });
});
