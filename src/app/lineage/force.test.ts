import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { textInput } from '../inputs/text-input.js';
import { type DocumentForce, forceOf, NO_SOURCES, readForceSources } from './force.js';

let store: LegalStore;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
});
afterEach(() => store.close());

/** A decree as its text would come in. */
const decree = (number: string, date: string, content: string) =>
  textInput(
    {
      content,
      reader: 'text/1',
      source: `${number}.txt`,
      sourceUrl: null,
      retrievedAt: null,
      known: { number: `${number}/NĐ-CP`, type: 'nghị định', issuer: 'Chính phủ', date },
    },
    vocabulary,
  );

const OWN = decree(
  '50/2020',
  '2020-03-05',
  'Điều 5. Mức thu\nMức thu là 5 %.\n\nĐiều 6. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01/7/2020 đến hết ngày 31/12/2025, trừ Điều 5 có hiệu lực từ ngày 01/01/2021.\n',
);
const SUSPENDING = decree(
  '60/2022',
  '2022-06-15',
  'Điều 1. Đình chỉ việc thi hành Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nĐiều 2. Nghị định này có hiệu lực từ ngày 01/7/2022 đến hết ngày 31/12/2022.\n',
);
const REPEALING = decree(
  '70/2023',
  '2023-06-15',
  'Điều 3. Bãi bỏ Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nĐiều 4. Nghị định này có hiệu lực từ ngày 01/7/2023, trừ Điều 3 có hiệu lực từ ngày 01/01/2024.\n',
);

async function forceOn(day: string, ...others: ReturnType<typeof decree>[]): Promise<DocumentForce | undefined> {
  await saveInputs(store, vocabulary, { put: [OWN, ...others], remove: [] });
  return forceIn(store, day);
}

async function forceIn(read: LegalStore, day: string): Promise<DocumentForce | undefined> {
  const [document] = await store.findDocumentsByKey(['50-2020-nd-cp_chinh-phu_2020']);
  if (!document) return undefined;
  const [sources] = await readForceSources(read, [document], () => undefined);
  return forceOf(document, sources ?? NO_SOURCES, day);
}

describe('the force of a document', () => {
  it.each([
    ['before it takes effect', '2020-05-01', 'NOT_YET_IN_FORCE', null],
    ['while a provision is yet to begin', '2020-09-01', 'PARTLY_IN_FORCE', '2020-07-01'],
    ['when all have begun, and its end is known', '2021-06-01', 'IN_FORCE', '2021-01-01'],
    ['on its last day', '2025-12-31', 'IN_FORCE', '2021-01-01'],
    ['when its end has come', '2026-01-01', 'EXPIRED', '2026-01-01'],
  ])('follows from its own clauses %s', async (_when, day, status, since) => {
    expect(await forceOn(day)).toMatchObject({ status, since });
  });

  it('comes with the words that say so', async () => {
    expect((await forceOn('2020-09-01'))?.causes).toMatchObject([
      {
        fact: 'EFFECTIVE_FROM',
        date: '2020-07-01',
        origin: { section: 'dieu-6', quote: expect.stringContaining('Nghị định này có hiệu lực từ ngày 01/7/2020') },
      },
      {
        fact: 'PROVISIONS_EFFECTIVE_FROM',
        date: '2021-01-01',
        provisions: ['dieu-5'],
        origin: { quote: expect.stringContaining('Điều 5 có hiệu lực') },
      },
      { fact: 'EXPIRED_ON', date: '2026-01-01', origin: { quote: expect.stringContaining('đến hết ngày 31/12/2025') } },
    ]);
  });

  it.each([
    ['2022-08-01', 'SUSPENDED', '2022-07-01'],
    ['2023-01-01', 'IN_FORCE', '2021-01-01'],
  ])('is suspended until the suspending document expires: on %s %s', async (day, status, since) => {
    expect(await forceOn(day, SUSPENDING)).toMatchObject({ status, since });
  });

  it.each([
    ['2023-12-31', 'IN_FORCE', '2021-01-01'],
    ['2024-01-01', 'EXPIRED', '2024-01-01'],
  ])(
    'ends when the repealing provision takes effect, not the repealing document: on %s %s',
    async (day, status, since) => {
      expect(await forceOn(day, REPEALING)).toMatchObject({ status, since });
    },
  );

  it.each([
    ['a suspension from the first day to the last', SUSPENDING, '2022-08-01', '2022-07-01', '2023-01-01'],
    ['a repeal from the day of its provision', REPEALING, '2024-01-01', '2024-01-01', null],
  ])('names the days on which a citation acts: %s', async (_what, other, day, actsFrom, actsUntil) => {
    const force = await forceOn(day, other);
    expect(force?.causes.filter(({ kind }) => kind === 'citation')).toMatchObject([
      { citation: { effectiveFrom: null }, actsFrom, actsUntil },
    ]);
    expect(force?.since).toBe(actsFrom);
  });

  it('ends with a repeal that more recent amendments would hide', async () => {
    const amending = decree(
      '80/2024',
      '2024-06-15',
      'Điều 1. Sửa đổi Điều 5 của Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nĐiều 2. Nghị định này có hiệu lực từ ngày 01/7/2024.\n',
    );
    const pagesOfOne: LegalStore = {
      ...store,
      citations: (side, ids, filter, page) => store.citations(side, ids, filter, { ...page, size: 1 }),
    };
    expect(await forceOn('2024-08-01', REPEALING, amending)).toMatchObject({ status: 'EXPIRED', since: '2024-01-01' });
    const force = await forceIn(pagesOfOne, '2024-08-01');
    expect(force).toMatchObject({ status: 'EXPIRED', since: '2024-01-01' });
    expect(force?.causes.flatMap((cause) => (cause.kind === 'citation' ? cause.citation.kind : []))).toEqual([
      'REPEALS',
      'AMENDS',
    ]);
  });
});

