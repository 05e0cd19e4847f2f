import { describe, expect, it } from 'vitest';
import { CanCuError, type ErrorCode } from '../../domain/errors.js';
import { stated } from '../../testing/attested.js';
import type { LegalStore } from '../legal-store.js';
import { makeBody, makeDocument, makeReference, makeText } from './build-rows.js';
import { WHOLE_STORE } from './calls.js';
import { PROPERTY_TIMEOUT } from './harness.js';
import { STORY } from './story.js';
import { batchBetween, emptyDerivation, type World, wholeBatch } from './world.js';

/** A store, empty at first, of whose next save one write fails, once. */
export interface FailingStore {
  readonly store: LegalStore;
  /** Lets the n-th write from now on fail, from 1 on; null lets none fail. */
  readonly failAt: (write: number | null) => void;
  /** Writes since then. */
  readonly writes: () => number;
}

/** How writes fail. */
export interface Fault {
  readonly name: string;
  readonly open: () => Promise<FailingStore>;
  /** The code of the error with which a save then fails; null where it succeeds, since the store tries again. */
  readonly code: ErrorCode | null;
}

/** A world with some of everything. */
const FIRST: World = { ...STORY, bodies: [makeBody('bod_a', 'Chính phủ'), makeBody('bod_b', 'Bộ Xây dựng')] };

/** That world after rows of all kinds have come, changed and gone. */
function secondWorld(): World {
  const { documents, inputs } = FIRST;
  const row = makeText('text 2', 'Kế hoạch thi đua', ['k:1']);
  const derivation = { ...emptyDerivation(row.id), references: [makeReference('d1', 'hash')] };
  const later = { issuedOn: stated('2023-01-01'), searchText: 'khac' };
  return {
    documents: [
      ...documents.map((one, at) => (at === 1 ? { ...one, ...later } : one)),
      makeDocument('d6', { textIds: [row.id] }),
    ],
    inputs: [...inputs.slice(0, 1).map(withoutFirstMention), { row, derivation }],
    bodies: [makeBody('bod_a', 'Chính phủ')],
  };
}

/** The input without its first mention and what that asserts, its first section and its first campaign. */
function withoutFirstMention({ row, derivation }: World['inputs'][number]): World['inputs'][number] {
  const { assertions, sections, campaignRoles } = derivation;
  const [first, ...mentions] = derivation.mentions;
  const left = {
    mentions,
    assertions: assertions.filter(({ evidence }) => evidence.id !== first?.id),
    sections: sections.slice(1),
    campaignRoles: campaignRoles.slice(1),
  };
  return { row, derivation: { ...derivation, ...left } };
}

const SECOND = secondWorld();

/** Writes that a save of these worlds takes at least. */
const FEWEST = 20;
const LIMITED = { timeout: PROPERTY_TIMEOUT };

const contents = (store: LegalStore): Promise<unknown[]> => Promise.all(WHOLE_STORE.map(({ ask }) => ask(store)));

/** What the store holds in either world, and how it gets there. */
async function prepare(store: LegalStore) {
  const toFirst = batchBetween(SECOND, FIRST);
  const toSecond = batchBetween(FIRST, SECOND);
  const save = async (batch: typeof toFirst) => store.save(batch, await store.dataVersion());
  await save(wholeBatch(FIRST));
  await save(toSecond);
  const second = await contents(store);
  await save(toFirst);
  const first = await contents(store);
  return { first, second, goToFirst: () => save(toFirst), goToSecond: () => save(toSecond) };
}

/**
 * Describes that a save of which any one write fails leaves nothing half done. Where the store tries again, which it does
 * after a pause, `places` writes are made to fail, the first and the last among them.
 */
export function describeFailingWrites(
  name: string,
  faults: readonly Fault[],
  { places }: { readonly places: number },
): void {
  const failing = faults.filter((fault): fault is Fault & { readonly code: ErrorCode } => fault.code !== null);
  const repeated = faults.filter(({ code }) => code === null);

  describe(`a save into ${name}`, () => {
    it.each(failing)('writes nothing where any one write fails: $name', LIMITED, async ({ open, code }) => {
      const { store, failAt } = await open();
      const { first, second, goToSecond } = await prepare(store);
      const before = await Promise.all([store.dataVersion(), store.revision()]);
      let failures = 0;
      for (; ; failures += 1) {
        failAt(failures + 1);
        const error = await goToSecond().then(
          () => null,
          (reason: unknown) => reason,
        );
        failAt(null);
        if (error === null) break;
        expect(error).toBeInstanceOf(CanCuError);
        expect(error).toMatchObject({ code });
        expect(await contents(store)).toEqual(first);
        expect(await Promise.all([store.dataVersion(), store.revision()])).toEqual(before);
      }
      expect(failures).toBeGreaterThan(FEWEST);
      expect(await contents(store)).toEqual(second);
      expect(await store.check('WHOLE')).toEqual([]);
      await store.close();
    });

    if (repeated.length === 0) return;
    it.each(repeated)('is tried again where one write fails for a moment: $name', LIMITED, async ({ open }) => {
      const { store, failAt, writes } = await open();
      const { first, second, goToFirst, goToSecond } = await prepare(store);
      failAt(null);
      await goToSecond();
      const all = writes();
      for (let place = 0; place < places; place += 1) {
        await goToFirst();
        expect(await contents(store)).toEqual(first);
        const at = 1 + Math.floor((place * (all - 1)) / Math.max(1, places - 1));
        failAt(at);
        await goToSecond();
        expect(writes()).toBeGreaterThan(all);
        failAt(null);
        expect(await contents(store)).toEqual(second);
      }
      await store.close();
    });
  });
}
