import type { Query } from './connection.js';
import { literal, type Order } from './graph-names.js';
import type { Parameters } from './values.js';

/** How evidence leads to a provision: it names this very provision, or only ones within it. */
export type NameType = 'NAMES' | 'NAMES_WITHIN';

/** What one page of evidence reads, the same for every provision. */
export interface EvidenceScan {
  readonly order: Order;
  readonly parameters: Parameters;
}

/**
 * Returns the query for the degree of provisions, and for the page of each that is no hub: it follows all evidence of
 * the provision and sorts it.
 */
export function evidenceQuery(
  { order, parameters }: EvidenceScan,
  type: NameType,
  ids: readonly string[],
  hubDegree: number,
): Query {
  return {
    text: `MATCH (p:Provision) WHERE p.id IN $ids
WITH p, COUNT { (p)<-[:${type}]-() } AS degree
CALL (p, degree) {
  WITH p WHERE degree <= $hub
  MATCH (p)<-[r:${type}]-(a) WHERE r.kind IN $kinds AND r.fromSort > $low AND r.fromSort < $high
  WITH r, a ORDER BY r.fromSort ${literal({ kind: 'order', order })} LIMIT $limit
  RETURN collect({sort: r.fromSort, data: a.data}) AS found
}
RETURN p.id AS id, degree, found`,
    parameters: { ...parameters, ids, hub: hubDegree },
  };
}

/**
 * Returns the query for the page of each hub: the first rows of the index for each kind, however many there are. It names
 * the index, since a plan made while there was little evidence would read all of it, and plans are kept for a while.
 */
export function hubEvidenceQuery({ order, parameters }: EvidenceScan, type: NameType, hubs: readonly string[]): Query {
  const direction = literal({ kind: 'order', order });
  return {
    text: `UNWIND $ids AS id
UNWIND $kinds AS kind
CALL (id, kind) {
  MATCH ()-[r:${type}]->() USING INDEX SEEK r:${type}(toId, kind, fromSort)
  WHERE r.toId = id AND r.kind = kind AND r.fromSort > $low AND r.fromSort < $high
  RETURN r ORDER BY r.toId ${direction}, r.kind ${direction}, r.fromSort ${direction} LIMIT $limit
}
RETURN id, r.fromSort AS sort, startNode(r).data AS data`,
    parameters: { ...parameters, ids: hubs },
  };
}
