import { describe, expect, it } from 'vitest';
import { ASSURANCES, CITATION_KINDS } from '../../domain/reading/citation.js';
import { MENTION_ROLES, MENTION_STATES } from '../../domain/reading/mention.js';
import type { LegalStore, TraceRequest } from '../legal-store.js';
import { type OpenStore, useStoreOf } from './harness.js';
import { ALL_CITATIONS, ALL_EDGES, FIRST_PAGE, STORY, searchFor } from './story.js';

type Ask = (store: LegalStore) => Promise<unknown>;

const [D1 = ''] = STORY.documents.map((row) => row.id);
const WALK: TraceRequest = {
  start: D1,
  direction: 'BASES',
  kinds: CITATION_KINDS,
  depth: 3,
  asOf: null,
  assurance: ASSURANCES,
  maxDocuments: 100,
  maxCitations: 100,
  timeout: 60_000,
};
const WHOLE = { documentId: D1, within: null };
const ARTICLE = { documentId: D1, path: 'dieu-5' };
const ANY_BODY = { tokens: [], branch: null, level: null, place: null };

const REFUSED: readonly (readonly [what: string, ask: Ask])[] = [
  ['a page of no rows', (store) => store.searchCampaigns([], { ...FIRST_PAGE, size: 0 })],
  ['a page over 1,000 rows', (store) => store.searchBodies(ANY_BODY, { ...FIRST_PAGE, size: 1001 })],
  ['a page of half a row', (store) => store.evidence(['cit'], { ...FIRST_PAGE, size: 1.5 })],
  [
    'a keyset of another list',
    (store) => store.citations('TO', [D1], ALL_EDGES, { ...FIRST_PAGE, from: ['2020-01-01', 'd1'] }),
  ],
  ['citations of no kind', (store) => store.citations('FROM', [D1], { ...ALL_EDGES, kinds: [] }, FIRST_PAGE)],
  ['citations of no assurance', (store) => store.citations('FROM', [D1], { ...ALL_EDGES, assurance: [] }, FIRST_PAGE)],
  ['all citations of no kind', (store) => store.allCitations({ ...ALL_CITATIONS, kinds: [] }, FIRST_PAGE)],
  ['all citations of no assurance', (store) => store.allCitations({ ...ALL_CITATIONS, assurance: [] }, FIRST_PAGE)],
  [
    'a keyset of citations of one document',
    (store) => store.allCitations(ALL_CITATIONS, { ...FIRST_PAGE, from: ['2020-01-01', 'd1', 'REFERS'] }),
  ],
  ['mentions of no role', (store) => store.mentions([WHOLE], { roles: [], states: ['LINKED'] }, FIRST_PAGE)],
  ['mentions of no state', (store) => store.mentions([WHOLE], { roles: ['SELF'], states: [] }, FIRST_PAGE)],
  ['a keyset of no provision', (store) => store.provisions([D1], { ...FIRST_PAGE, from: ['dieu-5', D1] })],
  ['evidence of a provision of no kind', (store) => store.provisionCitations([ARTICLE], [], FIRST_PAGE)],
  [
    'a page of no evidence of a provision',
    (store) => store.provisionCitations([ARTICLE], CITATION_KINDS, { ...FIRST_PAGE, size: 0 }),
  ],
  [
    'a phrase that is not folded',
    (store) => store.searchDocuments(searchFor([], { phrases: ['a" OR "b'] }), FIRST_PAGE),
  ],
  ['a phrase without words', (store) => store.searchDocuments(searchFor([], { phrases: [''] }), FIRST_PAGE)],
  ['tokens that are not folded', (store) => store.searchDocuments(searchFor(['Đua" OR "x']), FIRST_PAGE)],
  ['a walk of no kind', (store) => store.trace({ ...WALK, kinds: [] })],
  ['a walk of no assurance', (store) => store.trace({ ...WALK, assurance: [] })],
  ['a walk over 20 levels', (store) => store.trace({ ...WALK, depth: 21 })],
  ['a walk upwards', (store) => store.trace({ ...WALK, depth: -1 })],
  ['a walk that keeps nothing', (store) => store.trace({ ...WALK, maxDocuments: 0 })],
  ['a walk that keeps over 1,000 documents', (store) => store.trace({ ...WALK, maxDocuments: 1001 })],
  ['a walk over 5,000 citations', (store) => store.trace({ ...WALK, maxCitations: 5001 })],
  ['no documents of a block', (store) => store.documentsOfBlocks([{ block: '1|ct', year: null }], 0)],
  ['no changes', (store) => store.changesSince('', 0)],
  ['changes over 10,000 ids', (store) => store.changesSince('', 10_001)],
  ['a listing of no rows', (store) => store.list('documents', null, 0)],
];

