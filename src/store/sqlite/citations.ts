import { CanCuError } from '../../domain/errors.js';
import { checkCitationFilter, checkPage } from '../arguments.js';
import type { CitationFilter, Page, PageRequest } from '../legal-store.js';
import type { AssertionRow, CitationRow, EvidenceRow, MentionRow, RecordInput, VerdictInput } from '../rows.js';
import type { Connection } from './connection.js';
import {
  dateBounds,
  type ListOrder,
  pageOf,
  type Stretch,
  scanOrder,
  stretchOf,
  stretchSql,
  stretchValues,
} from './keyset.js';
import { answerLists, getRows } from './rows-by-id.js';

/** What differs between the citations a document makes and those that others make of it. */
const SIDES = {
  FROM: { own: 'from_id', order: { columns: ['to_date', 'to_key', 'kind'], descending: true } },
  TO: { own: 'to_id', order: { columns: ['from_date', 'from_key', 'kind'], descending: true } },
} as const satisfies Record<string, { own: string; order: ListOrder }>;

interface Scanned {
  readonly date: string;
  readonly key: string;
  readonly kind: string;
  readonly data: string;
}

/** Returns one page of citations for each document, see the port. */
export function citations(
  connection: Connection,
  side: 'FROM' | 'TO',
  documentIds: readonly string[],
  filter: CitationFilter,
  page: PageRequest,
): Page<CitationRow>[] {
  checkPage('citations', page);
  checkCitationFilter(filter);
  const { order } = SIDES[side];
  const stretch = stretchOf(order, page, dateBounds(order, filter.from, filter.to));
  const branches = filter.assurance.flatMap((assurance) => filter.kinds.map((kind) => [assurance, kind]));
  const sql = branchesSql(side, branches.length, stretch);
  return documentIds.map((id) => {
    const values = [id, page.size + 1, ...stretchValues(stretch), ...branches.flat()];
    const scanned = connection.all<Scanned>(sql, values);
    const rows = scanned.map(({ date, key, kind, data }) => ({ row: JSON.parse(data), keyset: [date, key, kind] }));
    return pageOf<CitationRow>(rows, page);
  });
}

/** One index scan for each assurance and kind, merged by SQLite as far as the page reaches: nothing else is read. */
function branchesSql(side: 'FROM' | 'TO', branches: number, stretch: Stretch): string {
  const { own, order } = SIDES[side];
  const [date, key] = order.columns;
  const firstBranch = 3 + 2 * order.columns.length;
  const branch = (at: number): string => `SELECT ${date} AS date, ${key} AS key, kind, data FROM citations
    WHERE ${own} = ?1 AND assurance = ?${firstBranch + 2 * at} AND kind = ?${firstBranch + 2 * at + 1}
    AND ${stretchSql(order, 3)}`;
  const all = Array.from({ length: branches }, (_, at) => branch(at)).join(' UNION ALL ');
  const merged: ListOrder = { columns: ['date', 'key', 'kind'], descending: order.descending };
  return `${all} ORDER BY ${scanOrder(merged, stretch)} LIMIT ?2`;
}

/** Returns the citations that each mention is evidence of: newest cited document first, ties by its key, kind and id descending. */
export function citationsOfMentions(connection: Connection, mentionIds: readonly string[]): CitationRow[][] {
  const sql = `SELECT DISTINCT asked.key AS at, found.data AS data, to_date, to_key, kind, found.id
    FROM json_each(?) AS asked
    CROSS JOIN assertions ON assertions.evidence_id = asked.value AND assertions.evidence_kind = 'mention'
    CROSS JOIN citations AS found ON found.id = assertions.citation_id
    ORDER BY to_date DESC, to_key DESC, kind DESC, found.id DESC`;
  return answerLists(mentionIds, connection.all(sql, [JSON.stringify(mentionIds)]));
}

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
  if (assertion.evidence.kind === 'mention') return { kind: 'mention', mention: found as MentionRow };
  if (assertion.evidence.kind === 'record') return { kind: 'record', record: found as RecordInput, assertion };
  return { kind: 'verdict', verdict: found as VerdictInput, assertion };
}
