import { checkPage } from '../arguments.js';
import { evidenceRow } from '../evidence-row.js';
import { MOST_EFFECT_SETTINGS, type Page, type PageRequest } from '../legal-store.js';
import { pageOf } from '../paging.js';
import type { AssertionRow, EvidenceRow } from '../rows.js';
import { byId, distinct } from '../rows-by-key.js';
import type { Connection } from './connection.js';
import { getInputs } from './inputs.js';
import { getMentions } from './mentions.js';
import { type KeyOrder, keyRangeOf, rangeSql, rangeValues, scanOrder } from './paging.js';
import { answerLists, getRows } from './rows-by-id.js';
import { fromData } from './values.js';

const BY_SORT: KeyOrder = { columns: ['sort'], descending: false };

/** Returns assertions by id, in the order asked, null where there is none. */
export function getAssertions(connection: Connection, ids: readonly string[]): readonly (AssertionRow | null)[] {
  return getRows(connection, 'assertions', ids);
}

/** Returns the assertions that set days of effect of each document, see the port. */
export function effectSettings(
  connection: Connection,
  documentIds: readonly string[],
): readonly (readonly AssertionRow[])[] {
  const sql = `SELECT asked.key AS at, found.data AS data FROM json_each(?) AS asked
    CROSS JOIN assertions AS found ON found.sets_effect_of = asked.value ORDER BY found.id`;
  const lists = answerLists<AssertionRow>(documentIds, connection.all(sql, [JSON.stringify(documentIds)]));
  return lists.map((list) => list.slice(0, MOST_EFFECT_SETTINGS));
}

/** Returns one page of evidence for each citation, see the port. */
export function evidence(
  connection: Connection,
  citationIds: readonly string[],
  page: PageRequest,
): readonly Page<EvidenceRow>[] {
  checkPage('evidence', page);
  const range = keyRangeOf(BY_SORT, page);
  const sql = `SELECT data FROM assertions WHERE citation_id = ?1 AND ${rangeSql(BY_SORT, 3)}
    ORDER BY ${scanOrder(BY_SORT, range)} LIMIT ?2`;
  const lists = citationIds.map((id) =>
    connection
      .all<{ data: string }>(sql, [id, page.size + 1, ...rangeValues(range)])
      .map(({ data }): AssertionRow => fromData(data)),
  );
  const evidenceOf = readEvidence(connection, lists.flat());
  return lists.map((list) =>
    pageOf(
      list.map((one) => ({ row: evidenceOf(one), keyset: [one.sort] })),
      page,
    ),
  );
}

/** Reads what all the assertions rest on, in two statements, and returns how to look each up. */
function readEvidence(
  connection: Connection,
  assertions: readonly AssertionRow[],
): (assertion: AssertionRow) => EvidenceRow {
  const ids = distinct(assertions.map((one) => one.evidence.id));
  const mentions = getMentions(connection, ids);
  const inputs = getInputs(
    connection,
    ids.filter((_, at) => mentions[at] === null),
  );
  const [mentionsById, inputsById] = [byId(mentions), byId(inputs)];
  return (assertion) => {
    const { id } = assertion.evidence;
    return evidenceRow(assertion, mentionsById.get(id) ?? null, inputsById.get(id) ?? null);
  };
}
