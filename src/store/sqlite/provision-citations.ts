import type { CitationKind } from '../../domain/citation.js';
import { checkPage, checkProvisionKinds } from '../arguments.js';
import type { Keyset, Page, PageRequest } from '../legal-store.js';
import { compareKeysets } from '../order.js';
import { type Scope, scopesOfAsked } from '../provision-scopes.js';
import type { AssertionRow, ProvisionRef } from '../rows.js';
import type { Connection } from './connection.js';
import { type ListOrder, pageOf, type Stretch, scanOrder, stretchOf, stretchSql, stretchValues } from './keyset.js';
import { getRows } from './rows-by-id.js';

const BY_CITING: ListOrder = { columns: ['from_date', 'from_key', 'assertion_id'], descending: true };

interface Entry {
  readonly from_date: string;
  readonly from_key: string;
  readonly assertion_id: string;
}

/** What all statements of one call share. */
interface Question {
  readonly connection: Connection;
  readonly kinds: readonly CitationKind[];
  readonly stretch: Stretch;
  /** Rows wanted for each provision: one more than the page. */
  readonly wanted: number;
}

/** Returns one page of evidence for each provision, see the port. */
export function provisionCitations(
  connection: Connection,
  refs: readonly ProvisionRef[],
  kinds: readonly CitationKind[],
  page: PageRequest,
): Page<AssertionRow>[] {
  checkPage('provisionCitations', page);
  checkProvisionKinds(kinds);
  const stretch = stretchOf(BY_CITING, page);
  const question: Question = { connection, kinds: [...new Set(kinds)], stretch, wanted: page.size + 1 };
  const lists = refs.map((ref) => entriesOf(question, ref));
  const ids = [...new Set(lists.flat().map((entry) => entry.assertion_id))];
  const found = getRows<AssertionRow>(connection, 'assertions', ids);
  const rows = new Map(found.flatMap((row) => (row === null ? [] : [[row.id, row]])));
  return lists.map((list) =>
    pageOf(
      list.flatMap((entry) => {
        const row = rows.get(entry.assertion_id);
        return row === undefined ? [] : [{ row, keyset: keysetOf(entry) }];
      }),
      page,
    ),
  );
}

const keysetOf = (entry: Entry): Keyset => [entry.from_date, entry.from_key, entry.assertion_id];

/** The first rows of every scope, merged: each assertion once, however many of its provisions match. */
function entriesOf(question: Question, { documentId, path }: ProvisionRef): Entry[] {
  const scanned = scopesOfAsked(path).flatMap((scope) => scopeEntries(question, documentId, scope));
  const once = [...new Map(scanned.map((entry) => [entry.assertion_id, entry])).values()];
  const sign = question.stretch.scansDown ? -1 : 1;
  return once.sort((a, b) => sign * compareKeysets(keysetOf(a), keysetOf(b))).slice(0, question.wanted);
}

function scopeEntries({ connection, kinds, stretch, wanted }: Question, documentId: string, scope: Scope): Entry[] {
  const values = [documentId, scope.path, Number(scope.exact), wanted, ...stretchValues(stretch), ...kinds];
  return connection.all<Entry>(scopeSql(kinds.length, stretch), values);
}

/** Returns the statement that scans the key once for each kind, merged by SQLite as far as the page reaches: nothing else is read. */
export function scopeSql(kinds: number, stretch: Stretch): string {
  const columns = BY_CITING.columns.join(', ');
  const firstKind = 5 + 2 * BY_CITING.columns.length;
  const branch = (at: number): string => `SELECT ${columns} FROM provision_evidence
    WHERE document_id = ?1 AND path = ?2 AND exact = ?3 AND kind = ?${firstKind + at} AND ${stretchSql(BY_CITING, 5)}`;
  const all = Array.from({ length: kinds }, (_, at) => branch(at)).join(' UNION ALL ');
  return `${all} ORDER BY ${scanOrder(BY_CITING, stretch)} LIMIT ?4`;
}
