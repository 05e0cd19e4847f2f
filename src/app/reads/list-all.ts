import type { LegalStore, Listing } from '../../store/legal-store.js';

const PAGE = 500;
/** Inputs hold whole texts with their readings. */
const PAGE_OF_INPUTS = 100;

/** Returns all rows of a listing, read page by page. */
export async function listAll<K extends keyof Listing>(store: LegalStore, what: K): Promise<readonly Listing[K][]> {
  const rows: Listing[K][] = [];
  for await (const page of listPages(store, what)) rows.push(...page);
  return rows;
}

/** Yields the rows of a listing one by one, read page by page. */
export async function* listEach<K extends keyof Listing>(store: LegalStore, what: K): AsyncGenerator<Listing[K]> {
  for await (const page of listPages(store, what)) yield* page;
}

/** Yields the rows of a listing, page by page. */
export async function* listPages<K extends keyof Listing>(
  store: LegalStore,
  what: K,
): AsyncGenerator<readonly Listing[K][]> {
  const size = what === 'inputs' ? PAGE_OF_INPUTS : PAGE;
  for (let after: string | null = null; ; ) {
    const page: readonly Listing[K][] = await store.list(what, after, size);
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < size) return;
    after = placeOf(last);
  }
}

/** The place of a row in its listing, as `list` takes it for `after`. */
function placeOf(row: Listing[keyof Listing]): string {
  if ('seq' in row) return String(row.seq);
  if ('candidates' in row && !('state' in row)) return `${row.documentId} ${row.id}`;
  if ('id' in row) return row.id;
  return 'path' in row ? `${row.documentId} ${row.path}` : `${row.key} ${row.claimsHash}`;
}
