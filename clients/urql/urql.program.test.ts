import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';

const api = serveSeed();
const warn = vi.spyOn(console, 'warn');
const error = vi.spyOn(console, 'error');
beforeEach(() => {
  warn.mockClear();
  error.mockClear();
});
afterEach(() => {
  expect(warn.mock.calls).toEqual([]);
  expect(error.mock.calls).toEqual([]);
});

/** Keys for a normalised cache: types without an id are parts of the object that has them. */
function keysOf({ __schema }: IntrospectionQuery): KeyingConfig {
  const objects = __schema.types.filter((type) => type.kind === 'OBJECT');
  const parts = objects.filter(({ fields }) => fields.every(({ name }) => name !== 'id'));
  return Object.fromEntries(parts.map(({ name }) => [name, () => null]));
}

async function createClient(): Promise<Client> {
  const url = api();
  const plain = new Client({ url, exchanges: [fetchExchange] });
  const { data: schema } = await plain.query<IntrospectionQuery>(getIntrospectionQuery(), {}).toPromise();
  if (schema === undefined) throw new Error('no introspection');
  const cache = cacheExchange({ schema, keys: keysOf(schema), resolvers: { Document: { cites: relayPagination() } } });
  return new Client({ url, exchanges: [cache, fetchExchange] });
}

const CITED = gql`
  query Cited($key: String!, $after: String) {
    document(by: { key: $key }) {
      id
      number { value origin { place quote } }
      cites(first: 4, after: $after) {
        edges { cursor node { id kind } document { id key issuers { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;
const LINEAGE = gql`
  query Lineage($key: String!) {
    document(by: { key: $key }) {
      id
      lineage { documents { depth document { id key } } citations { id kind citing { id } cited { id } } }
    }
  }
`;

it('urql with graphcache merges the pages of a list, and keeps a lineage', async () => {
  const client = await createClient();
  const first = await client.query(CITED, { key: DIRECTIVE }).toPromise();
  expect(first.error).toBeUndefined();
  const after = first.data.document.cites.pageInfo.endCursor;
  await client.query(CITED, { key: DIRECTIVE, after }).toPromise();
  const all = await client.query(CITED, { key: DIRECTIVE }, { requestPolicy: 'cache-only' }).toPromise();
  expect(all.data.document.cites.edges).toHaveLength(7);

  const lineage = await client.query(LINEAGE, { key: DIRECTIVE }).toPromise();
  expect(lineage.data.document.lineage.documents).toHaveLength(8);
  expect(lineage.data.document.lineage.citations).toHaveLength(7);
});
