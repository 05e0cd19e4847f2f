import { describe, expect, it } from 'vitest';
import { CITATION_KINDS } from '../../domain/reading/citation.js';
import { MENTION_ROLES, MENTION_STATES } from '../../domain/reading/mention.js';
import type { LegalStore, Page, PageRequest } from '../legal-store.js';
import { makeBody } from './build-rows.js';
import { type OpenStore, useStoreOf } from './harness.js';
import { ALL_CITATIONS, ALL_EDGES, ANY_END, FIRST_PAGE, STORY, searchFor } from './story.js';

type Fetch = (store: LegalStore, page: PageRequest) => Promise<Page<unknown> | undefined>;

const [D1 = '', D2 = ''] = STORY.documents.map((row) => row.id);
const EVERY_MENTION = { roles: MENTION_ROLES, states: MENTION_STATES };
const WHOLE = { documentId: D1, within: null };
/** Of mentions that begin at 10, 20, 30 and 40, those at 20 and 30. */
const MIDDLE = { start: 20, end: 40 };
const KHOAN = { documentId: D1, path: 'dieu-5/khoan-2' };
const ANY_BODY = { tokens: [], branch: null, level: null, place: null };
const EVIDENT = STORY.inputs[0]?.derivation.assertions[0]?.citationId ?? '';

const LISTS: readonly (readonly [name: string, rows: number, fetch: Fetch])[] = [
  ['documents found by words', 3, (store, page) => store.searchDocuments(searchFor(['01', 'ct']), page)],
  ['documents without a condition', 5, (store, page) => store.searchDocuments(searchFor([]), page)],
  [
    'documents found by words, the oldest first',
    4,
    (store, page) => store.searchDocuments(searchFor(['chi']), { ...page, order: 'OLDEST_FIRST' }),
  ],
  [
    'documents without a condition, the oldest first',
    5,
    (store, page) => store.searchDocuments(searchFor([]), { ...page, order: 'OLDEST_FIRST' }),
  ],
  ['citations made', 8, async (store, page) => (await store.citations('FROM', [D1], ALL_EDGES, page))[0]],
  ['citations received', 4, async (store, page) => (await store.citations('TO', [D2, D1], ALL_EDGES, page))[1]],
  [
    'citations made, the oldest first',
    8,
    async (store, page) => (await store.citations('FROM', [D1], ALL_EDGES, { ...page, order: 'OLDEST_FIRST' }))[0],
  ],
  [
    'citations received, the oldest first',
    4,
    async (store, page) => (await store.citations('TO', [D2, D1], ALL_EDGES, { ...page, order: 'OLDEST_FIRST' }))[1],
  ],
  ['all citations', 12, (store, page) => store.allCitations(ALL_CITATIONS, page)],
  [
    'all citations, the oldest first',
    12,
    (store, page) => store.allCitations(ALL_CITATIONS, { ...page, order: 'OLDEST_FIRST' }),
  ],
  [
    'all citations of a document of one body',
    2,
    (store, page) => store.allCitations({ ...ALL_CITATIONS, cited: { ...ANY_END, bodyIds: ['bod_b'] } }, page),
  ],
  ['evidence', 4, async (store, page) => (await store.evidence([EVIDENT], page))[0]],
  ['mentions', 4, async (store, page) => (await store.mentions([WHOLE], EVERY_MENTION, page))[0]],
  [
    'mentions within a span',
    2,
    async (store, page) => (await store.mentions([WHOLE, { ...WHOLE, within: MIDDLE }], EVERY_MENTION, page))[1],
  ],
  ['provisions', 4, async (store, page) => (await store.provisions([D1], page))[0]],
  [
    'evidence of a provision, of one within it and of one that holds it',
    3,
    async (store, page) => (await store.provisionCitations([KHOAN], CITATION_KINDS, page))[0],
  ],
  ['bodies', 3, (store, page) => store.searchBodies(ANY_BODY, page)],
  [
    'documents of bodies',
    5,
    async (store, page) => (await store.documentsOfBodies([['bod_b', 'bod_a']], null, page))[0],
  ],
  [
    'documents of bodies, the oldest first',
    5,
    async (store, page) =>
      (await store.documentsOfBodies([['bod_b', 'bod_a']], null, { ...page, order: 'OLDEST_FIRST' }))[0],
  ],
  ['campaigns', 4, (store, page) => store.searchCampaigns([], page)],
  ['roles in a campaign', 6, async (store, page) => (await store.rolesOfCampaigns(['cam_khen_thuong'], page))[0]],
  ['answering campaigns', 4, async (store, page) => (await store.campaignAnsweredBy(['cam_khen_thuong'], page))[0]],
];

/** All pages of a list, from its start or its end on, in the list's order. */
async function walk(
  store: LegalStore,
  fetch: Fetch,
  size: number,
  direction: PageRequest['direction'],
): Promise<Page<unknown>['rows']> {
  let rows: Page<unknown>['rows'] = [];
  for (let from: PageRequest['from'] = null, more = true; more; ) {
    const page = await fetch(store, { size, from, direction });
    if (page === undefined) throw new Error('the list is missing');
    rows = direction === 'FORWARD' ? [...rows, ...page.rows] : [...page.rows, ...rows];
    from = (direction === 'FORWARD' ? page.rows.at(-1) : page.rows[0])?.keyset ?? null;
    more = page.more;
  }
  return rows;
}

/** Describes that every list reads the same by pages of any size, forwards and backwards. */
export function describePages(open: OpenStore): void {
  describe('pages', () => {
    const bodies = ['Tỉnh ủy', 'Chính phủ', 'Bộ Nội vụ'].map((name, at) => makeBody(`bod_${at}`, name));
    const store = useStoreOf({ ...STORY, bodies }, open);

    it.each(LISTS)('lead through %s (%i rows) forwards and backwards, whatever their size', async (_, count, fetch) => {
      const all = (await fetch(store(), FIRST_PAGE))?.rows;
      expect(all).toHaveLength(count);
      for (const size of [1, 2, 3, count]) {
        expect(await walk(store(), fetch, size, 'FORWARD')).toEqual(all);
        expect(await walk(store(), fetch, size, 'BACKWARD')).toEqual(all);
      }
    });

    it('lead through listings by the id of the last row', async () => {
      for (const what of ['documents', 'citations', 'mentions', 'assertions', 'campaignRoles', 'bodies'] as const) {
        const all = await store().list(what, null, 100);
        const behind = await Promise.all(
          all.map((row, at) =>
            store()
              .list(what, row.id, 2)
              .then((rows) => [rows, at] as const),
          ),
        );
        for (const [rows, at] of behind) expect(rows).toEqual(all.slice(at + 1, at + 3));
      }
    });
  });
}
