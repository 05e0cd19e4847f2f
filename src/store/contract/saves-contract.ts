import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '../../testing/attested.js';
import type { LegalStore, WriteBatch } from '../legal-store.js';
import { worlds } from './arbitraries.js';
import {
  makeAssertion,
  makeDocument,
  makeMention,
  makeRecord,
  makeReference,
  makeSection,
  makeText,
} from './build-rows.js';
import { WHOLE_STORE } from './calls.js';
import { type OpenStore, PROPERTY_TIMEOUT, useStore } from './harness.js';
import { ALL_EDGES, FIRST_PAGE, worldWith } from './story.js';
import { batchBetween, EMPTY_WORLD, emptyDerivation, wholeBatch } from './world.js';

const contents = (store: LegalStore): Promise<unknown[]> => Promise.all(WHOLE_STORE.map(({ ask }) => ask(store)));

/** The same values with the properties of every object in the opposite order, as another program might write them. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, one]) => [name, reordered(one)]);
  return Object.fromEntries(entries.reverse());
}

const EMPTY_BATCH: WriteBatch = batchBetween(EMPTY_WORLD, EMPTY_WORLD);

/** Describes what a save does and does not do. */
export function describeSaves(open: OpenStore, runs: number): void {
  describe('saves', () => {
    const test = useStore(open);

    it('starts at data version 0 and counts every save that changes something', async () => {
      expect(await test.store().dataVersion()).toBe(0);
      expect(await test.store().save(wholeBatch(worldWith({ documents: [makeDocument('a')] })), 0)).toBe(1);
      expect(await test.store().save({ ...EMPTY_BATCH, register: [{ key: 'b', id: 'doc_b' }] }, 1)).toBe(2);
      expect(await test.store().dataVersion()).toBe(2);
    });

    it('is sound after saves', async () => {
      await test.saveWorldAlone(worldWith({ documents: [makeDocument('a')] }));
      expect([await test.store().check('QUICK'), await test.store().check('WHOLE')]).toEqual([[], []]);
    });

    it('names its content by a revision, new with every save that changes something', async () => {
      const revisions = [await test.store().revision()];
      await test.store().save(EMPTY_BATCH, 0);
      expect(await test.store().revision()).toBe(revisions[0]);
      for (const key of ['a', 'b']) {
        await test.saveWorld(worldWith({ documents: [makeDocument(key)] }));
        revisions.push(await test.store().revision());
      }
      await test.reopen();
      expect(await test.store().revision()).toBe(revisions[2]);
      expect(new Set(revisions).size).toBe(3);
      for (const revision of revisions) expect(revision).toMatch(/^[0-9a-f-]{32,36}$/);
    });

    it(
      'leaves the data version as it is when nothing changes',
      async () => {
        expect(await test.store().save(EMPTY_BATCH, 0)).toBe(0);
        await fc.assert(
          fc.asyncProperty(worlds, async (world) => {
            await test.saveWorldAlone(world);
            const version = await test.store().dataVersion();
            expect(await test.store().save(wholeBatch(world), version)).toBe(version);
            const batch = wholeBatch(world);
            const { derivations } = batch;
            expect(await test.store().save({ ...reordered(batch), derivations }, version)).toBe(version);
          }),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );

    it('refuses a save decided on another version, and writes nothing of it', async () => {
      await test.saveWorld(worldWith({ documents: [makeDocument('a')] }));
      const before = await contents(test.store());
      const batch = batchBetween(EMPTY_WORLD, worldWith({ documents: [makeDocument('b')] }));
      for (const version of [0, 2]) {
        await expect(test.store().save(batch, version)).rejects.toMatchObject({ code: 'CONFLICT' });
      }
      await expect(test.store().save(EMPTY_BATCH, 0)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await contents(test.store())).toEqual(before);
      expect(await test.store().dataVersion()).toBe(1);
    });

    it('lets one of two saves decided on the same version through', async () => {
      const batches = ['a', 'b'].map((key) => wholeBatch(worldWith({ documents: [makeDocument(key)] })));
      const results = await Promise.allSettled(batches.map((batch) => test.store().save(batch, 0)));
      expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await test.store().list('documents', null, 10)).toHaveLength(1);
    });

    it(
      'gives what was before when what was put is removed again',
      async () => {
        await fc.assert(
          fc.asyncProperty(worlds, worlds, async (first, second) => {
            await test.saveWorldAlone(first);
            const listings = WHOLE_STORE.filter(({ name }) => name.startsWith('list'));
            const before = await Promise.all(listings.map(({ ask }) => ask(test.store())));
            await test.saveWorld(second);
            await test.saveWorld(first);
            expect(await Promise.all(listings.map(({ ask }) => ask(test.store())))).toEqual(before);
          }),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );

    it(
      'keeps what it was given when it is opened anew',
      async () => {
        await fc.assert(
          fc.asyncProperty(worlds, async (world) => {
            await test.saveWorldAlone(world);
            const before = [await test.store().dataVersion(), ...(await contents(test.store()))];
            await test.reopen();
            expect([await test.store().dataVersion(), ...(await contents(test.store()))]).toEqual(before);
          }),
          { numRuns: Math.ceil(runs / 10) },
        );
      },
      PROPERTY_TIMEOUT,
    );
  });

  describe('sums', () => {
    const test = useStore(open);
    const [a, b] = [makeDocument('a'), makeDocument('b', { issuedOn: stated('2020-01-01') })];
    const edge = { fromId: a.id, toId: b.id, kind: 'AMENDS', assurance: 'STATED' } as const;

    it('moves an edge within lists when the date or the key of the document at its end changes', async () => {
      const c = makeDocument('c', { issuedOn: stated('2019-01-01') });
      const assertions = [b, c].map((to) => makeAssertion(`to ${to.key}`, { ...edge, toId: to.id }));
      const input = { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions } };
      const keysets = async () => {
        const [page] = await test.store().citations('FROM', [a.id], ALL_EDGES, FIRST_PAGE);
        return page?.rows.map(({ keyset }) => keyset);
      };
      await test.saveWorld({ ...worldWith({ documents: [a, b, c] }), inputs: [input] });
      expect(await keysets()).toEqual([
        ['2020-01-01', 'b', 'AMENDS'],
        ['2019-01-01', 'c', 'AMENDS'],
      ]);
      await test.saveWorld({ ...worldWith({ documents: [a, { ...b, issuedOn: null }, c] }), inputs: [input] });
      expect(await keysets()).toEqual([
        ['2019-01-01', 'c', 'AMENDS'],
        ['', 'b', 'AMENDS'],
      ]);
      const renamed = { ...c, key: 'a-new-key', keys: ['a-new-key', 'c'], issuedOn: null };
      await test.saveWorld({ ...worldWith({ documents: [a, { ...b, issuedOn: null }, renamed] }), inputs: [input] });
      expect(await keysets()).toEqual([
        ['', 'b', 'AMENDS'],
        ['', 'a-new-key', 'AMENDS'],
      ]);
    });

    it('moves evidence of a provision within its list when the date or the key of the citing document changes', async () => {
      const c = makeDocument('c', { issuedOn: stated('2019-01-01') });
      const inputs = [b, c].map((from) => {
        const one = makeAssertion(
          `by ${from.key}`,
          { ...edge, fromId: from.id, toId: a.id },
          { provisions: ['dieu-5'] },
        );
        return { row: makeRecord(from.key), derivation: { ...emptyDerivation(from.key), assertions: [one] } };
      });
      const keysets = async () => {
        const asked = [{ documentId: a.id, path: 'dieu-5/khoan-2' }];
        const [page] = await test.store().provisionCitations(asked, ['AMENDS'], FIRST_PAGE);
        return page?.rows.map(({ keyset }) => keyset);
      };
      const byB = { ...worldWith({ documents: [a, b, c] }), inputs };
      await test.saveWorld(byB);
      expect(await keysets()).toEqual([
        ['2020-01-01', 'b', 'by b'],
        ['2019-01-01', 'c', 'by c'],
      ]);
      const renamed = { ...b, key: 'b-new', keys: ['b-new', 'b'], issuedOn: null };
      await test.saveWorld({ ...byB, documents: [a, renamed, c] });
      expect(await keysets()).toEqual([
        ['2019-01-01', 'c', 'by c'],
        ['', 'b-new', 'by b'],
      ]);
      await test.saveWorld({ ...byB, documents: [a, renamed, c], inputs: inputs.slice(1) });
      expect(await keysets()).toEqual([['2019-01-01', 'c', 'by c']]);
    });

    it('keeps evidence under the provisions that it names now, though its document and its names change', async () => {
      const c = makeDocument('c');
      const naming = (toId: string, provisions: readonly string[]) => {
        const assertions = [makeAssertion('x', { ...edge, toId }, { provisions })];
        return { row: makeRecord('r'), derivation: { ...emptyDerivation('r'), assertions } };
      };
      const known = async () =>
        (await test.store().list('provisions', null, 9)).map(({ documentId, path }) => [documentId, path]);
      const documents = [a, b, c];
      await test.saveWorld({ ...worldWith({ documents }), inputs: [naming(b.id, ['dieu-5/khoan-2'])] });
      expect(await known()).toEqual([
        [b.id, 'dieu-5'],
        [b.id, 'dieu-5/khoan-2'],
      ]);
      await test.saveWorld({ ...worldWith({ documents }), inputs: [naming(b.id, ['dieu-5', 'dieu-6'])] });
      expect(await known()).toEqual([
        [b.id, 'dieu-5'],
        [b.id, 'dieu-6'],
      ]);
      await test.saveWorld({ ...worldWith({ documents }), inputs: [naming(c.id, ['dieu-5'])] });
      expect(await known()).toEqual([[c.id, 'dieu-5']]);
      await test.saveWorld(worldWith({ documents }));
      expect(await known()).toEqual([]);
    });

    it('keeps a provision while a text has it or evidence names it, and lets its section move to the next text', async () => {
      const section = makeSection(a.id, 'dieu-5', { heading: 'Phạm vi' });
      const [t1, t2] = ['t1', 't2'].map((id) => ({
        row: makeText(id, 'Điều 5. Phạm vi'),
        derivation: { ...emptyDerivation(id), sections: [section] },
      }));
      const naming = {
        row: makeRecord('r'),
        derivation: {
          ...emptyDerivation('r'),
          assertions: [makeAssertion('x', { ...edge, fromId: b.id, toId: a.id }, { provisions: ['dieu-5'] })],
        },
      };
      const found = async () => (await test.store().getProvisions([section]))[0];
      const world = worldWith({ documents: [a, b] });
      for (const text of [t1, t2]) {
        await test.saveWorld({ ...world, inputs: text === undefined ? [] : [text, naming] });
        expect(await found()).toEqual({ documentId: a.id, path: 'dieu-5', section });
      }
      expect(await test.store().derivations(['t1', 't2'])).toEqual([
        null,
        { ...emptyDerivation('t2'), sections: [section] },
      ]);
      await test.saveWorld({ ...world, inputs: [naming] });
      expect(await found()).toEqual({ documentId: a.id, path: 'dieu-5', section: null });
      await test.saveWorld({ ...world, inputs: t1 === undefined ? [] : [t1] });
      expect(await found()).toEqual({ documentId: a.id, path: 'dieu-5', section });
      await test.saveWorld(world);
      expect(await found()).toBeNull();
    });

    it('shows the best assurance, the whole extent and the earliest date of what asserts an edge', async () => {
      const assertions = [
        makeAssertion('1', { ...edge, assurance: 'INFERRED' }, { reason: 'SAME_TEXT', effectiveFrom: '2022-01-01' }),
        makeAssertion('2', { ...edge, assurance: 'INFERRED' }, { reason: 'NEWEST_OF_NAME', extent: 'WHOLE' }),
        makeAssertion('3', { ...edge, assurance: 'RECORDED' }, { effectiveFrom: '2021-01-01' }),
      ];
      const inputs = assertions.map((one) => ({
        row: makeRecord(one.id),
        derivation: { ...emptyDerivation(one.id), assertions: [one] },
      }));
      const world = worldWith({ documents: [a, b] });
      await test.saveWorld({ ...world, inputs: inputs.slice(0, 2) });
      expect(await test.store().list('citations', null, 9)).toMatchObject([
        { assurance: 'INFERRED', reason: 'NEWEST_OF_NAME', extent: 'WHOLE', effectiveFrom: '2022-01-01' },
      ]);
      await test.saveWorld({ ...world, inputs });
      expect(await test.store().list('citations', null, 9)).toMatchObject([
        { assurance: 'RECORDED', reason: null, extent: 'WHOLE', effectiveFrom: '2021-01-01' },
      ]);
      await test.saveWorld({ ...world, inputs: [] });
      expect(await test.store().list('citations', null, 9)).toEqual([]);
    });

    it('counts an input once for each claim, and forgets claims that nobody makes any more', async () => {
      const inputs = ['r1', 'r2'].map((id) => ({
        row: makeRecord(id),
        derivation: { ...emptyDerivation(id), references: [makeReference('k', 'h2'), makeReference('k', 'h1')] },
      }));
      await test.saveWorld({ ...EMPTY_WORLD, inputs });
      const counts = async () => (await test.store().votes(['k']))[0]?.map((row) => [row.claimsHash, row.inputs]);
      expect(await counts()).toEqual([
        ['h1', 2],
        ['h2', 2],
      ]);
      await test.saveWorld({ ...EMPTY_WORLD, inputs: inputs.slice(1) });
      expect(await counts()).toEqual([
        ['h1', 1],
        ['h2', 1],
      ]);
      await test.saveWorld(EMPTY_WORLD);
      expect(await counts()).toEqual([]);
    });

    it('keeps a mention that moves from one text of its document to the next', async () => {
      const texts = ['t1', 't2'].map((id) => ({
        row: makeText(id, 'Chỉ thị 1'),
        derivation: { ...emptyDerivation(id), mentions: [makeMention('m', a.id, id)] },
      }));
      for (const text of texts) {
        await test.saveWorld({ ...worldWith({ documents: [{ ...a, textIds: [text.row.id] }] }), inputs: [text] });
        expect(await test.store().getMentions(['m'])).toMatchObject([{ inputId: text.row.id }]);
      }
      expect(await test.store().derivations(['t1', 't2'])).toMatchObject([null, { inputId: 't2' }]);
    });
  });

  describe('keys', () => {
    const test = useStore(open);

    it('leads former keys and ids to the document that last held them, while it exists', async () => {
      const [a, b] = [makeDocument('a'), makeDocument('b')];
      const merged = makeDocument('a', { keys: ['a', 'b'] });
      await test.saveWorld(worldWith({ documents: [a, b] }));
      await test.saveWorld(worldWith({ documents: [merged] }));
      expect(await test.store().findDocumentsByKey(['b', 'a', 'b', 'never'])).toEqual([merged, merged, merged, null]);
      expect(await test.store().findDocumentsById([b.id, 'never'])).toEqual([merged, null]);
      expect(await test.store().getDocuments([b.id])).toEqual([null]);
      await test.saveWorld(worldWith({ documents: [a] }));
      expect(await test.store().findDocumentsByKey(['b'])).toEqual([a]);
      await test.saveWorld(worldWith({ documents: [b] }));
      expect(await test.store().findDocumentsByKey(['a', 'b'])).toEqual([null, b]);
    });

    it('numbers keys in the order in which they were first registered, for good', async () => {
      const register = (...keys: readonly string[]): WriteBatch => ({
        ...EMPTY_BATCH,
        register: keys.map((key) => ({ key, id: `id of ${key}` })),
      });
      await test.store().save(register('z', 'a'), 0);
      await test.store().save(register('m', 'a', 'z'), 1);
      expect(await test.store().save(register('a', 'm'), 2)).toBe(2);
      expect(await test.store().registeredKeys(['m', 'a', 'x', 'z', 'a'])).toEqual([
        { key: 'm', id: 'id of m', seq: 3 },
        { key: 'a', id: 'id of a', seq: 2 },
        null,
        { key: 'z', id: 'id of z', seq: 1 },
        { key: 'a', id: 'id of a', seq: 2 },
      ]);
      const key = (at: number) => ({ key: 'zam'[at - 1], id: `id of ${'zam'[at - 1]}`, seq: at });
      expect(await test.store().list('keys', null, 2)).toEqual([key(1), key(2)]);
      expect(await test.store().list('keys', '2', 2)).toEqual([key(3)]);
      expect(await test.store().list('keys', '3', 2)).toEqual([]);
    });

    it('lists more keys than there are digits in their order', async () => {
      const register = Array.from({ length: 11 }, (_, at) => ({ key: `k${at}`, id: `doc_${at}` }));
      await test.store().save({ ...EMPTY_BATCH, register }, 0);
      const keys = await test.store().list('keys', '8', 10);
      expect(keys.map(({ seq }) => seq)).toEqual([9, 10, 11]);
    });

    it('has a key that no document holds lead to one, until another one holds it', async () => {
      const [a, b] = [makeDocument('a'), makeDocument('b')];
      const lead = async (leadsTo: string): Promise<number> => {
        const register = [{ key: 'former', id: 'id of former', leadsTo }];
        return test.store().save({ ...EMPTY_BATCH, register }, await test.store().dataVersion());
      };
      await lead(a.id);
      expect(await test.store().findDocumentsByKey(['former'])).toEqual([null]);
      await test.saveWorld(worldWith({ documents: [a, b] }));
      expect(await test.store().findDocumentsByKey(['former'])).toEqual([a]);
      expect(await test.store().findDocumentsById(['id of former'])).toEqual([a]);
      const version = await test.store().dataVersion();
      expect(await lead(a.id)).toBe(version);
      expect(await lead(b.id)).toBe(version + 1);
      expect(await test.store().findDocumentsByKey(['former', 'a'])).toEqual([b, a]);
      const heir = makeDocument('c', { keys: ['c', 'former'] });
      await test.saveWorld(worldWith({ documents: [b, heir] }));
      expect(await test.store().findDocumentsByKey(['former'])).toEqual([heir]);
    });
  });
}
