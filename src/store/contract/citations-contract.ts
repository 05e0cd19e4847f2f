import { describe, expect, it } from 'vitest';
import { stated } from '../../testing/attested.js';
import type { DatedPageRequest } from '../legal-store.js';
import type { CitationFilter, CitationSearch } from '../lists.js';
import type { CitationRow } from '../rows.js';
import { makeAssertion, makeDocument, makeRecord } from './build-rows.js';
import { type OpenStore, useStore, useStoreOf } from './harness.js';
import { ALL_CITATIONS, ALL_EDGES, ANY_END, FIRST_PAGE, OLDEST_FIRST, worldWith } from './story.js';
import { emptyDerivation, type World } from './world.js';

const law = makeDocument('law', { type: 'LAW', issuedOn: stated('2013-11-29'), issuerIds: ['bod_a'] });
const code = makeDocument('code', { type: 'CODE', isStub: true, authorityId: 'bod_b' });
const decree = makeDocument('decree', { type: 'DECREE', issuedOn: stated('2014-05-15'), authorityId: 'bod_c' });
const decision = makeDocument('decision', { type: 'DECISION', issuedOn: stated('2015-06-01'), issuerIds: ['bod_d'] });
const undated = makeDocument('undated', { type: 'DECISION', number: stated('3/2014/QĐ-TTg'), isStub: true });
const unknown = makeDocument('unknown', { type: 'PLAN' });

const EDGES = [
  [decree, 'GUIDES', law, 'STATED'],
  [decision, 'BASED_ON', law, 'STATED'],
  [decision, 'BASED_ON', code, 'REVIEWED'],
  [decision, 'REFERS', decree, 'INFERRED'],
  [undated, 'BASED_ON', law, 'RECORDED'],
  [unknown, 'REFERS', code, 'INFERRED'],
] as const;

const world = (documents: World['documents']): World =>
  worldWith({
    documents,
    inputs: [
      {
        row: makeRecord('record'),
        derivation: {
          ...emptyDerivation('record'),
          assertions: EDGES.map(([from, kind, to, assurance], at) =>
            makeAssertion(`edge ${at}`, { fromId: from.id, toId: to.id, kind, assurance }),
          ),
        },
      },
    ],
  });
const WORLD = world([law, code, decree, decision, undated, unknown]);

/** Citations as `edge` numbers, by their place in {@link EDGES}. */
const placesOf = (rows: readonly { readonly row: CitationRow }[]): readonly number[] =>
  rows.map(({ row }) =>
    EDGES.findIndex(([from, kind, to]) => from.id === row.fromId && kind === row.kind && to.id === row.toId),
  );

const FOUND: readonly (readonly [string, Partial<CitationSearch>, readonly number[]])[] = [
  ['all of them, by citing document, kind and cited document', {}, [3, 1, 2, 0, 5, 4]],
  ['those of kinds', { kinds: ['GUIDES', 'REFERS'] }, [3, 0, 5]],
  ['those of an assurance', { assurance: ['INFERRED', 'RECORDED'] }, [3, 5, 4]],
  ['those by types of documents', { citing: { ...ANY_END, types: ['DECREE', 'PLAN'] } }, [0, 5]],
  ['those of types of documents', { cited: { ...ANY_END, types: ['CODE'] } }, [2, 5]],
  ['those by bodies, issuers or numbering ones', { citing: { ...ANY_END, bodyIds: ['bod_c', 'bod_d'] } }, [3, 1, 2, 0]],
  ['those of bodies', { cited: { ...ANY_END, bodyIds: ['bod_b'] } }, [2, 5]],
  ['those by stubs', { citing: { ...ANY_END, isStub: true } }, [4]],
  [
    'those for which both documents fit',
    { citing: { ...ANY_END, types: ['DECISION'], isStub: false }, cited: { ...ANY_END, types: ['LAW'] } },
    [1],
  ],
  ['none of no type', { cited: { ...ANY_END, types: [] } }, []],
  ['none of no body', { citing: { ...ANY_END, bodyIds: [] } }, []],
  ['those of a year, undated ones by their number', { from: '2014-01-01', to: '2014-12-31' }, [0, 4]],
  ['no undated ones where the year does not lie within', { from: '2014-01-02', to: '2015-12-30' }, [3, 1, 2, 0]],
  ['none where the bounds are crossed', { from: '2015-01-01', to: '2014-12-31' }, []],
];

