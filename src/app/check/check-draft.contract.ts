import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText } from '../../intake/read-text.js';
import type { LegalStore } from '../../store/legal-store.js';
import { CHECK_STORY } from '../../testing/check/documents.js';
import { DRAFT_DAY, PLANTED, type PlantedFault, plantedTexts } from '../../testing/check/drafts.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { ingestTexts } from '../inputs/ingest.js';
import { type CheckedCitation, checkDraft, type DraftCheck } from './check-draft.js';

/** What the check says of drafts with planted faults, and of their right twins, on any store. */
export function describeDraftCheck(name: string, open: () => Promise<LegalStore>): void {
  let store: LegalStore;
  beforeAll(async () => {
    store = await open();
    const texts = Object.entries(CHECK_STORY).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
    await ingestTexts(store, vocabulary, texts);
  });
  afterAll(() => store?.close());

  const check = (text: string, on = DRAFT_DAY): Promise<DraftCheck> =>
    checkDraft(store, vocabulary, { text, reading: readText(text, null, vocabulary), on });

  describe(`the check of drafts ${name}`, () => {
    it.each(PLANTED.map((planted) => [planted.name, planted] as const))('finds %s', async (_, planted) => {
      const { citations } = await check(plantedTexts(planted).wrong);
      expect(alarms(citations)).toEqual([told(planted)]);
    });

    it.each([...new Map(PLANTED.map((one) => [one.draft, one])).values()].map((one) => [one.draft, one] as const))(
      'finds nothing in the right %s',
      async (_, planted) => {
        const { citations, complete } = await check(plantedTexts(planted).right);
        expect(alarms(citations)).toEqual([]);
        expect([complete, citations.length > 3]).toEqual([true, true]);
      },
    );

    it('speaks of what holds on the day alone', async () => {
      const text = 'Căn cứ Luật Công viên số 20/2015/QH13; theo khoản 2 Điều 5, Điều 7 Luật Cây xanh số 12/2019/QH14.';
      expect(alarms((await check(text, '2024-06-30')).citations)).toEqual([]);
      expect(alarms((await check(text, '2025-01-01')).citations).map(({ codes }) => codes)).toEqual([
        ['EXPIRED'],
        ['PROVISION_AMENDED', 'PROVISION_REPEALED'],
      ]);
      expect(alarms((await check(text, '2015-01-01')).citations).map(({ codes }) => codes)).toEqual([
        ['ISSUED_LATER'],
        ['ISSUED_LATER'],
      ]);
    });

    it('stores nothing', async () => {
      const before = await store.revision();
      await check(plantedTexts(PLANTED[0] as PlantedFault).wrong);
      expect(await store.revision()).toBe(before);
    });
  });
}

/** What alarms: faults, and what somebody has to look at. */
const alarms = (citations: readonly CheckedCitation[]) =>
  citations.flatMap(({ mention, findings }) => {
    const found = findings.filter(({ level }) => level === 'FAULT' || level === 'REVIEW');
    const [first] = found;
    if (first === undefined) return [];
    const { known, by, since } = first;
    return [
      {
        quote: mention.quote,
        codes: found.map(({ code }) => code),
        known,
        by: by?.number?.value ?? null,
        since,
      },
    ];
  });

const told = ({ found: { quote, codes, known, by, since } }: PlantedFault) => ({
  quote: expect.stringMatching(new RegExp(`^${quote}`)),
  codes,
  known: known ?? null,
  by: by ?? null,
  since: since ?? null,
});
