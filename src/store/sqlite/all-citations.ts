import { checkCitationFilter, checkPage } from '../arguments.js';
import { type DateSpan, dateSpans, descends, listKeyset, undatedYears } from '../date-spans.js';
import type { Deadline } from '../deadline.js';
import type { CitationPage, DatedPageRequest, Keyset } from '../legal-store.js';
import type { CitationSearch, EndFilter } from '../lists.js';
import { pageOf } from '../paging.js';
import type { CitationRow } from '../rows.js';
import type { SearchLimits } from '../search-limits.js';
import { branchesOf } from './citations.js';
import type { Connection, SqlValue } from './connection.js';
import {
  type KeyOrder,
  type KeyRange,
  keyRangeOf,
  rangeAfter,
  rangeSql,
  rangeValues,
  scanOrder,
  spanBounds,
} from './paging.js';
import { fromData } from './values.js';
import { type WalkBounds, walkInSteps } from './walk-in-steps.js';

/** Columns of the order of all citations. */
export const BY_CITING = ['from_date', 'from_key', 'kind', 'to_key'] as const;

type Place = Readonly<Record<(typeof BY_CITING)[number], string>>;

interface Hit extends Place {
  readonly data: string;
}

/** What a walk found, in scan order, and whether everything was looked at. */
interface Found {
  readonly hits: readonly Hit[];
  readonly complete: boolean;
}

/** A walk over one stretch of the list. */
interface Walk extends WalkBounds {
  /** Pairs of assurance and kind. */
  readonly branches: readonly (readonly string[])[];
  readonly order: KeyOrder;
  /** Values of the conditions on the documents at both ends, null where there is none. */
  readonly citing: readonly SqlValue[];
  readonly cited: readonly SqlValue[];
}

/** Returns a page of all citations, see the port. Throws TIMEOUT. */
export function allCitations(
  connection: Connection,
  search: CitationSearch,
  page: DatedPageRequest,
  limits: SearchLimits,
  deadline: Deadline,
): CitationPage {
  checkPage('allCitations', page);
  checkCitationFilter(search);
  let found: Found = { hits: [], complete: true };
  const order: KeyOrder = { columns: BY_CITING, descending: descends(page) };
  for (const { span, page: within } of dateSpans(search, page)) {
    const wanted = page.size + 1 - found.hits.length;
    if (wanted <= 0 || !found.complete) break;
    const walk = { ...walkOf(search, span), order, wanted, rows: limits.walkRows };
    const step = {
      hits: (range: KeyRange, rows: number, most: number) => walkStep(connection, walk, range, rows, most),
      rest: (range: KeyRange, rows: number) => afterStep(connection, walk, range, rows),
    };
    const more = walkInSteps(step, keyRangeOf(order, within, spanBounds(order, span)), walk, deadline);
    found = { hits: [...found.hits, ...more.hits], complete: more.complete };
  }
  const rows = found.hits.map((hit) => ({
    row: fromData<CitationRow>(hit.data),
    keyset: listKeyset(page, keysetOf(hit)),
  }));
  return { ...pageOf(rows, page), complete: found.complete };
}

const keysetOf = ({ from_date, from_key, kind, to_key }: Place): Keyset => [from_date, from_key, kind, to_key];

function walkOf(search: CitationSearch, span: DateSpan): Pick<Walk, 'branches' | 'citing' | 'cited'> {
  const years = undatedYears(search, span);
  return {
    branches: evenBranches(search),
    citing: [...endValues(search.citing), years?.first ?? null, years?.last ?? null],
    cited: endValues(search.cited),
  };
}

const endValues = ({ types, bodyIds, isStub }: EndFilter): readonly SqlValue[] => [
  types && JSON.stringify(types),
  bodyIds && JSON.stringify(bodyIds),
  isStub === null ? null : Number(isStub),
];

