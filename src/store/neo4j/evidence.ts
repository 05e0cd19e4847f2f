import { CanCuError } from '../../domain/errors.js';
import { checkPage } from '../arguments.js';
import type { LegalStore, PageRequest } from '../legal-store.js';
import type { AssertionRow, CitationRow, EvidenceRow, MentionRow } from '../rows.js';
import type { Database, Query } from './connection.js';
import { literal } from './graph-names.js';
import { inputOf, type StoredInput } from './inputs.js';
import { pageOf, walkOf } from './paging.js';
import { distinct, fromData, groupBy, inOrder } from './values.js';

/** What a query returns of the relationship `r`: the names of a citation's row. */
export const CITATION_OF_R = `{id: r.citationId, fromId: r.fromId, toId: r.toId, kind: r.kind,
  assurance: r.assurance, reason: r.reason, extent: r.extent, effectiveFrom: r.effectiveFrom} AS citation`;

// An edge is found among those of its citing document, which are few, whatever cites the other end. An index over two
// properties is used only where both are asked about.
const BY_ID = `MATCH (a:Assertion) WHERE a.citationId IN $ids AND a.sort IS NOT NULL
WITH DISTINCT a.citationId AS id, a.fromId AS fromId
WITH fromId, collect(id) AS ids
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId IN ids
RETURN ${CITATION_OF_R}`;

const OF_MENTIONS = `MATCH (a:Assertion) WHERE a.evidenceId IN $ids AND a.evidenceKind = 'mention'
WITH DISTINCT a.evidenceId AS mention, a.fromId AS fromId, a.citationId AS id
MATCH (:Document {id: fromId})-[r]->() WHERE r.citationId = id
RETURN mention, ${CITATION_OF_R} ORDER BY r.toSort DESC, r.citationId DESC`;

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
  if (kind === 'mention' && found.mention !== null)
    return { kind, mention: fromData<MentionRow>(found.mention), assertion };
  if (kind === 'record' && input?.kind === kind) return { kind, record: input, assertion };
  if (kind === 'verdict' && input?.kind === kind) return { kind, verdict: input, assertion };
  throw new CanCuError('CORRUPT', `evidence ${kind} ${id} of citation ${assertion.citationId} is missing`, id);
}
