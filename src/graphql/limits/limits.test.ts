import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CanCuError } from '../../domain/errors.js';
import { openTestApi, type TestApi } from '../../testing/api.js';
import { DIRECTIVE_STORY } from '../../testing/directive-story.js';
import { rateLimitError } from './errors.js';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi(DIRECTIVE_STORY);
});
afterAll(() => api.close());

async function refusal(query: string, variables: Readonly<Record<string, unknown>> = {}) {
  api.takeCalls();
  const { errors } = await api.send(query, variables);
  expect(api.takeCalls()).toEqual([]);
  return errors[0];
}

const nested = (depth: number): string =>
  depth === 0 ? 'key' : `cites { edges { node { cited { ${nested(depth - 1)} } } } }`;

describe('limits', () => {
  it('refuse a query above the cost limit before anything is read, naming limit and cost', async () => {
    const error = await refusal(
      '{ documents(first: 100) { edges { node { cites(first: 100) { edges { node { evidence(first: 100) { edges { cursor } } } } } } } } }',
    );
    expect(error).toMatchObject({
      message: expect.stringMatching(/^This query costs [\d,]+ units, the limit \(cost\) is 50,000: /),
      extensions: { code: 'TOO_LARGE', limit: 'cost', maximum: 50_000 },
    });
  });

  it('count each use of an alias or fragment', async () => {
    const once = 'cites(first: 100) { edges { node { evidence(first: 50) { edges { cursor } } } } }';
    const aliased = Array.from({ length: 10 }, (_, index) => `a${index}: ${once}`).join(' ');
    expect(await refusal(`{ document(by: { key: "directive" }) { ${aliased} } }`)).toMatchObject({
      extensions: { limit: 'cost' },
    });
    const spread = Array.from(
      { length: 10 },
      (_, index) => `a${index}: document(by: { key: "directive" }) { ...F }`,
    ).join(' ');
    expect(await refusal(`fragment F on Document { ${once} } { ${spread} }`)).toMatchObject({
      extensions: { limit: 'cost' },
    });
    expect((await api.send(`{ document(by: { key: "directive" }) { ${once} } }`)).errors).toEqual([]);
  });

  it('charge page sizes given in variables', async () => {
    const query =
      'query ($n: Int) { documents(first: $n) { edges { node { cites(first: $n) { edges { node { evidence(first: $n) { edges { cursor } } } } } } } } }';
    expect(await refusal(query, { n: 100 })).toMatchObject({ extensions: { limit: 'cost' } });
    expect((await api.send(query, { n: 5 })).errors).toEqual([]);
  });

  it('charge each walk for its work, however few documents it may return', async () => {
    const error = await refusal(
      '{ documents(first: 50) { edges { node { lineage(maxDocuments: 1, maxCitations: 0) { stoppedBy } } } } }',
    );
    expect(error).toMatchObject({
      extensions: { limit: 'cost', asked: Math.ceil(10 + 1 + 1 + 50 * (1 + 1 + 1 + 5_500 + 1 + 1 + 1 / 8)) },
    });
  });

  it('charge nothing for fields that directives exclude', async () => {
    const query =
      'query ($all: Boolean!) { documents(first: 100) { edges { node { lineage @include(if: $all) { stoppedBy } key } } } }';
    expect((await api.send(query, { all: false })).errors).toEqual([]);
    expect(await refusal(query, { all: true })).toMatchObject({ extensions: { limit: 'cost' } });
  });

  it('refuse a query nested too deeply', async () => {
    const error = await refusal(`{ document(by: { key: "directive" }) { ${nested(6)} } }`);
    expect(error).toMatchObject({
      message: 'This query asks for 26 fields nested in one another, the limit (queryDepth) is 20: ask in steps',
      extensions: { code: 'TOO_LARGE', limit: 'queryDepth', maximum: 20, asked: 26 },
    });
  });

  it('quickly refuse fragments that multiply one another', async () => {
    const fragments = Array.from(
      { length: 60 },
      (_, index) =>
        `fragment F${index} on Document { a: cites { edges { node { cited { ...F${index + 1} } } } } b: cites { edges { node { cited { ...F${index + 1} } } } } }`,
    );
    const error = await refusal(
      `{ document(by: { key: "directive" }) { ...F0 } } ${fragments.join(' ')} fragment F60 on Document { key }`,
    );
    expect(error).toMatchObject({ extensions: { code: 'TOO_LARGE', limit: 'queryDepth', asked: 242 } });
  });

  it('refuse a query with too many tokens', async () => {
    const error = await refusal(`{ ${'__typename '.repeat(6_000)} }`);
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^This query of 66,004 characters has more tokens than the limit \(queryTokens\) of 5,000/,
      ),
      extensions: { code: 'TOO_LARGE', limit: 'queryTokens', maximum: 5_000 },
    });
  });

  it('refuse a query that repeats fields too often to be validated', async () => {
    const error = await refusal(`{ ${'__typename '.repeat(4_000)} }`);
    expect(error).toMatchObject({
      message: expect.stringContaining('the limit (fieldComparisons) of 500,000 pairs'),
      extensions: { code: 'TOO_LARGE', limit: 'fieldComparisons', maximum: 500_000 },
    });
  });

  it('refuse texts, searches and lists of ids that are too long', async () => {
    expect(
      await refusal('query ($t: String!) { extract(text: $t) { head { typeName } } }', { t: 'a'.repeat(200_001) }),
    ).toMatchObject({
      message: 'text has 200,001 characters, the limit (extractText) is 200,000',
      extensions: { code: 'TOO_LARGE', limit: 'extractText', maximum: 200_000, asked: 200_001 },
    });
    expect(
      await refusal('query ($t: String!) { documents(search: $t) { isComplete } }', { t: 'a '.repeat(400) }),
    ).toMatchObject({
      message: 'search has 800 characters, the limit (argumentText) is 500',
      extensions: { code: 'TOO_LARGE', limit: 'argumentText', maximum: 500, asked: 800 },
    });
    expect(
      await refusal('{ documents(search: "a b c d e f g h i j k l m n o p q r s t u") { isComplete } }'),
    ).toMatchObject({
      message: expect.stringContaining('at most 20 words, this one has 21'),
      extensions: { code: 'TOO_LARGE', limit: 'searchWords', maximum: 20, asked: 21 },
    });
    const ids = Array.from({ length: 101 }, () => 'doc_x');
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({
      message: 'ids has 101 ids, the limit (nodeIds) is 100',
      extensions: { code: 'TOO_LARGE', limit: 'nodeIds', maximum: 100, asked: 101 },
    });
  });

  it.each([
    ['depth', 21, 20, 'lineageDepth'],
    ['maxDocuments', 1001, 1000, 'lineageDocuments'],
    ['maxCitations', 5001, 5000, 'lineageCitations'],
  ])('refuse a lineage whose %s is %d, naming limit and value', async (argument, asked, maximum, limit) => {
    const { errors } = await api.send(
      `{ document(by: { key: "directive" }) { lineage(${argument}: ${asked}) { stoppedBy } } }`,
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining(`the limit (${limit}) is`),
        extensions: { code: 'TOO_LARGE', limit, maximum, asked },
      },
    ]);
  });

  it.each([
    ['depth', -1, 'depth must be from 0 to 20, got -1'],
    ['maxDocuments', 0, 'maxDocuments must be from 1 to 1000, got 0'],
  ])('refuse a lineage whose %s is %d, below the minimum', async (argument, asked, message) => {
    const { errors } = await api.send(
      `{ document(by: { key: "directive" }) { lineage(${argument}: ${asked}) { stoppedBy } } }`,
    );
    expect(errors).toMatchObject([{ message, extensions: { code: 'INVALID' } }]);
  });

  it.each(['first', 'last'])('refuse a page whose %s is too large or too small', async (argument) => {
    const [large, small] = await Promise.all(
      [101, 0].map((size) => api.send(`{ documents(${argument}: ${size}) { totalCount } }`)),
    );
    expect(large?.errors).toMatchObject([
      {
        message: `${argument} is asked to be 101, the limit (pageSize) is 100: ask for the rest in further pages`,
        extensions: { code: 'TOO_LARGE', limit: 'pageSize', maximum: 100, asked: 101 },
      },
    ]);
    expect(small?.errors).toMatchObject([
      { message: `${argument} must be from 1 to 100, got 0`, extensions: { code: 'INVALID' } },
    ]);
  });

  it('end a request before the next read once its time is over', async () => {
    const late = await openTestApi(DIRECTIVE_STORY, { timeLimit: 0 });
    const { errors } = await late.send('{ document(by: { key: "directive" }) { id } }');
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('longer than the limit (time) of 0 ms'),
        extensions: { code: 'TIMEOUT', limit: 'time', maximum: 0 },
      },
    ]);
    const extraction = await late.send('{ extract(text: "a") { head { typeName } } }');
    expect(extraction.errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    expect(late.takeCalls()).toEqual([]);
    await late.close();
  });
});

