import { checkCitationFilter, checkPage } from '../arguments.js';
import type { CitationFilter, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import type { CitationRow } from '../rows.js';
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
} from './paging.js';
import { answerLists } from './rows-by-id.js';

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

/** What all statements of one call share. */
interface Question {
  readonly connection: Connection;
  readonly side: 'FROM' | 'TO';
  readonly filter: CitationFilter;
  readonly stretch: Stretch;
  /** Rows wanted for each document: one more than the page. */
  readonly wanted: number;
}

/** Most rows that are read for a whole level at once. */
const LEVEL_ROWS = 5000;

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
  const question: Question = { connection, side, filter, stretch, wanted: page.size + 1 };
  const lists = levelRows(question, documentIds) ?? documentIds.map((id) => rowsOfOne(question, id));
  return lists.map((list) =>
    pageOf(
      list.map(({ date, key, kind, data }) => ({ row: JSON.parse(data), keyset: [date, key, kind] })),
      page,
    ),
  );
}

/** All edges of the level in one statement, each list cut to what is wanted; null when they are many more than that. */
function levelRows(
  { connection, side, filter, stretch, wanted }: Question,
  ids: readonly string[],
): Scanned[][] | null {
  const { own, order } = SIDES[side];
  const [date, key] = order.columns;
  const limit = Math.min(LEVEL_ROWS, 2 * wanted * ids.length);
  const sql = `SELECT asked.key AS at, ${date} AS date, ${key} AS key, kind, data
    FROM json_each(?1) AS asked CROSS JOIN citations ON ${own} = asked.value
    AND assurance IN (SELECT value FROM json_each(?2)) AND kind IN (SELECT value FROM json_each(?3))
    AND ${stretchSql(order, 5)} LIMIT ?4`;
  const values = [JSON.stringify(ids), JSON.stringify(filter.assurance), JSON.stringify(filter.kinds), limit];
  const rows = connection.all<Scanned & { at: number }>(sql, [...values, ...stretchValues(stretch)]);
  if (rows.length >= limit && rows.length > 0) return null;
  const lists: Scanned[][] = ids.map(() => []);
  for (const row of rows) lists[row.at]?.push(row);
  const sign = stretch.scansDown ? -1 : 1;
  const inOrder = (a: Scanned, b: Scanned): number =>
    sign * compareKeysets([a.date, a.key, a.kind], [b.date, b.key, b.kind]);
  return lists.map((list) => list.sort(inOrder).slice(0, wanted));
}

/** In a level with hubs most documents are none. */
function rowsOfOne(question: Question, id: string): Scanned[] {
  return levelRows(question, [id])?.[0] ?? newestRows(question, id);
}

/** The rows wanted of one document, however many edges it has. */
function newestRows({ connection, side, filter, stretch, wanted }: Question, id: string): Scanned[] {
  const branches = branchesOf(filter);
  const sql = branchesSql(side, branches.length, stretch);
  return connection.all<Scanned>(sql, [id, wanted, ...stretchValues(stretch), ...branches.flat()]);
}

/** Returns each assurance with each kind, every pair once. */
export function branchesOf(filter: Pick<CitationFilter, 'kinds' | 'assurance'>): readonly (readonly string[])[] {
  return [...new Set(filter.assurance)].flatMap((assurance) =>
    [...new Set(filter.kinds)].map((kind) => [assurance, kind]),
  );
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
