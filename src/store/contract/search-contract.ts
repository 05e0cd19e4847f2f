import { describe, expect, it } from 'vitest';
import { foldText } from '../../domain/values/fold.js';
import { stated } from '../../testing/attested.js';
import type { DatedPageRequest, DocumentSearch } from '../legal-store.js';
import { makeAssertion, makeDocument, makeRecord } from './build-rows.js';
import { type OpenStore, useStore, useStoreOf } from './harness.js';
import { ALL_EDGES, FIRST_PAGE, OLDEST_FIRST, STORY, searchFor, worldWith } from './story.js';
import { emptyDerivation } from './world.js';

const words = (text: string): readonly string[] => foldText(text).split(' ');

const FOUND: readonly (readonly [why: string, search: DocumentSearch, keys: readonly string[]])[] = [
  ['the exact number first, then the newest', searchFor(words('01-CT')), ['d2', 'd4', 'd1']],
  ['a longer number exactly', searchFor(words('01/CT-UBND')), ['d1']],
  ['words without their marks', searchFor(words('thi đua')), ['d4', 'd1', 'd2']],
  ['the last word by its start', searchFor(words('chỉ thị th')), ['d5', 'd1', 'd2', 'd3']],
  ['no other word by its start', searchFor(words('ch thi')), []],
  ['no number inside another', searchFor(words('1 CT')), []],
  ['documents of one date by key, undated ones last', searchFor(words('chi thi')), ['d5', 'd1', 'd2', 'd3']],
  ['nothing of the texts unless asked', searchFor(words('Đắk Lắk')), []],
  ['words of the current text', searchFor(words('Đắk Lắk'), { inText: true }), ['d1']],
  ['words of name and text together', searchFor(words('phát động khen'), { inText: true }), ['d1']],
  ['words in quotation marks next to each other', searchFor([], { phrases: ['thi dua'] }), ['d4', 'd1', 'd2']],
  ['no words that stand apart', searchFor([], { phrases: ['chi dua'] }), []],
  ['no words in another order', searchFor([], { phrases: ['dua thi'] }), []],
  ['no word of a phrase by its start', searchFor([], { phrases: ['chi thi th'] }), []],
  ['phrases and words together', searchFor(['khen'], { phrases: ['thi dua', 'chi thi'] }), ['d2']],
  ['a number in quotation marks exactly', searchFor([], { phrases: ['01 ct'] }), ['d2', 'd4', 'd1']],
  ['a phrase of the current text', searchFor([], { phrases: ['dak lak'], inText: true }), ['d1']],
  ['no phrase of a text unless asked', searchFor([], { phrases: ['dak lak'] }), []],
  ['documents of a body', searchFor(words('thi dua'), { bodyIds: ['bod_b', 'bod_z'] }), ['d4']],
  ['dates between inclusive bounds', searchFor([], { from: '2020-01-21', to: '2021-01-21' }), ['d5', 'd1', 'd2']],
  ['no undated document where a bound is given', searchFor([], { to: '2020-12-31' }), ['d2']],
  [
    'no undated document without a year where a bound is given',
    searchFor([], { from: '2000-01-01' }),
    ['d4', 'd5', 'd1', 'd2'],
  ],
  ['documents that cite in a way', searchFor([], { cites: ['GUIDES'] }), ['d4', 'd5', 'd3']],
  ['documents that are cited in a way', searchFor([], { citedAs: ['AMENDS', 'GUIDES'] }), ['d1']],
  ['words among documents cited in a way', searchFor(words('thi cu'), { citedAs: ['BASED_ON'] }), ['d5']],
  ['documents of a campaign', searchFor([], { campaignId: 'cam_thi_dua_2' }), ['d1']],
  ['every document without a condition', searchFor([]), ['d4', 'd5', 'd1', 'd2', 'd3']],
  ['nothing among stubs where there are none', searchFor([], { isStub: true }), []],
];

const dated = (key: string, number: string, day: string | null) =>
  makeDocument(key, {
    number: stated(number),
    numberFolded: foldText(number),
    searchText: foldText(number),
    issuedOn: day === null ? null : stated(day),
  });
const OF_YEARS = [
  dated('dated', '1/2020/QĐ-TTg', '2020-06-01'),
  dated('undated', '2/2020/QĐ-TTg', null),
  dated('later', '3/2021/QĐ-TTg', '2021-06-01'),
];

/** Decisions of two years, one of them without a day; all cite a document without a year. */
const YEARS = worldWith({
  documents: [...OF_YEARS, makeDocument('cited')],
  inputs: [
    {
      row: makeRecord('record'),
      derivation: {
        ...emptyDerivation('record'),
        assertions: OF_YEARS.map(({ id, key }) =>
          makeAssertion(
            key,
            { fromId: id, toId: makeDocument('cited').id, kind: 'REFERS', assurance: 'RECORDED' },
            { evidence: { kind: 'record', id: 'record' } },
          ),
        ),
      },
    },
  ],
});

