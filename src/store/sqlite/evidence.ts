import { CanCuError } from '../../domain/errors.js';
import { checkPage } from '../arguments.js';
import type { Page, PageRequest } from '../legal-store.js';
import type { AssertionRow, EvidenceRow, MentionRow, RecordInput, VerdictInput } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, scanOrder, stretchOf, stretchSql, stretchValues } from './paging.js';
import { getRows } from './rows-by-id.js';

const BY_SORT: ListOrder = { columns: ['sort'], descending: false };

/** Returns one page of evidence for each citation, see the port. */
export function evidence(
  connection: Connection,
  citationIds: readonly string[],
  page: PageRequest,
): Page<EvidenceRow>[] {
  checkPage('evidence', page);
  const stretch = stretchOf(BY_SORT, page);
  const sql = `SELECT data FROM assertions WHERE citation_id = ?1 AND ${stretchSql(BY_SORT, 3)}
    ORDER BY ${scanOrder(BY_SORT, stretch)} LIMIT ?2`;
  const lists = citationIds.map((id) =>
    connection
      .all<{ data: string }>(sql, [id, page.size + 1, ...stretchValues(stretch)])
      .map(({ data }): AssertionRow => JSON.parse(data)),
  );
  const show = evidenceReader(connection, lists.flat());
  return lists.map((list) =>
    pageOf(
      list.map((one) => ({ row: show(one), keyset: [one.sort] })),
      page,
    ),
  );
}

/** Reads what all the assertions point to, in two statements, and returns how each is shown. */
function evidenceReader(
  connection: Connection,
  assertions: readonly AssertionRow[],
): (one: AssertionRow) => EvidenceRow {
  const ids = [...new Set(assertions.map((one) => one.evidence.id))];
  const mentions = getRows<MentionRow>(connection, 'mentions', ids);
  const inputs = getRows<RecordInput | VerdictInput>(
    connection,
    'inputs',
    ids.filter((_, at) => mentions[at] === null),
  );
  const byId = new Map([...mentions, ...inputs].flatMap((row) => (row === null ? [] : [[row.id, row]])));
  return (assertion) => showEvidence(assertion, byId.get(assertion.evidence.id));
}

function showEvidence(
  assertion: AssertionRow,
  found: MentionRow | RecordInput | VerdictInput | undefined,
): EvidenceRow {
  if (found === undefined) {
    const { kind, id } = assertion.evidence;
    throw new CanCuError('CORRUPT', `evidence ${kind} ${id} of citation ${assertion.citationId} is missing`, id);
  }
  if (assertion.evidence.kind === 'mention') return { kind: 'mention', mention: found as MentionRow, assertion };
  if (assertion.evidence.kind === 'record') return { kind: 'record', record: found as RecordInput, assertion };
  return { kind: 'verdict', verdict: found as VerdictInput, assertion };
}
