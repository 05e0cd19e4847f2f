import { CanCuError } from '../../domain/errors.js';
import { checkCitationFilter, checkPage } from '../arguments.js';
import type { CitationFilter, LegalStore, PageRequest } from '../legal-store.js';
import type { AssertionRow, CitationRow, EvidenceRow, MentionRow } from '../rows.js';
import type { Database, Query } from './database.js';
import { type EdgeType, edgeTypes, literal, needsAssurance } from './graph-names.js';
import { inputOf, type StoredInput } from './input-reads.js';
import { keysetOf, pageOf, walkOf, withinDates } from './paging.js';
import { distinct, fromData, groupBy, inOrder } from './values.js';

/** What a query returns of the relationship `r`: the names of a citation's row. */
export const CITATION_OF_R = `{id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
  assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation`;

// An edge is found among those of its citing document, which are few, whatever cites the other end.
const BY_ID = `MATCH (a:Assertion) WHERE a.citationId IN $ids
WITH DISTINCT a.citationId AS id, a.fromId AS fromId
WITH fromId, collect(id) AS ids
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId IN ids
RETURN ${CITATION_OF_R}`;

const OF_MENTIONS = `MATCH (a:Assertion) WHERE a.evidenceId IN $ids AND a.evidenceKind = 'mention'
WITH DISTINCT a.evidenceId AS mention, a.fromId AS fromId, a.citationId AS id
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId = id
RETURN mention, ${CITATION_OF_R} ORDER BY r.toSort DESC, r.citationId DESC`;

/** Returns one page of citations for each document, see the port. */
export async function citations(
  database: Database,
  ...[side, documentIds, filter, page]: Parameters<LegalStore['citations']>
): ReturnType<LegalStore['citations']> {
  checkCitationFilter(filter);
  checkPage('citations', page);
  const rows = await database.read<{ readonly id: string; readonly sort: string; readonly citation: CitationRow }>(
    citationPageQuery(side, documentIds, filter, page),
  );
  const byDocument = groupBy(rows, (row) => row.id);
  return documentIds.map((id) =>
    pageOf(
      page,
      (byDocument.get(id) ?? []).map((row) => ({ row: row.citation, keyset: keysetOf(row.sort) })),
    ),
  );
}

/**
 * Returns the query for a page of citations of each document: the first rows of every relationship type from its index,
 * so that the cost does not grow with the number of citations, then the first of them all.
 */
export function citationPageQuery(
  side: 'FROM' | 'TO',
  documentIds: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): Query {
  const walk = withinDates(walkOf(page, 'DESC'), filter.from, filter.to);
  const order = literal({ kind: 'order', order: walk.order });
  const [end, sort] = side === 'FROM' ? ['fromId', 'toSort'] : ['toId', 'fromSort'];
  const narrowed = needsAssurance(filter.assurance);
  const branch = (type: EdgeType): string => `    MATCH ()-[r:${literal({ kind: 'edges', types: [type] })}]->()
    WHERE r.${end} = id AND r.${sort} > $low AND r.${sort} < $high${narrowed ? ' AND r.assurance IN $assurance' : ''}
    WITH r ORDER BY r.${end} ${order}, r.${sort} ${order} LIMIT $limit RETURN r`;
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  CALL (id) {
${edgeTypes(filter.kinds, filter.assurance).map(branch).join('\n    UNION ALL\n')}
  }
  WITH r ORDER BY r.${sort} ${order} LIMIT $limit
  RETURN r
}
RETURN id, r.${sort} AS sort, ${CITATION_OF_R} ORDER BY id, sort ${order}`,
    parameters: {
      ids: distinct(documentIds),
      low: walk.low,
      high: walk.high,
      limit: walk.limit,
      ...(narrowed ? { assurance: distinct(filter.assurance) } : {}),
    },
  };
}

/** Returns citations by id, in the order asked, null where there is none. */
export async function getCitations(
  database: Database,
  ids: readonly string[],
): Promise<readonly (CitationRow | null)[]> {
  const rows = await database.read<{ readonly citation: CitationRow }>({
    text: BY_ID,
    parameters: { ids: distinct(ids) },
  });
  return inOrder(ids, new Map(rows.map(({ citation }) => [citation.id, citation])));
}

/** Returns the citations that each mention is evidence of, newest cited document first. */
export async function citationsOfMentions(
  database: Database,
  mentionIds: readonly string[],
): Promise<readonly (readonly CitationRow[])[]> {
  const rows = await database.read<{ readonly mention: string; readonly citation: CitationRow }>({
    text: OF_MENTIONS,
    parameters: { ids: distinct(mentionIds) },
  });
  const byMention = groupBy(rows, (row) => row.mention);
  return mentionIds.map((id) => (byMention.get(id) ?? []).map((row) => row.citation));
}

interface EvidenceFound {
  readonly id: string;
  readonly sort: string;
  readonly assertion: string;
  readonly mention: string | null;
  readonly input: StoredInput | null;
}

/** Returns one page of evidence for each citation, see the port. */
export async function evidence(
  database: Database,
  ...[citationIds, page]: Parameters<LegalStore['evidence']>
): ReturnType<LegalStore['evidence']> {
  checkPage('evidence', page);
  const rows = await database.read<EvidenceFound>(evidenceQuery(citationIds, page));
  const byCitation = groupBy(rows, (row) => row.id);
  return citationIds.map((id) =>
    pageOf(
      page,
      (byCitation.get(id) ?? []).map((found) => ({ row: evidenceOf(found), keyset: [found.sort] })),
    ),
  );
}

/** Returns the query for a page of evidence of each citation, with the mention or input that each piece points to. */
export function evidenceQuery(citationIds: readonly string[], page: PageRequest): Query {
  const walk = walkOf(page, 'ASC');
  const order = literal({ kind: 'order', order: walk.order });
  return {
    text: `UNWIND $ids AS id
CALL (id) {
  MATCH (a:Assertion) WHERE a.citationId = id AND a.sort > $low AND a.sort < $high
  RETURN a ORDER BY a.citationId ${order}, a.sort ${order} LIMIT $limit
}
OPTIONAL MATCH (m:Mention {id: a.evidenceId})
OPTIONAL MATCH (i:Input {id: a.evidenceId})
RETURN id, a.sort AS sort, a.data AS assertion, m.data AS mention,
  CASE WHEN i.data IS NULL THEN null ELSE {data: i.data, content: i.content} END AS input
ORDER BY id, sort ${order}`,
    parameters: { ids: distinct(citationIds), low: walk.low, high: walk.high, limit: walk.limit },
  };
}

function evidenceOf(found: EvidenceFound): EvidenceRow {
  const assertion = fromData<AssertionRow>(found.assertion);
  const { kind, id } = assertion.evidence;
  const input = found.input === null ? null : inputOf(found.input);
  if (kind === 'mention' && found.mention !== null) return { kind, mention: fromData<MentionRow>(found.mention) };
  if (kind === 'record' && input?.kind === kind) return { kind, record: input, assertion };
  if (kind === 'verdict' && input?.kind === kind) return { kind, verdict: input, assertion };
  throw new CanCuError('CORRUPT', `evidence ${kind} ${id} of citation ${assertion.citationId} is missing`, id);
}
