import type { LegalStore, Listing } from '../../store/legal-store.js';

const PAGE = 500;

/** Returns all rows of a listing, read page by page. */
export async function listAll<K extends keyof Listing>(store: LegalStore, what: K): Promise<readonly Listing[K][]> {
  const rows: Listing[K][] = [];
  for await (const page of listPages(store, what)) rows.push(...page);
  return rows;
}

/** Yields the rows of a listing, page by page. */
export async function* listPages<K extends keyof Listing>(
  store: LegalStore,
  what: K,
): AsyncGenerator<readonly Listing[K][]> {
  for (let after: string | null = null; ; ) {
    const page: readonly Listing[K][] = await store.list(what, after, PAGE);
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return;
    after = placeOf(last);
  }
}

/** The place of a row in its listing, as `list` takes it for `after`. */
function placeOf(row: Listing[keyof Listing]): string {
  if ('seq' in row) return String(row.seq);
  if ('id' in row) return row.id;
  return 'path' in row ? `${row.documentId} ${row.path}` : `${row.key} ${row.claimsHash}`;
}
