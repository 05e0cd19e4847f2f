import type { ChangedIds } from '../changes.js';
import type { LegalStore, Listing } from '../legal-store.js';
import type { UnlinkedRow } from '../listing.js';
import { compareText } from '../order.js';
import type { CitationRow, DocumentRow, MentionRow } from '../rows.js';
import { distinct } from '../rows-by-key.js';
import { Adjacency } from './adjacency.js';

/** Rows of one read, few enough to be taken up in some ten milliseconds, in which nothing else is answered. */
const PAGE = 2_000;
/** Most ids whose changes are read before an answer: some tens of milliseconds. */
const MOST_CHANGES = 2_000;
/** How often changes are read again because others save meanwhile. */
const ATTEMPTS = 3;
/** Mentions of one read of a text. */
const MENTIONS = 1_000;
const UNLINKED = { roles: ['CITING'], states: ['AMBIGUOUS', 'UNRESOLVED'] } as const;

/** An adjacency, and the revision of the store that it shows. */
export interface Snapshot {
  readonly graph: Adjacency;
  readonly revision: string;
}

/**
 * Reads an adjacency by pages. What others save meanwhile may be in it or not, until {@link catchUp} reads the changes after
 * the revision, which is that of the start. Null where there are more citations than `most`.
 */
export async function readSnapshot(store: LegalStore, most: number): Promise<Snapshot | null> {
  // Not the revision alone, which may be seen before the rows of its save.
  const present = await store.changesSince(await store.revision(), 1);
  if (present === null) return null;
  const { revision } = present;
  const graph = new Adjacency();
  await readAll(
    store,
    'places',
    ({ id }) => id,
    (row) => graph.putDocument(row),
  );
  const isWhole = await readAll(
    store,
    'citations',
    ({ id }) => id,
    (row) => graph.putCitation(row),
    most,
  );
  if (!isWhole) return null;
  await readAll(
    store,
    'unlinked',
    ({ documentId, id }) => `${documentId} ${id}`,
    (row) => graph.addUnlinked(row),
  );
  return catchUp(store, { graph, revision });
}

/** Takes up the rows of a listing, page by page; returns false where there are more than `most`. */
async function readAll<K extends keyof Listing>(
  store: LegalStore,
  what: K,
  placeOf: (row: Listing[K]) => string,
  take: (row: Listing[K]) => void,
  most = Number.POSITIVE_INFINITY,
): Promise<boolean> {
  let after: string | null = null;
  for (let count = 0; ; ) {
    const page: readonly Listing[K][] = await store.list(what, after, PAGE);
    count += page.length;
    if (count > most) return false;
    for (const row of page) take(row);
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return true;
    after = placeOf(last);
  }
}

/** Brings a snapshot to the present revision by the changes since its own. Null where they are too many, or not known. */
export async function catchUp(store: LegalStore, { graph, revision }: Snapshot): Promise<Snapshot | null> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const changes = await store.changesSince(revision, MOST_CHANGES);
    if (changes === null || graph.isWorn) return null;
    const rows = await readChanged(store, changes);
    // Rows that were read while others saved may be newer than the changes.
    if ((await store.revision()) !== changes.revision) continue;
    takeUp(graph, changes, rows);
    return { graph, revision: changes.revision };
  }
  return null;
}

/** What the changed ids stand for now, null where that is nothing. */
interface ChangedRows {
  readonly documents: readonly (DocumentRow | null)[];
  readonly citations: readonly (CitationRow | null)[];
  readonly unlinked: readonly UnlinkedRow[];
}

async function readChanged(store: LegalStore, changes: ChangedIds): Promise<ChangedRows> {
  const [documents, citations, unlinked] = await Promise.all([
    store.getDocuments(changes.documents),
    store.getCitations(changes.citations),
    unlinkedIn(store, changes.mentionsIn),
  ]);
  return { documents, citations, unlinked };
}

/** Nothing else runs meanwhile, so no walk sees a part of it. */
function takeUp(graph: Adjacency, changes: ChangedIds, rows: ChangedRows): void {
  for (const [at, row] of rows.documents.entries()) {
    if (row === null) graph.removeDocument(changes.documents[at] ?? '');
    else graph.putDocument({ id: row.id, key: row.key, date: row.issuedOn?.value ?? '' });
  }
  for (const [at, row] of rows.citations.entries()) {
    if (row === null) graph.removeCitation(changes.citations[at] ?? '');
    else graph.putCitation(row);
  }
  for (const id of changes.mentionsIn) graph.removeUnlinkedIn(id);
  for (const row of rows.unlinked) graph.addUnlinked(row);
}

/** Returns the unlinked mentions in the texts of these documents. */
async function unlinkedIn(store: LegalStore, documentIds: readonly string[]): Promise<readonly UnlinkedRow[]> {
  const places = documentIds.map((documentId) => ({ documentId, within: null }));
  const page = { size: MENTIONS, from: null, direction: 'FORWARD' } as const;
  const lists = places.length === 0 ? [] : await store.mentions(places, UNLINKED, page);
  const found: UnlinkedRow[] = [];
  for (const [at, first] of lists.entries()) {
    const place = places[at];
    for (let list = first; place !== undefined; ) {
      found.push(...list.rows.flatMap(({ row }) => unlinkedOf(row)));
      const last = list.rows.at(-1);
      const [next] = list.more && last ? await store.mentions([place], UNLINKED, { ...page, from: last.keyset }) : [];
      if (next === undefined) break;
      list = next;
    }
  }
  return found;
}

function unlinkedOf({ id, documentId, kind, candidates }: MentionRow): readonly UnlinkedRow[] {
  if (kind === null) return [];
  return [{ id, documentId, kind, candidates: distinct(candidates.map((one) => one.documentId)).sort(compareText) }];
}
