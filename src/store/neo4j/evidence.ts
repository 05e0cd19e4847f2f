import { checkPage } from '../arguments.js';
import { evidenceRow } from '../evidence-row.js';
import { MOST_EFFECT_SETTINGS, type Page, type PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { AssertionRow, EvidenceRow, MentionRow } from '../rows.js';
import { distinct, groupBy, groupsInOrder } from '../rows-by-key.js';
import type { Connection, Query, Run } from './connection.js';
import { literal } from './graph-names.js';
import { inputOf, type StoredInput } from './inputs.js';
import { keyRangeOf } from './paging.js';
import { getRows } from './rows-by-id.js';
import { fromData } from './values.js';

/** A piece of evidence found for the citation asked for, with the mention or input that it rests on. */
interface Found {
  readonly id: string;
  readonly sort: string;
  readonly assertion: string;
  readonly mention: string | null;
  readonly input: StoredInput | null;
}

/** Returns assertions by id, in the order asked, null where there is none. */
export function getAssertions(
  connection: Connection,
  ids: readonly string[],
): Promise<readonly (AssertionRow | null)[]> {
  return getRows(connection, 'Assertion', ids);
}

/** Returns the assertions that set days of effect of each document, see the port. */
export async function effectSettings(
  run: Run,
  documentIds: readonly string[],
): Promise<readonly (readonly AssertionRow[])[]> {
  const rows = await run<{ readonly data: string }>({
    text: `UNWIND $ids AS id
MATCH (a:Assertion {setsEffectOf: id})
RETURN a.data AS data ORDER BY a.id`,
    parameters: { ids: distinct(documentIds) },
  });
  const byDocument = groupBy(
    rows.map(({ data }) => fromData<AssertionRow>(data)),
    ({ toId }) => toId,
  );
  return groupsInOrder(documentIds, byDocument).map((list) => list.slice(0, MOST_EFFECT_SETTINGS));
}

/** Returns one page of evidence for each citation, see the port. */
export async function evidence(
  connection: Connection,
  citationIds: readonly string[],
  page: PageRequest,
): Promise<readonly Page<EvidenceRow>[]> {
  checkPage('evidence', page);
  const rows = await connection.read<Found>(evidenceQuery(citationIds, page));
  const byCitation = groupBy(rows, (row) => row.id);
  return groupsInOrder(citationIds, byCitation).map((list) =>
    pageOf(
      list.map((found) => ({ row: evidenceOf(found), keyset: [found.sort] })),
      page,
    ),
  );
}

function evidenceQuery(citationIds: readonly string[], page: PageRequest): Query {
  const range = keyRangeOf('ASC', page);
  const order = literal({ kind: 'order', order: range.order });
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
    parameters: { ids: distinct(citationIds), low: range.low, high: range.high, limit: range.limit },
  };
}

function evidenceOf({ assertion, mention, input }: Found): EvidenceRow {
  return evidenceRow(
    fromData<AssertionRow>(assertion),
    mention === null ? null : fromData<MentionRow>(mention),
    input === null ? null : inputOf(input),
  );
}