/** Describes what a search finds, and in which order. */
export function describeSearch(open: OpenStore): void {
  describe('search', () => {
    const store = useStoreOf(STORY, open);

    it.each(FOUND)('finds %s', async (_, search, keys) => {
      const page = await store().searchDocuments(search, FIRST_PAGE);
      expect(page.rows.map(({ row }) => row.key)).toEqual(keys);
      expect(page).toMatchObject({ more: false, complete: true });
    });
  });

  describe('search with the oldest first', () => {
    const store = useStoreOf(STORY, open);
    const keys = async (search: DocumentSearch, over: Partial<DatedPageRequest> = {}) =>
      (await store().searchDocuments(search, { ...OLDEST_FIRST, ...over })).rows.map(({ row }) => row.key);

    it.each([
      ['every document', searchFor([]), ['d2', 'd1', 'd5', 'd4', 'd3']],
      ['the exact number first all the same', searchFor(words('101 CT')), ['d3']],
      ['an exact number before older documents', searchFor(words('02 CT')), ['d5']],
      ['dates of one day by key', searchFor(words('chi thi')), ['d2', 'd1', 'd5', 'd3']],
      ['dates between bounds', searchFor([], { from: '2020-02-01', to: '2021-12-31' }), ['d1', 'd5']],
    ])('finds %s', async (_, search, expected) => {
      expect(await keys(search)).toEqual(expected);
      expect(await keys(search, { direction: 'BACKWARD' })).toEqual(expected);
    });

    it('lists the documents of a body', async () => {
      const [ofB, ofAny] = await store().documentsOfBodies([['bod_b'], ['bod_a', 'bod_b']], null, OLDEST_FIRST);
      expect(ofB?.rows.map(({ row }) => row.key)).toEqual(['d4']);
      expect(ofAny?.rows.map(({ row }) => row.key)).toEqual(['d2', 'd1', 'd5', 'd4', 'd3']);
    });
  });

  describe('search of a year', () => {
    const store = useStoreOf(YEARS, open);
    const keys = async (over: Partial<DocumentSearch>, tokens: readonly string[] = []) =>
      (await store().searchDocuments(searchFor(tokens, over), FIRST_PAGE)).rows.map(({ row }) => row.key);

    it.each([[[]], [['qd']]])(
      'counts a document whose day is unknown, but whose number has the year: words %j',
      async (tokens) => {
        expect(await keys({ year: '2020' }, tokens)).toEqual(['dated', 'undated']);
        expect(await keys({ year: '2021' }, tokens)).toEqual(['later']);
      },
    );

    it.each([
      ['2020-01-01', '2020-12-31', ['dated', 'undated']],
      [null, '2020-12-31', ['dated', 'undated']],
      ['2020-01-01', null, ['later', 'dated', 'undated']],
      ['2020-01-01', '2020-12-30', ['dated']],
      ['2020-01-02', null, ['later', 'dated']],
      ['2021-01-01', null, ['later']],
      ['9999-01-02', null, []],
    ])('takes it between %s and %s only if its whole year lies inside', async (from, to, expected) => {
      expect(await keys({ from, to })).toEqual(expected);
      expect(await keys({ from, to }, ['qd'])).toEqual(expected);
    });

    it('has the same rule for the documents that cite', async () => {
      const cited = makeDocument('cited').id;
      const citing = async (from: string | null, to: string | null) => {
        const filter = { ...ALL_EDGES, from, to };
        const [page] = await store().citations('TO', [cited], filter, FIRST_PAGE);
        const [count] = await store().count({ list: 'citations', side: 'TO', documentIds: [cited], filter }, 10);
        expect(count).toBe(page?.rows.length);
        return page?.rows.map(({ row }) => row.fromId);
      };
      const [dated, undated, later] = ['dated', 'undated', 'later'].map((key) => makeDocument(key).id);
      expect(await citing(null, null)).toEqual([later, dated, undated]);
      expect(await citing('2020-01-01', '2020-12-31')).toEqual([dated, undated]);
      expect(await citing('2020-01-02', '2020-12-31')).toEqual([dated]);
      expect(await citing('9999-01-02', null)).toEqual([]);
    });
  });

  describe('search after saves', () => {
    const test = useStore(open);

    it('follows a document whose number, words or text change', async () => {
      await test.saveWorld(STORY);
      const [first, ...others] = STORY.documents;
      if (first === undefined) throw new Error('the story has documents');
      await test.saveWorld({ ...STORY, documents: [{ ...first, searchText: 'quyet dinh', textIds: [] }, ...others] });
      const keys = async (search: DocumentSearch) =>
        (await test.store().searchDocuments(search, FIRST_PAGE)).rows.map(({ row }) => row.key);
      expect(await keys(searchFor(['quyet']))).toEqual(['d1']);
      expect(await keys(searchFor(['ubnd']))).toEqual([]);
      expect(await keys(searchFor(['lak'], { inText: true }))).toEqual([]);
    });
  });

  describe('search over its bounds', () => {
    const store = useStoreOf(STORY, open, { indexMatches: 2, walkRows: 2, facetRows: 2 });

    it('says when it has not seen all, exact numbers first all the same', async () => {
      const page = await store().searchDocuments(searchFor(words('01 ct')), { ...FIRST_PAGE, size: 3 });
      expect(page.rows.map(({ row }) => row.key)).toEqual(['d2', 'd4']);
      expect(page).toMatchObject({ more: false, complete: false });
    });

    it('is complete where the page was filled before the bound', async () => {
      const page = await store().searchDocuments(searchFor(words('thi')), { ...FIRST_PAGE, size: 1 });
      expect(page).toMatchObject({ more: true, complete: true });
    });
  });
}
