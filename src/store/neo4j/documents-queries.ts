import type { DocumentType } from '../../domain/vocabulary/document-type.js';
import { descends, type SpanPage } from '../date-spans.js';
import { distinct } from '../rows-by-key.js';
import type { Query } from './connection.js';
import { literal } from './graph-names.js';
import { keyRangeOf, withinSpan } from './paging.js';

/**
 * Returns the query for a page of documents of each group of bodies: for each body and relationship the first rows of an
 * index that has their order, then the first of them all.
 */
export function documentsOfBodiesQuery(
  groups: readonly (readonly string[])[],
  types: readonly DocumentType[] | null,
  { page, span }: SpanPage,
): Query {
  const range = withinSpan(keyRangeOf(descends(page) ? 'DESC' : 'ASC', page), span);
  const order = literal({ kind: 'order', order: range.order });
  const branches = ['ISSUED_BY', 'NUMBERED_BY'].map((type) => bodyBranch(type, types !== null, order));
  const each = types === null ? 'UNWIND bodies AS body' : 'UNWIND bodies AS body UNWIND $types AS type';
  const scope = types === null ? 'body' : 'body, type';
  return {
    text: `UNWIND range(0, size($groups) - 1) AS group
WITH group, $groups[group] AS bodies
CALL (bodies) {
  ${each}
  CALL (${scope}) {
${branches.join('\n    UNION ALL\n')}
  }
  WITH DISTINCT d, sort ORDER BY sort ${order} LIMIT $limit
  RETURN d, sort
}
RETURN group, sort, d.data AS data ORDER BY group, sort ${order}`,
    parameters: {
      groups: groups.map(distinct),
      low: range.low,
      high: range.high,
      limit: range.limit,
      ...(types === null ? {} : { types: distinct(types) }),
    },
  };
}

function bodyBranch(type: string, typed: boolean, order: string): string {
  const ofType = typed ? ' AND r.fromType = type' : '';
  const columns = typed
    ? `r.toId ${order}, r.fromType ${order}, r.fromSort ${order}`
    : `r.toId ${order}, r.fromSort ${order}`;
  return `    MATCH (d)-[r:${type}]->() WHERE r.toId = body${ofType} AND r.fromSort > $low AND r.fromSort < $high
    WITH d, r ORDER BY ${columns} LIMIT $limit
    RETURN d, r.fromSort AS sort`;
}