const LAW = {
  original:
    'Điều 91. Thay thế\nLuật này thay thế Nghị định số 50/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.\n\nĐiều 92. Hiệu lực thi hành\nLuật này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.\n',
  amending:
    'Điều 1. Sửa đổi, bổ sung một số điều của Luật Cây xanh số 41/2023/QH15\n1. Sửa đổi, bổ sung Điều 92 như sau:\n“Điều 92. Hiệu lực thi hành\nLuật này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2024.”.\n\nĐiều 2. Hiệu lực thi hành\nLuật này có hiệu lực thi hành từ ngày 15 tháng 7 năm 2024.\n',
} as const;

/** A law as its text would come in. */
const law = (number: string, date: string, content: string) =>
  textInput(
    {
      ...{ content, reader: 'text/1', source: `${number}.txt`, sourceUrl: null, retrievedAt: null },
      known: { number: `${number}/QH15`, type: 'luật', issuer: 'Quốc hội', date },
    },
    vocabulary,
  );

describe('the force of a law whose clause on effect was amended before it took effect', () => {
  const ORIGINAL = law('41/2023', '2023-11-20', LAW.original);
  const AMENDING = law('43/2024', '2024-06-20', LAW.amending);

  /** Status of the law and of the decree that it replaces. */
  async function statuses(day: string): Promise<readonly unknown[]> {
    const documents = await store.findDocumentsByText('sha256', [ORIGINAL.sha256, OWN.sha256]);
    const found = documents.filter((row) => row !== null);
    const sources = await readForceSources(store, found, () => undefined);
    return found.map((row, at) => sources[at] && forceOf(row, sources[at], day).status);
  }

  it.each([
    ['2024-07-31', ['NOT_YET_IN_FORCE', 'IN_FORCE'], ['NOT_YET_IN_FORCE', 'IN_FORCE']],
    ['2024-08-01', ['NOT_YET_IN_FORCE', 'IN_FORCE'], ['UNKNOWN', 'EXPIRED']],
    ['2025-01-01', ['UNKNOWN', 'EXPIRED'], ['UNKNOWN', 'EXPIRED']],
  ])('follows its new clause, as does what it replaces: on %s', async (day, before, after) => {
    await saveInputs(store, vocabulary, { put: [OWN, ORIGINAL], remove: [] });
    expect(await statuses(day)).toEqual(before);
    await saveInputs(store, vocabulary, { put: [AMENDING], remove: [] });
    expect(await statuses(day)).toEqual(after);
    await saveInputs(store, vocabulary, { put: [], remove: [AMENDING.id] });
    expect(await statuses(day)).toEqual(before);
  });

  it('has the amendment and its words among the causes, and the amending law keeps its own day', async () => {
    await saveInputs(store, vocabulary, { put: [ORIGINAL, AMENDING], remove: [] });
    const documents = await store.findDocumentsByText('sha256', [ORIGINAL.sha256, AMENDING.sha256]);
    const found = documents.filter((row) => row !== null);
    const [sources] = await readForceSources(store, found, () => undefined);
    const [original, amending] = found;
    if (!original || !amending || !sources) throw new Error('the story is incomplete');
    expect(amending.effectiveFrom?.value).toBe('2024-07-15');
    expect(original.effectiveFrom?.value).toBe('2025-01-01');
    const force = forceOf(original, sources, '2024-08-01');
    expect(force).toMatchObject({ status: 'UNKNOWN', since: '2024-08-01' });
    expect(force.causes).toMatchObject([
      {
        ...{ fact: 'EFFECTIVE_FROM', date: '2024-08-01' },
        citation: { kind: 'AMENDS', fromId: amending.id },
        setBy: { documentId: amending.id },
        origin: { section: 'dieu-1/khoan-1', quote: expect.stringContaining('01 tháng 8 năm 2024') },
      },
      { citation: { kind: 'AMENDS' }, actsFrom: '2024-07-15' },
    ]);
  });
});
