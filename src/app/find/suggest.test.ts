import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveWellKnown } from '../../testing/well-known-documents.js';
import { suggest } from './suggest.js';

let store: LegalStore;
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await saveWellKnown(store, vocabulary);
});
afterAll(() => store.close());

const suggested = async (text: string, limit = 3) =>
  (await suggest(store, vocabulary, text, limit)).map(({ document, match }) => [document.number?.value, match]);

describe('suggest', () => {
  it.each([
    ['NĐ 126/2020', [['126/2020/NĐ-CP', 'MATCH']]], // a number in shorthand
    ['12', [['128/NQ-CP', null]]], // the start of a number
    ['luật đất', [['31/2024/QH15', null]]], // the start of a name
    ['bảo vệ dữ liệu cá', [['13/2023/NĐ-CP', null]]], // words of a title
    ['NĐ 162/2020', [['126/2020/NĐ-CP', 'SIMILAR']]], // misspelt
  ])('for %j begins with the document meant', async (text, first) => {
    expect((await suggested(text)).slice(0, 1)).toEqual(first);
  });

  it('names each document once, and no more than asked for', async () => {
    expect(await suggested('Luật Đất đai', 10)).toEqual([
      ['31/2024/QH15', 'POSSIBLE'],
      ['45/2013/QH13', 'POSSIBLE'],
      ['13/2003/QH11', 'POSSIBLE'],
      ['102/2024/NĐ-CP', null],
      ['43/2014/NĐ-CP', null],
    ]);
    expect(await suggested('nghị định', 2)).toHaveLength(2);
  });

  it.each(['', '  ', '!?', 'a '.repeat(21)])('has nothing for %j', async (text) => {
    expect(await suggested(text)).toEqual([]);
  });
});