/** The branches, filled up with empty ones to a power of two, so that few texts of statements are ever prepared. */
function evenBranches(search: CitationSearch): readonly (readonly string[])[] {
  const branches = branchesOf(search);
  const size = 2 ** Math.ceil(Math.log2(branches.length));
  return Array.from({ length: size }, (_, at) => branches[at] ?? ['', '']);
}

/** The hits among the next `step` citations in scan order; SQLite stops at the last that is wanted. */
function walkStep(connection: Connection, walk: Walk, range: KeyRange, step: number, wanted: number): Hit[] {
  const given = (values: readonly SqlValue[]): boolean => values.some((one) => one !== null);
  const ends = { citing: given(walk.citing), cited: given(walk.cited) };
  return connection.all<Hit>(
    stepSql(walk.branches.length, walk.order, range, ends),
    valuesOf(walk, range, step, wanted),
  );
}

/** What is left of a range after the next `step` citations, null when there are not that many. */
function afterStep(connection: Connection, walk: Walk, range: KeyRange, step: number): KeyRange | null {
  const sql = `${branchesSql(walk.branches.length, walk.order, range, BY_CITING)} LIMIT 1 OFFSET ?1`;
  const last = connection.get<Place>(sql, valuesOf(walk, range, step - 1, 0));
  return last === null ? null : rangeAfter(range, keysetOf(last));
}

/** Where the values of a range, of the conditions on documents and of the branches begin; ?1 and ?2 are numbers of rows. */
const FIRST = { range: 3, citing: 11, cited: 16, branches: 19 } as const;

const valuesOf = (walk: Walk, range: KeyRange, first: number, second: number): readonly SqlValue[] => [
  ...[first, second],
  ...rangeValues(range),
  ...walk.citing,
  ...walk.cited,
  ...walk.branches.flat(),
];

/** Returns the statement for the hits among the next ?1 citations, at most ?2; `ends` says which documents have conditions. */
export function stepSql(
  branches: number,
  order: KeyOrder,
  range: KeyRange,
  ends: { readonly citing: boolean; readonly cited: boolean },
): string {
  const columns = [...BY_CITING, 'rowid AS number', 'from_id', 'to_id'];
  const conditions = [...(ends.citing ? [CITING] : []), ...(ends.cited ? [CITED] : [])].join(' AND ');
  return `SELECT ${BY_CITING.join(', ')}, (SELECT data FROM citations WHERE rowid = walked.number) AS data
    FROM (${branchesSql(branches, order, range, columns)} LIMIT ?1) AS walked WHERE ${conditions || 'TRUE'} LIMIT ?2`;
}

/** One index scan for each assurance and kind, merged by SQLite as far as it is read. */
function branchesSql(branches: number, order: KeyOrder, range: KeyRange, columns: readonly string[]): string {
  const branch = (at: number): string => `SELECT ${columns.join(', ')} FROM citations
    WHERE assurance = ?${FIRST.branches + 2 * at} AND kind = ?${FIRST.branches + 2 * at + 1}
    AND ${rangeSql(order, FIRST.range)}`;
  const all = Array.from({ length: branches }, (_, at) => branch(at)).join(' UNION ALL ');
  return `${all} ORDER BY ${scanOrder(order, range)}`;
}

const CITING = endSql('from_id', FIRST.citing, `AND (?14 IS NULL OR year BETWEEN ?14 AND ?15)`);
const CITED = endSql('to_id', FIRST.cited, '');

/** The conditions on the document at one end; null asks for nothing. */
function endSql(end: string, first: number, more: string): string {
  const [types, bodies, isStub] = [first, first + 1, first + 2].map((at) => `?${at}`);
  return `EXISTS (SELECT 1 FROM documents INDEXED BY documents_ends WHERE id = walked.${end}
    AND (${types} IS NULL OR type IN (SELECT value FROM json_each(${types})))
    AND (${isStub} IS NULL OR is_stub = ${isStub})
    AND (${bodies} IS NULL OR EXISTS (SELECT 1 FROM document_bodies
      WHERE document_id = walked.${end} AND body_id IN (SELECT value FROM json_each(${bodies})))) ${more})`;
}
