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
 * the places of all, and those whose documents meet the conditions. Each text has to be planned, and again for parameters
 * of other types and lengths. So the text is the same whatever is asked, but for whether documents are asked about, and
 * the parameters are in one map, which is not looked into; the index to use is named, since their lengths do not tell it.
 */
export function nextCitationsQuery(
  { type, low, high }: Pick<Branch, 'type' | 'low' | 'high'>,
  assurance: readonly Assurance[],
  ends: EndConditions,
  order: Order,
  size: number,
): Query {
  const direction = literal({ kind: 'order', order });
  const edges = literal({ kind: 'edges', types: [type] });
  const hit = `{sort: r.sort, citation: ${ROW_OF_R}}`;
  return {
    text: `UNWIND $asked.assurance AS assurance
CALL (assurance) {
  MATCH ()-[r:${edges}]->() USING INDEX SEEK r:${edges}(assurance, sort)
  WHERE r.assurance = assurance AND r.sort > $asked.low AND r.sort < $asked.high
  WITH r ORDER BY r.assurance ${direction}, r.sort ${direction} LIMIT $asked.size
  RETURN collect(r.sort) AS sorts, collect(${isAny(ends) ? hit : `CASE WHEN ${ENDS}\n    THEN ${hit} END`}) AS hits
}
RETURN $asked.type AS type, assurance, sorts, hits`,
    parameters: {
      asked: {
        ...{ type, assurance, low, high, size },
        citing: parametersOf(ends.citing),
        cited: parametersOf(ends.cited),
        firstYear: ends.years?.first ?? null,
        lastYear: ends.years?.last ?? null,
      },
    },
  };
}

const parametersOf = ({ types, bodyIds, isStub }: EndFilter) => ({ types, bodyIds, isStub });

/** Whether citations between all documents are asked for. */
const isAny = ({ citing, cited, years }: EndConditions): boolean =>
  years === null && [citing, cited].every((end) => Object.values(parametersOf(end)).every((value) => value === null));

const endText = (node: string, end: string): string => `(${end}.types IS NULL OR ${node}.type IN ${end}.types)
  AND (${end}.isStub IS NULL OR ${node}.isStub = ${end}.isStub)
  AND (${end}.bodyIds IS NULL OR any(body IN ${node}.bodyIds WHERE body IN ${end}.bodyIds))`;

const ENDS = `${endText('startNode(r)', '$asked.citing')}
  AND ${endText('endNode(r)', '$asked.cited')}
  AND ($asked.firstYear IS NULL OR startNode(r).year >= $asked.firstYear AND startNode(r).year <= $asked.lastYear)`;
