import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow } from '../../store/rows.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { listAll } from '../reads/list-all.js';
import { chooseText, readChoice, unchooseText } from './choose-text.js';
import { ingestTexts } from './ingest.js';

const KEY = '10-kh-ubnd_ubnd-tinh-binh-duong_2021';
const BY = { reviewer: 'legal desk', decidedOn: '2026-11-30' };
let store: LegalStore;

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  const file = (name: string, end: string, retrievedAt: string) => ({
    name,
    bytes: new TextEncoder().encode(
      `ỦY BAN NHÂN DÂN TỈNH BÌNH DƯƠNG\nSố: 10/KH-UBND\nBình Dương, ngày 02 tháng 3 năm 2021\n\nKẾ HOẠCH\n${end}\n`,
    ),
    retrievedAt,
  });
  await ingestTexts(store, vocabulary, [
    file('a.txt', 'Cũ.', '2026-01-01T00:00:00.000Z'),
    file('b.txt', 'Mới.', '2026-02-01T00:00:00.000Z'),
  ]);
});
afterEach(() => store.close());

const find = async () => (await store.findDocumentsByKey([KEY]))[0] as DocumentRow;
const texts = async () => (await store.getInputs((await find()).textIds)).filter((input) => input?.kind === 'text');
const sources = async () => (await texts()).map(({ source }) => source);

describe('choosing the current text', () => {
  it('wins over the newer text, until it is taken back', async () => {
    expect(await sources()).toEqual(['b.txt', 'a.txt']);
    const hash = (await texts())[1]?.sha256.slice(0, 12) ?? '';
    await chooseText(store, vocabulary, await find(), { hash, ...BY });
    expect([await sources(), await readChoice(store, await find())]).toEqual([['a.txt', 'b.txt'], BY]);
    await unchooseText(store, vocabulary, await find());
    expect([await sources(), await readChoice(store, await find())]).toEqual([['b.txt', 'a.txt'], null]);
  });

  it('replaces the choice before, also of the same day', async () => {
    const hashes = (await texts()).map(({ sha256 }) => sha256);
    for (const hash of [...hashes, ...hashes.toReversed()]) {
      await chooseText(store, vocabulary, await find(), { hash, ...BY });
      expect((await texts())[0]?.sha256).toBe(hash);
    }
    expect((await listAll(store, 'inputs')).filter(({ kind }) => kind === 'verdict')).toHaveLength(1);
  });

  it.each([['0123456789'], ['']])('refuses a hash that is not that of one text: "%s"', async (hash) => {
    await expect(chooseText(store, vocabulary, await find(), { hash, ...BY })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });
});
