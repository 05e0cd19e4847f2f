import type { Assurance } from '../../domain/reading/citation.js';
import type { YearBounds } from '../date-spans.js';
import type { EndFilter } from '../lists.js';
import { ROW_OF_R } from './citations-queries.js';
import type { Query } from './connection.js';
import { literal, type Order } from './graph-names.js';
import type { Branch } from './merge-branches.js';

/** Conditions on the documents at both ends of citations; null is none. */
export interface EndConditions {
  readonly citing: EndFilter;
  readonly cited: EndFilter;
  /** Years of the citing document. */
  readonly years: YearBounds | null;
}

/**
 * Returns the query for the next `size` citations of one type and of each assurance, from an index in the order of the list:
 * the places of all, and those whose documents meet the conditions. The text is the same whatever is asked, since each text
 * has to be planned.
 */
export function nextCitationsQuery(
  { type, low, high }: Pick<Branch, 'type' | 'low' | 'high'>,
  assurance: readonly Assurance[],
  ends: EndConditions,
  order: Order,
  size: number,
): Query {
  const direction = literal({ kind: 'order', order });
  return {
    text: `UNWIND $assurance AS assurance
CALL (assurance) {
  MATCH ()-[r:${literal({ kind: 'edges', types: [type] })}]->()
  WHERE r.assurance = assurance AND r.sort > $low AND r.sort < $high
  WITH r ORDER BY r.assurance ${direction}, r.sort ${direction} LIMIT $size
  RETURN collect(r.sort) AS sorts, collect(CASE WHEN ${ENDS}
    THEN {sort: r.sort, citation: ${ROW_OF_R}} END) AS hits
}
RETURN $type AS type, assurance, sorts, hits`,
    parameters: {
      type,
      assurance,
      low,
      high,
      citing: parametersOf(ends.citing),
      cited: parametersOf(ends.cited),
      firstYear: ends.years?.first ?? null,
      lastYear: ends.years?.last ?? null,
      size,
    },
  };
}

const parametersOf = ({ types, bodyIds, isStub }: EndFilter) => ({ types, bodyIds, isStub });

const endText = (node: string, end: string): string => `($${end}.types IS NULL OR ${node}.type IN $${end}.types)
  AND ($${end}.isStub IS NULL OR ${node}.isStub = $${end}.isStub)
  AND ($${end}.bodyIds IS NULL OR any(body IN ${node}.bodyIds WHERE body IN $${end}.bodyIds))`;

const ENDS = `${endText('startNode(r)', 'citing')}
  AND ${endText('endNode(r)', 'cited')}
  AND ($firstYear IS NULL OR startNode(r).year >= $firstYear AND startNode(r).year <= $lastYear)`;
