import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import { buildStoryServer } from '../../testing/server.js';

type Environment = Readonly<Record<string, string>>;
interface Asked {
  readonly url?: string;
  readonly from?: string;
  readonly forwardedFor?: string;
}

/** Sends requests one after the other to a server of its own. */
async function askAll(environment: Environment, asked: readonly Asked[]): Promise<readonly LightMyRequestResponse[]> {
  const { app, close } = await buildStoryServer({ environment });
  const answers: LightMyRequestResponse[] = [];
  for (const { url = '/robots.txt', from = '192.0.2.1', forwardedFor } of asked) {
    const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
    answers.push(await app.inject({ url, remoteAddress: from, headers }));
  }
  await close();
  return answers;
}
const statuses = (answers: readonly LightMyRequestResponse[]): readonly number[] =>
  answers.map(({ statusCode }) => statusCode);
const queryAt = (query: string): string => `/graphql?query=${encodeURIComponent(query)}`;
const PAGE_OF_TEN = queryAt('{ documents(first: 10) { edges { node { key } } } }');

describe('the rate limit', () => {
  it('charges each request 1, and refuses the one that there is no budget for', async () => {
    const answers = await askAll({ CAN_CU_COST_PER_MINUTE: '2' }, [{}, {}, {}, { from: '192.0.2.2' }]);
    expect(statuses(answers)).toEqual([200, 200, 429, 200]);
    expect(answers[0]?.headers).toMatchObject({ 'ratelimit-policy': '"cost";q=2;w=60', ratelimit: '"cost";r=1;t=30' });
    expect(answers[2]?.headers).toMatchObject({ 'retry-after': '30', ratelimit: '"cost";r=0;t=60' });
    expect(answers[2]?.headers['access-control-allow-origin']).toBe('*');
    expect(answers[2]?.json()).toEqual({
      errors: [
        {
          message:
            'This request costs 1; one address may spend 2 a minute, and less than that is left: try again in 30 s',
          extensions: { code: 'RATE_LIMITED', limit: 'costPerMinute', maximum: 2, asked: 1, retryAfter: 30 },
        },
      ],
    });
  });

  it('charges a query for its text and what it costs, before it runs', async () => {
    const answers = await askAll({ CAN_CU_COST_PER_MINUTE: '120' }, Array<Asked>(9).fill({ url: PAGE_OF_TEN }));
    const cost = answers[0]?.json().extensions.cost.requested;
    expect(cost).toBeGreaterThan(20);
    const each = 1 + Math.floor(PAGE_OF_TEN.length / 20) + cost;
    const left = answers.map(({ headers }) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]));
    expect(left[0]).toBe(120 - each);
    expect(statuses(answers)).toEqual(answers.map((_, at) => ((at + 1) * each <= 120 ? 200 : 429)));
    const refused = answers.find(({ statusCode }) => statusCode === 429);
    expect(refused?.json().errors[0]).toMatchObject({
      message: `This query costs ${cost}; one address may spend 120 a minute, and less is left: try again in ${refused?.headers['retry-after']} s`,
      extensions: { code: 'RATE_LIMITED', maximum: 120, asked: cost },
    });
    expect(refused?.headers['cache-control']).toBe('no-store');
  });

  it('charges a query that is refused for its text', async () => {
    const wrong = queryAt(`{ ${'nothing '.repeat(80)} }`);
    const answers = await askAll({ CAN_CU_COST_PER_MINUTE: '100' }, [{ url: wrong }, { url: wrong }, { url: wrong }]);
    expect(statuses(answers)).toEqual([200, 200, 429]);
  });

  it('charges a page for searching texts besides', async () => {
    const pages = [{ url: '/' }, { url: '/?q=khai' }];
    expect(statuses(await askAll({ CAN_CU_COST_PER_MINUTE: '10000' }, pages))).toEqual([200, 200]);
    const [found, refused] = await askAll({ CAN_CU_COST_PER_MINUTE: '5000' }, pages);
    expect([found?.statusCode, refused?.statusCode]).toEqual([200, 429]);
    expect(refused?.json().errors[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED' } });
  });

  it('says of a query that no budget suffices for that it is too large', async () => {
    const [answer] = await askAll({ CAN_CU_COST_PER_MINUTE: '10' }, [{ url: PAGE_OF_TEN }]);
    expect(answer?.json().errors[0].extensions).toMatchObject({ code: 'TOO_LARGE', limit: 'costPerMinute' });
    expect(answer?.headers['retry-after']).toBeUndefined();
  });

  it('charges an answer that the client has only 1', async () => {
    const { app, close } = await buildStoryServer();
    const known = String((await app.inject(PAGE_OF_TEN)).headers.etag);
    const left = async () => Number(/r=(\d+)/.exec(String((await app.inject('/robots.txt')).headers.ratelimit))?.[1]);
    const before = await left();
    await app.inject({ url: PAGE_OF_TEN, headers: { 'if-none-match': known } });
    expect(before - (await left())).toBeLessThanOrEqual(2);
    await close();
  });

  it('charges pages more than files', async () => {
    const answers = await askAll({ CAN_CU_COST_PER_MINUTE: '1000' }, [{ url: '/' }, {}]);
    const left = answers.map(({ headers }) => Number(/r=(\d+)/.exec(String(headers.ratelimit))?.[1]));
    expect(left[0]).toBeLessThan(900);
    expect((left[0] ?? 0) - (left[1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('charges /health nothing, and nobody where it is off', async () => {
    const limited = await askAll({ CAN_CU_COST_PER_MINUTE: '1' }, Array<Asked>(3).fill({ url: '/health' }));
    const unlimited = await askAll({ CAN_CU_COST_PER_MINUTE: '0' }, Array<Asked>(3).fill({ url: PAGE_OF_TEN }));
    expect(statuses([...limited, ...unlimited])).toEqual([200, 200, 200, 200, 200, 200]);
    expect([limited, unlimited].map(([answer]) => answer?.headers.ratelimit)).toEqual([undefined, undefined]);
  });
});

describe('the address of a client', () => {
  const twoOfOneProxy: readonly Asked[] = [
    { from: '10.0.0.9', forwardedFor: '192.0.2.1' },
    { from: '10.0.0.9', forwardedFor: '192.0.2.2' },
  ];
  const ONE = { CAN_CU_COST_PER_MINUTE: '1' };

  it('is the one that it connects from, whatever X-Forwarded-For says', async () => {
    expect(statuses(await askAll(ONE, twoOfOneProxy))).toEqual([200, 429]);
    expect(statuses(await askAll({ ...ONE, CAN_CU_TRUST_PROXY: '10.0.0.8' }, twoOfOneProxy))).toEqual([200, 429]);
  });

  it('is what a trusted proxy says', async () => {
    const trusting = { ...ONE, CAN_CU_TRUST_PROXY: 'loopback, 10.0.0.0/8' };
    expect(statuses(await askAll(trusting, twoOfOneProxy))).toEqual([200, 200]);
  });

  it('is the last one that a trusted proxy saw, not what a client put before it', async () => {
    const spoofed = ['1.1.1.1', '2.2.2.2'].map((first) => ({
      from: '10.0.0.9',
      forwardedFor: `${first}, 192.0.2.1`,
    }));
    expect(statuses(await askAll({ ...ONE, CAN_CU_TRUST_PROXY: '10.0.0.0/8' }, spoofed))).toEqual([200, 429]);
  });
});
