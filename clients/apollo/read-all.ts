import { CITED, createClient, type DocumentName, LINEAGE } from './cache.js';

/** What was read: the number of citations in the cache after the last page, and the size of the lineage. */
export interface ReadAll {
  readonly cited: number;
  readonly documents: number;
  readonly citations: number;
  /** How many objects of type Document the cache holds: one for each, however often it was read. */
  readonly cached: number;
}

interface Cited {
  readonly document: {
    readonly cites: { readonly edges: readonly unknown[]; readonly pageInfo: { readonly endCursor: string | null } };
  };
}

interface Lineage {
  readonly document: {
    readonly lineage: { readonly documents: readonly unknown[]; readonly citations: readonly unknown[] };
  };
}

/** Reads a list in two pages, which the cache merges, and a lineage. Runs in Node and in a browser. */
export async function readAll(uri: string, key: string, documentsBy: DocumentName): Promise<ReadAll> {
  const client = await createClient(uri, documentsBy);
  const first = await client.query<Cited>({ query: CITED, variables: { key } });
  const after = first.data?.document.cites.pageInfo.endCursor;
  await client.query({ query: CITED, variables: { key, after }, fetchPolicy: 'network-only' });
  const all = client.readQuery<Cited>({ query: CITED, variables: { key } });
  const { data } = await client.query<Lineage>({ query: LINEAGE, variables: { key } });
  const cached = Object.keys(client.cache.extract() as object).filter((id) => id.startsWith('Document:'));
  return {
    cited: all?.document.cites.edges.length ?? 0,
    documents: data?.document.lineage.documents.length ?? 0,
    citations: data?.document.lineage.citations.length ?? 0,
    cached: cached.length,
  };
}
