import { type EdgeType, literal } from './graph-names.js';

/** A document with the number of its edges of each type, in the order of the types counted. A hub has very many. */
export interface Degrees {
  readonly id: string;
  readonly degrees: readonly number[];
}

/** Returns the expression for the degrees of the node `d`; Neo4j knows them without reading edges. */
export function degreesText(types: readonly EdgeType[], direction: 'OUT' | 'IN'): string {
  const edge = (type: EdgeType): string => {
    const middle = `[:${literal({ kind: 'edges', types: [type] })}]`;
    return direction === 'OUT' ? `(d)-${middle}->()` : `(d)<-${middle}-()`;
  };
  return `[${types.map((type) => `COUNT { ${edge(type)} }`).join(', ')}]`;
}

/** Returns how many edges a document has in all. */
export function degreeOf({ degrees }: Degrees): number {
  return degrees.reduce((sum, degree) => sum + degree, 0);
}

/** Returns the hubs, documents of more than `hubDegree` edges, for each type of which they have any; types without hubs are left out. */
export function hubsByType(
  types: readonly EdgeType[],
  documents: readonly Degrees[],
  hubDegree: number,
): readonly { readonly type: EdgeType; readonly hubs: readonly string[] }[] {
  const hubs = documents.filter((one) => degreeOf(one) > hubDegree);
  return types
    .map((type, at) => ({ type, hubs: hubs.filter((one) => (one.degrees[at] ?? 0) > 0).map((one) => one.id) }))
    .filter((one) => one.hubs.length > 0);
}
