import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Client, fetchExchange, gql } from '@urql/core';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildStoryServer } from '../testing/server.js';

let url: string;
let close: () => Promise<void>;

beforeAll(async () => {
  const server = await buildStoryServer();
  await server.app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}/graphql`;
  close = server.close;
});
afterAll(() => close());

const AUDITS = serverAudits({ url: () => url });

describe('the specification of GraphQL over HTTP', () => {
  it('has 61 audits', () => {
    expect(AUDITS).toHaveLength(61);
  });

  it.each(AUDITS)('$id: $name', async (audit) => {
    const { id, name } = audit;
    expect(await audit.fn()).toEqual({ id, name, status: 'ok' });
  });
});

describe('a query by GET', () => {
  it('takes an empty operation name for none', async () => {
    const response = await fetch(`${url}?operationName=&query=${encodeURIComponent('{ dataVersion }')}`);
    expect(await response.json()).toMatchObject({ data: { dataVersion: expect.any(String) } });
  });
});

describe('a query by POST', () => {
  const QUERY = '{"query":"{ dataVersion }"}';

  it.each<[string, string | Uint8Array<ArrayBuffer>, Readonly<Record<string, string>>]>([
    [
      'whatever names its JSON has',
      '{"query":"{ dataVersion }","variables":{"constructor":{"prototype":1}},"__proto__":{"query":"{ nothing }"}}',
      {},
    ],
    ['under an empty operation name, as under none', '{"query":"{ dataVersion }","operationName":""}', {}],
    ['packed by gzip, in capitals', new Uint8Array(gzipSync(QUERY)), { 'content-encoding': 'GZIP' }],
    ['packed by gzip under its old name', new Uint8Array(gzipSync(QUERY)), { 'content-encoding': 'X-Gzip' }],
    ['in UTF-8', QUERY, { 'content-type': 'application/json; charset="UTF-8"' }],
    ['in ASCII', QUERY, { 'content-type': 'application/json;charset=us-ascii' }],
  ])('is answered %s', async (_, body, more) => {
    const headers = { 'content-type': 'application/json', ...more };
    const response = await fetch(url, { method: 'POST', headers, body });
    expect(await response.json()).toMatchObject({ data: { dataVersion: expect.any(String) } });
  });
});

describe('urql as it comes', () => {
  it.each([undefined, true, false, 'force'] as const)('asks with preferGetMethod %s', async (preferGetMethod) => {
    const options = preferGetMethod === undefined ? {} : { preferGetMethod };
    const client = new Client({ url, exchanges: [fetchExchange], ...options });
    const query = gql('query Number($key: String!) { document(by: { key: $key }) { number { value } } }');
    const { data, error } = await client.query(query, { key: 'ubnd/01-ct-ubnd/2021' });
    expect(error).toBeUndefined();
    expect(data.document.number.value).toBe('01/CT-UBND');
  });

  it('sees the message of what is refused', async () => {
    const client = new Client({ url, exchanges: [fetchExchange] });
    const { error } = await client.query(gql('{ nothing }'), {});
    expect(error?.message).toContain('Cannot query field "nothing"');
  });
});
