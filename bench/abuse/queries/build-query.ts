import { decisionKey, HUB_KEY } from '../hub-graph.js';

/** One query as an attacker would send it. */
export interface AbusiveQuery {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** True where the query is wrong by itself, so that validation refuses it. */
  readonly isInvalid?: true;
}

/** Returns the parts one after the other, each with its place from 0. */
export const times = (count: number, part: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => part(at)).join(' ');

/** Returns `inner`, wrapped so many times. */
export const nested = (count: number, wrap: (inner: string) => string, inner: string): string =>
  count === 0 ? inner : wrap(nested(count - 1, wrap, inner));

/** Returns a query for fields of the law that all other documents are based on. */
export const law = (fields: string): string => `{ document(by: { key: "${HUB_KEY}" }) { ${fields} } }`;

/** Returns the field for one of the decisions, without its selection. */
export const decision = (at: number): string => `document(by: { key: "${decisionKey(at)}" })`;

/** Returns so many scalar fields of a document, each under an alias. */
export const scalars = (count: number): string => {
  const fields = ['key', 'id', 'typeName', 'isStub', 'keys', 'issuerNames'];
  return times(count, (at) => `a${at}: ${fields[at % fields.length]}`);
};

/** Arguments of the largest walk that a lineage may make from the law. */
export const LARGEST_WALK = 'direction: DERIVED, depth: 20, maxDocuments: 1000, maxCitations: 5000';
