import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** How the cache names a document: by its id, as it does with every type by itself, or by its key. */
export type DocumentName = 'id' | 'key';

/** Which types an abstract type stands for, as introspection says. */
type PossibleTypes = Record<string, string[]>;

const ABSTRACT = '{ __schema { types { name possibleTypes { name } } } }';

interface TypesAnswer {
  readonly data: {
    readonly __schema: {
      readonly types: readonly {
        readonly name: string;
        readonly possibleTypes: readonly { readonly name: string }[] | null;
      }[];
    };
  };
}

async function possibleTypesOf(uri: string): Promise<PossibleTypes> {
  const response = await fetch(`${uri}?query=${encodeURIComponent(ABSTRACT)}`);
  const { data } = (await response.json()) as TypesAnswer;
  const abstract = data.__schema.types.filter((type) => type.possibleTypes !== null);
  return Object.fromEntries(
    abstract.map(({ name, possibleTypes }) => [name, (possibleTypes ?? []).map((type) => type.name)]),
  );
}

/** Returns a client that tells the API its name, with a normalised cache. */
export async function createClient(uri: string, documentsBy: DocumentName): Promise<ApolloClient> {
  const cache = new InMemoryCache({
    possibleTypes: await possibleTypesOf(uri),
    typePolicies: { Document: { keyFields: [documentsBy], fields: { cites: relayStylePagination() } } },
  });
  const clientAwareness = { name: 'can-cu-example', version: '1.0' };
  return new ApolloClient({ link: new HttpLink({ uri }), cache, clientAwareness });
}

/** A page of what a document cites. */
export const CITED = gql`
  query Cited($key: String!, $after: String) {
    document(by: { key: $key }) {
      id
      key
      cites(first: 4, after: $after) {
        edges { cursor node { id kind } document { id key } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }
  }
`;

/** A lineage with its documents and citations. */
export const LINEAGE = gql`
  query Lineage($key: String!) {
    document(by: { key: $key }) {
      id
      key
      lineage { documents { depth document { id key } } citations { id kind citing { id key } cited { id key } } }
    }
  }
`;
