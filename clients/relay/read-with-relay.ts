import {
  createOperationDescriptor,
  Environment,
  fetchQuery,
  getRequest,
  getSingularSelector,
  Network,
  Observable,
  RecordSource,
  Store,
} from 'relay-runtime';
import CITES_FRAGMENT, { type operationsCites$data } from './generated/operationsCites.graphql.js';
import DIRECTIVE_QUERY, { type operationsDirectiveQuery } from './generated/operationsDirectiveQuery.graphql.js';
import MORE_CITES_QUERY, { type operationsMoreCitesQuery } from './generated/operationsMoreCitesQuery.graphql.js';

/** What Relay's store holds after both pages: the merged list, and the size of the lineage. */
export interface ReadWithRelay {
  readonly cited: number;
  readonly hasMore: boolean;
  readonly documents: number;
  readonly citations: number;
}

/** Reads a document, its list page by page through `node`, and its lineage, as a frontend with Relay does. */
export async function readWithRelay(uri: string, key: string): Promise<ReadWithRelay> {
  const environment = createEnvironment(uri);
  const data = await fetchQuery<operationsDirectiveQuery>(environment, DIRECTIVE_QUERY, { key }).toPromise();
  const document = data?.document;
  if (!document) throw new Error(`no document ${key}`);
  for (let more = readCites(environment, key); more.pageInfo.hasNextPage; more = readCites(environment, key)) {
    const variables = { id: document.id, first: 4, after: more.pageInfo.endCursor };
    await fetchQuery<operationsMoreCitesQuery>(environment, MORE_CITES_QUERY, variables).toPromise();
  }
  const cites = readCites(environment, key);
  return {
    cited: cites.edges.length,
    hasMore: cites.pageInfo.hasNextPage,
    documents: document.lineage?.documents.length ?? 0,
    citations: document.lineage?.citations.length ?? 0,
  };
}

function createEnvironment(uri: string): Environment {
  const network = Network.create(({ text }, variables) =>
    Observable.from(
      fetch(uri, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      }).then((response) => response.json()),
    ),
  );
  return new Environment({ network, store: new Store(new RecordSource()) });
}

/** Reads the list from the store alone. */
function readCites(environment: Environment, key: string): NonNullable<operationsCites$data['cites']> {
  const descriptor = createOperationDescriptor(getRequest(DIRECTIVE_QUERY), { key });
  const { data } = environment.lookup(descriptor.fragment);
  const selector = getSingularSelector(CITES_FRAGMENT, (data as operationsDirectiveQuery['response']).document);
  if (!selector) throw new Error('the document is not in the store');
  const read = environment.lookup(selector).data as unknown as operationsCites$data;
  return read.cites ?? missing();
}

function missing(): never {
  throw new Error('the list is not in the store');
}
