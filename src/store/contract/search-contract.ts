import { describe, expect, it } from 'vitest';
import { foldText } from '../../domain/values/fold.js';
import type { DocumentSearch } from '../legal-store.js';
import { type OpenStore, useStore, useStoreOf } from './harness.js';
import { FIRST_PAGE, STORY, searchFor } from './story.js';

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
  ['every document without a condition', searchFor([]), ['d4', 'd5', 'd1', 'd2', 'd3']],
  ['nothing among stubs where there are none', searchFor([], { isStub: true }), []],
];

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
    const store = useStoreOf(STORY, open, { indexMatches: 2, walkRows: 2 });

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