describe('the budget of a client', () => {
  it('is charged the cost of each operation once, before anything is read', async () => {
    const spent: number[] = [];
    const charged = await openTestApi(DIRECTIVE_STORY, { spend: (cost) => void spent.push(cost) });
    await charged.send('{ documents(first: 7) { edges { node { key } } } }');
    await charged.send('{ nothing }');
    expect(spent).toEqual([34]);
    await charged.close();
  });

  it('refuses an operation when it is used up', async () => {
    const poor = await openTestApi(DIRECTIVE_STORY, {
      spend: (cost) => {
        throw rateLimitError(1_000, cost, 12);
      },
    });
    poor.takeCalls();
    const { errors } = await poor.send('{ documents(first: 7) { edges { node { key } } } }');
    expect(errors).toMatchObject([
      {
        message: 'This query costs 34; one address may spend 1,000 a minute, and less is left: try again in 12 s',
        extensions: { code: 'RATE_LIMITED', limit: 'costPerMinute', maximum: 1_000, asked: 34, retryAfter: 12 },
      },
    ]);
    expect(poor.takeCalls()).toEqual([]);
    await poor.close();
  });
});

describe('errors', () => {
  it('carry the code of expected failures', async () => {
    const { errors } = await api.send('{ documents(search: "…") { isComplete } }');
    expect(errors).toMatchObject([
      { message: '"…" holds no letter or digit to search for', extensions: { code: 'INVALID' } },
    ]);
  });

  it('refuse an empty list instead of guessing what it means', async () => {
    const { errors } = await api.send(
      '{ document(by: { key: "directive" }) { cites(kinds: []) { edges { cursor } } } }',
    );
    expect(errors).toMatchObject([
      { message: expect.stringMatching(/^kinds is an empty list: /), extensions: { code: 'INVALID' } },
    ]);
  });

  it('hide an unexpected error behind an id and log it under that id', async () => {
    const broken = await openTestApi(DIRECTIVE_STORY, {
      extractor: () => {
        throw new TypeError('secret detail');
      },
    });
    const { errors } = await broken.send('{ extract(text: "a") { head { typeName } } }');
    const [logged] = broken.logged;
    expect(errors).toMatchObject([
      { message: `Internal error (id ${logged?.id})`, extensions: { code: 'INTERNAL_SERVER_ERROR' } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('secret');
    expect(logged?.err).toBeInstanceOf(TypeError);
    await broken.close();
  });

  it('show the message of an expected failure', async () => {
    const down = await openTestApi(DIRECTIVE_STORY, {
      extractor: () => {
        throw new CanCuError('UNAVAILABLE', 'the recogniser is away');
      },
    });
    const { errors } = await down.send('{ extract(text: "a") { head { typeName } } }');
    expect(errors).toMatchObject([{ message: 'the recogniser is away', extensions: { code: 'UNAVAILABLE' } }]);
    expect(down.logged).toEqual([]);
    await down.close();
  });

  it.each(['mutation', 'subscription'])('say that a %s cannot be run, and log nothing', async (operation) => {
    const { errors } = await api.send(`${operation} { anything }`);
    expect(errors).toMatchObject([
      {
        message: `This API only reads: a ${operation} cannot be run; documents come in by the command line`,
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
    expect(api.logged).toEqual([]);
  });

  it('leave the messages of wrong queries and variables as they are', async () => {
    expect((await api.send('{ nothing }')).errors).toMatchObject([
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    const { errors } = await api.send('query ($d: Date) { documents(filter: { from: $d }) { isComplete } }', {
      d: '2021-02-30',
    });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('"2021-02-30" is no day of the calendar'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect((await api.send('{ documents(filter: { from: 2021 }) { isComplete } }')).errors).toMatchObject([
      { message: '2021 is no day of the calendar: write it as "2021-01-21"' },
    ]);
    expect(api.logged).toEqual([]);
  });
});
