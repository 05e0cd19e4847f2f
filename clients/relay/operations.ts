import { graphql } from 'relay-runtime';

/** What a page shows of a document: a list that grows by `cites`, and its lineage. Relay's compiler reads this. */
export const DIRECTIVE_QUERY = graphql`
  query operationsDirectiveQuery($key: String!) {
    document(by: { key: $key }) {
      id
      key
      ...operationsCites
      lineage {
        documents {
          depth
          document {
            id
            key
          }
        }
        citations {
          id
          kind
        }
      }
    }
  }
`;

/** The list: Relay asks for its next page by the node's id. */
export const CITES_FRAGMENT = graphql`
  fragment operationsCites on Document
  @refetchable(queryName: "operationsMoreCitesQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 4 }, after: { type: "String" }) {
    cites(first: $first, after: $after) @connection(key: "operations_cites") {
      edges {
        node {
          id
          kind
        }
        document {
          id
          key
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
