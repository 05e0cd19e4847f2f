import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CanCuError, type ErrorCode } from '../domain/errors.js';
import type { LegalStore } from '../store/legal-store.js';
import { changedStore } from '../testing/changed-store.js';
import { buildStoryServer } from '../testing/server.js';

const PLACE = 'bolt://10.0.0.7:7687';
const QUERY = '{ document(by: { key: "x" }) { key } }';

let failing: Partial<LegalStore> = {};
let app: FastifyInstance;
let close: () => Promise<void>;

beforeAll(async () => {
  const change = (store: LegalStore): LegalStore =>
    changedStore(store, (name, member) => Reflect.get(failing, name) ?? member);
  ({ app, close } = await buildStoryServer({ change }));
});
afterAll(() => close());

/** Lets every look-up by key fail as a store does. */
function fail(code: ErrorCode): void {
  const error = new CanCuError(code, `Neo4j at ${PLACE} failed`, PLACE, { cause: new Error('what the driver said') });
  failing = { findDocumentsByKey: () => Promise.reject(error) };
}

describe('a store that fails', () => {
  it.each(['UNAVAILABLE', 'TIMEOUT', 'CORRUPT', 'FORBIDDEN'] as const)(
    'is told to the API as %s, without its place',
    async (code) => {
      fail(code);
      const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } });
      expect(answer.json().errors[0].extensions.code).toBe(code);
      expect(answer.body).not.toMatch(/10\.0|driver|node_modules/);
    },
  );

  it.each([
    ['UNAVAILABLE', 503],
    ['TIMEOUT', 504],
    ['CORRUPT', 500],
  ] as const)('is shown on the page for %s with the status %i, without its place', async (code, status) => {
    fail(code);
    const answer = await app.inject({ url: '/?document=x' });
    expect(answer.statusCode).toBe(status);
    expect(answer.body).not.toMatch(/10\.0|driver|node_modules/);
  });

  it('is noticed by /health when it hangs', async () => {
    failing = { dataVersion: () => new Promise<never>(() => {}) };
    const answer = await app.inject({ url: '/health' });
    expect([answer.statusCode, answer.json().status]).toEqual([503, 'unavailable']);
  });

  it('that hangs when asked for its content lets a GET go on without a tag', async () => {
    failing = { revision: () => new Promise<never>(() => {}) };
    const answer = await app.inject({ url: `/graphql?query=${encodeURIComponent('{ __typename }')}` });
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, undefined]);
  });
});
