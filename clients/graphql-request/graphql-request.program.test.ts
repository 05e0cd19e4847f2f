import { GraphQLClient, gql } from 'graphql-request';
import { expect, it } from 'vitest';
import { DIRECTIVE, serveSeed } from '../serve-seed.js';

const api = serveSeed();

const CITED = gql`
  query Cited($key: String!, $after: String) {
    document(by: { key: $key }) {
      cites(first: 3, after: $after) {
        edges { document { key } }
        pageInfo { hasNextPage endCursor }
      }
      lineage { documents { document { key } } citations { kind } }
    }
  }
`;

interface Cited {
  readonly document: {
    readonly cites: {
      readonly edges: readonly { readonly document: { readonly key: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly lineage: { readonly documents: readonly unknown[]; readonly citations: readonly unknown[] };
  };
}

it('graphql-request reads a list page by page, and a lineage', async () => {
  const client = new GraphQLClient(api());
  const keys: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { document }: Cited = await client.request(CITED, { key: DIRECTIVE, after });
    keys.push(...document.cites.edges.map((edge) => edge.document.key));
    expect([document.lineage.documents.length, document.lineage.citations.length]).toEqual([8, 7]);
    ({ hasNextPage: more, endCursor: after } = document.cites.pageInfo);
  }
  expect(new Set(keys).size).toBe(7);
});

it('graphql-request reads plain GETs, as caches like them', async () => {
  const client = new GraphQLClient(api(), { method: 'GET', jsonSerializer: JSON });
  const { document }: Cited = await client.request(CITED, { key: DIRECTIVE });
  expect(document.cites.edges).toHaveLength(3);
});