const NO_ROWS = { rows: [], more: false };
const EVERY_MENTION = { roles: MENTION_ROLES, states: MENTION_STATES };

const NOTHING: readonly (readonly [method: string, ask: Ask, answer: unknown])[] = [
  ['getDocuments', (store) => store.getDocuments(['no']), [null]],
  ['findDocumentsByKey', (store) => store.findDocumentsByKey(['no', 'no']), [null, null]],
  ['citations', (store) => store.citations('TO', ['no'], ALL_EDGES, FIRST_PAGE), [{ rows: [], more: false }]],
  ['citationsOfMentions', (store) => store.citationsOfMentions(['no']), [[]]],
  ['documentsOfBodies', (store) => store.documentsOfBodies([[]], null, FIRST_PAGE), [{ rows: [], more: false }]],
  [
    'searchDocuments of no type',
    (store) => store.searchDocuments(searchFor([], { types: [] }), FIRST_PAGE),
    { rows: [], more: false, complete: true },
  ],
  [
    'searchDocuments of no body',
    (store) => store.searchDocuments(searchFor([], { bodyIds: [] }), FIRST_PAGE),
    { rows: [], more: false, complete: true },
  ],
  ['mentions', (store) => store.mentions([{ ...WHOLE, documentId: 'no' }], EVERY_MENTION, FIRST_PAGE), [NO_ROWS]],
  [
    'mentions of an empty span',
    (store) => store.mentions([{ ...WHOLE, within: { start: 5, end: 5 } }], EVERY_MENTION, FIRST_PAGE),
    [NO_ROWS],
  ],
  ['getProvisions', (store) => store.getProvisions([{ ...ARTICLE, path: 'dieu-99' }]), [null]],
  ['provisions', (store) => store.provisions(['no'], FIRST_PAGE), [NO_ROWS]],
  [
    'provisionCitations',
    (store) => store.provisionCitations([{ ...ARTICLE, path: 'dieu-99' }], CITATION_KINDS, FIRST_PAGE),
    [NO_ROWS],
  ],
  ['campaignAnswers', (store) => store.campaignAnswers(['no']), [[]]],
  ['votes', (store) => store.votes(['no']), [[]]],
  ['references', (store) => store.references(['no']), [[]]],
  ['derivations', (store) => store.derivations(['no']), [null]],
  ['getDocuments of nothing', (store) => store.getDocuments([]), []],
  ['citations of nothing', (store) => store.citations('FROM', [], ALL_EDGES, FIRST_PAGE), []],
  ['evidence of nothing', (store) => store.evidence([], FIRST_PAGE), []],
  ['provisionCitations of nothing', (store) => store.provisionCitations([], CITATION_KINDS, FIRST_PAGE), []],
  ['inputIdsByTokens of nothing', (store) => store.inputIdsByTokens([]), []],
  ['inputsByTokens of nothing', (store) => store.inputsByTokens([]), []],
  ['findDocumentsByText', (store) => store.findDocumentsByText('sha256', ['no']), [null]],
  ['documentsOfBlocks', (store) => store.documentsOfBlocks([{ block: 'no', year: null }], 5), [[]]],
  ['documentsByBlocks of nothing', (store) => store.documentsByBlocks([]), []],
];

/** Describes which arguments are refused, and what is answered where there is nothing. */
export function describeArguments(open: OpenStore): void {
  describe('arguments', () => {
    const store = useStoreOf(STORY, open);

    it.each(REFUSED)('refuse %s', async (_, ask) => {
      await expect(ask(store())).rejects.toMatchObject({ name: 'CanCuError', code: 'INVALID' });
    });

    it.each(NOTHING)('%s answers with nothing where nothing is there', async (_, ask, answer) => {
      expect(await ask(store())).toEqual(answer);
    });

    it('say when a walk would start from no document', async () => {
      await expect(store().trace({ ...WALK, start: 'no' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('take the smallest and largest bounds of a walk', async () => {
      expect(await store().trace({ ...WALK, depth: 0, maxDocuments: 1, maxCitations: 0 })).toMatchObject({
        stoppedBy: 'DEPTH',
      });
      const widest = { ...WALK, depth: 20, maxDocuments: 1000, maxCitations: 5000 };
      expect(await store().trace(widest)).toMatchObject({ stoppedBy: null });
    });
  });
}
