import { describe, expect, it } from 'vitest';
import { stated } from '../../testing/attested.js';
import { FACETS, type FacetCounts } from '../document-search.js';
import type { DocumentSearch } from '../legal-store.js';
import { makeDocument } from './build-rows.js';
import { type OpenStore, useStoreOf } from './harness.js';
import { FIRST_PAGE, STORY, searchFor, worldWith } from './story.js';

const NOTHING = { types: [], years: [], bodies: [], statuses: [] };
const ALL = { facets: FACETS, day: '2022-06-01' };
const [CAMPAIGN_OF_ALL, CAMPAIGN_OF_ONE] = ['cam_khen_thuong', 'cam_thi_dua_2'];

/** `value count`, in the order of the list. */
const shown = ({ types, years, bodies, statuses, complete }: FacetCounts) => ({
  types: types.map(({ value, count }) => `${value} ${count}`),
  years: years.map(({ value, count }) => `${value} ${count}`),
  bodies: bodies.map(({ value, count }) => `${value} ${count}`),
  statuses: statuses.map(({ value, count }) => `${value} ${count}`),
  complete,
});

const COUNTED: readonly (readonly [string, DocumentSearch, years: string[], bodies: string[]])[] = [
  ['every document', searchFor([]), ['2021 2', '2020 1', '2022 1'], ['bod_a 5', 'bod_b 1']],
  ['those that have words', searchFor(['01', 'ct']), ['2020 1', '2021 1', '2022 1'], ['bod_a 3', 'bod_b 1']],
  ['those of a body', searchFor([], { bodyIds: ['bod_b'] }), ['2022 1'], ['bod_a 1', 'bod_b 1']],
  [
    'those of several bodies, each once',
    searchFor([], { bodyIds: ['bod_a', 'bod_b'], year: '2022' }),
    ['2022 1'],
    ['bod_a 1', 'bod_b 1'],
  ],
  ['those of a campaign', searchFor([], { campaignId: CAMPAIGN_OF_ONE }), ['2021 1'], ['bod_a 1']],
  ['those between dates', searchFor([], { to: '2020-12-31' }), ['2020 1'], ['bod_a 1']],
  ['none', searchFor([], { isStub: true }), [], []],
];

/** Describes how the documents of a search are counted. */
export function describeFacets(open: OpenStore): void {
  describe('facets', () => {
    const store = useStoreOf(STORY, open);

    it.each(COUNTED)('count %s', async (_, search, years, bodies) => {
      const counts = shown(await store().countFacets(search, ALL));
      expect(counts).toMatchObject({ years, bodies, complete: true });
    });

    it('are those that are asked for', async () => {
      expect(await store().countFacets(searchFor([]), { ...ALL, facets: [] })).toEqual({ ...NOTHING, complete: true });
      expect(shown(await store().countFacets(searchFor([]), { ...ALL, facets: ['years'] }))).toMatchObject({
        types: [],
        bodies: [],
      });
    });

    it('refuse words that are not folded', async () => {
      await expect(store().countFacets(searchFor(['Đua']), ALL)).rejects.toMatchObject({ code: 'INVALID' });
    });
  });

  describe('facets of many values', () => {
    const documents = Array.from({ length: 45 }, (_, at) =>
      makeDocument(`d${at}`, {
        type: at % 3 === 0 ? 'LAW' : 'DECREE',
        number: stated(`${at}/20${10 + (at % 4)}/NĐ-CP`),
        issuedOn: null,
        issuerIds: [`bod_${at % 22}`],
        authorityId: null,
      }),
    );
    const store = useStoreOf(worldWith({ documents }), open);

    it('count undated documents by the year of their number, and keep the twenty bodies with most', async () => {
      const { types, years, bodies } = shown(await store().countFacets(searchFor([]), ALL));
      expect(types).toEqual(['DECREE 30', 'LAW 15']);
      expect(years).toEqual(['2010 12', '2011 11', '2012 11', '2013 11']);
      expect(bodies.slice(0, 3)).toEqual(['bod_0 3', 'bod_1 2', 'bod_10 2']);
      expect(bodies).toHaveLength(20);
    });
  });

  describe('facets and filters over their bounds', () => {
    const limits = { indexMatches: 1, walkRows: 1, facetRows: 2 };
    const store = useStoreOf(STORY, open, limits);
    const complete = async (over: Partial<DocumentSearch>) => [
      (await store().searchDocuments(searchFor([], { ...over, isStub: false }), { ...FIRST_PAGE, size: 9 })).complete,
      (await store().countFacets(searchFor([], over), ALL)).complete,
    ];

    it('say when they have not seen all, and count the newest', async () => {
      expect(shown(await store().countFacets(searchFor([]), ALL))).toEqual({
        ...{ types: ['DIRECTIVE 2'], years: ['2021 1', '2022 1'], bodies: ['bod_a 2', 'bod_b 1'] },
        statuses: ['UNKNOWN 2'],
        complete: false,
      });
    });

    it('are complete for a body or a campaign of few documents', async () => {
      expect(await complete({})).toEqual([false, false]);
      expect(await complete({ bodyIds: ['bod_a'] })).toEqual([false, false]);
      expect(await complete({ bodyIds: ['bod_b'] })).toEqual([true, true]);
      expect(await complete({ campaignId: CAMPAIGN_OF_ALL })).toEqual([false, false]);
      expect(await complete({ campaignId: CAMPAIGN_OF_ONE })).toEqual([true, true]);
      expect(await complete({ bodyIds: ['bod_a'], campaignId: CAMPAIGN_OF_ONE })).toEqual([true, true]);
    });
  });
}