const OLDEST: readonly (readonly [Partial<CitationSearch>, readonly number[]])[] = [
  [{}, [0, 2, 1, 3, 4, 5]],
  [{ from: '2014-01-01' }, [0, 2, 1, 3, 4]],
];

/** Describes lists of citations: of all, and of a document. */
export function describeCitations(open: OpenStore): void {
  describe('all citations', () => {
    const store = useStoreOf(WORLD, open);
    const places = async (over: Partial<CitationSearch>, page: DatedPageRequest) => {
      const { rows, ...rest } = await store().allCitations({ ...ALL_CITATIONS, ...over }, page);
      expect(rest).toEqual({ more: false, complete: true });
      return placesOf(rows);
    };

    it.each(FOUND)('finds %s', async (_, search, expected) => {
      expect(await places(search, FIRST_PAGE)).toEqual(expected);
    });

    it.each(OLDEST)('has the oldest first, undated ones last all the same: %j', async (search, expected) => {
      expect(await places(search, OLDEST_FIRST)).toEqual(expected);
    });
  });

  describe('citations of a document', () => {
    const store = useStoreOf(WORLD, open);

    it.each<readonly [Partial<CitationFilter>, readonly number[]]>([
      [{}, [0, 1, 4]],
      [{ from: '2014-01-01', to: '2014-12-31' }, [0, 4]],
      [{ from: '2014-01-02' }, [0, 1]],
    ])('have the oldest other document first, undated ones last: %j', async (over, expected) => {
      const [page] = await store().citations('TO', [law.id], { ...ALL_EDGES, ...over }, OLDEST_FIRST);
      expect(placesOf(page?.rows ?? [])).toEqual(expected);
      const [made] = await store().citations('FROM', [decision.id], ALL_EDGES, OLDEST_FIRST);
      expect(placesOf(made?.rows ?? [])).toEqual([1, 3, 2]);
    });
  });

  describe('all citations after saves', () => {
    const test = useStore(open);

    it('follow the dates and keys of the documents at both ends', async () => {
      await test.saveWorld(WORLD);
      const later = { ...decree, issuedOn: stated('2016-01-01') };
      const renamed = { ...law, key: 'a-law', keys: ['law', 'a-law'] };
      await test.saveWorld(world([renamed, code, later, decision, undated, unknown]));
      const { rows } = await test.store().allCitations(ALL_CITATIONS, FIRST_PAGE);
      expect(placesOf(rows)).toEqual([0, 3, 2, 1, 5, 4]);
      expect(rows[0]?.keyset).toEqual(['2016-01-01', 'decree', 'GUIDES', 'a-law']);
    });
  });

  describe('all citations over the bounds', () => {
    const store = useStoreOf(WORLD, open, { indexMatches: 2, walkRows: 2, facetRows: 2 });

    it('say when they were not all looked at', async () => {
      const search = { ...ALL_CITATIONS, citing: { ...ANY_END, types: ['DECREE'] } } as const;
      expect(await store().allCitations(search, FIRST_PAGE)).toEqual({ rows: [], more: false, complete: false });
    });

    it('are complete where the page was filled before the bound', async () => {
      const page = await store().allCitations(ALL_CITATIONS, { ...FIRST_PAGE, size: 1 });
      expect(placesOf(page.rows)).toEqual([3]);
      expect(page).toMatchObject({ more: true, complete: true });
    });
  });
}
