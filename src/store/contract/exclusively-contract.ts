import { describe, expect, it } from 'vitest';
import { makeDocument } from './build-rows.js';
import { type OpenStore, useStore } from './harness.js';
import { worldWith } from './story.js';
import { batchBetween, EMPTY_WORLD, wholeBatch } from './world.js';

/** Describes work that keeps other writers out. */
export function describeExclusively(open: OpenStore): void {
  describe('exclusive work', () => {
    const test = useStore(open);

    it('writes what it saves, which it reads already, or nothing where it fails', async () => {
      const batch = batchBetween(EMPTY_WORLD, worldWith({ documents: [makeDocument('a')] }));
      const id = makeDocument('a').id;
      const save = (fails: boolean) =>
        test.store().exclusively(async (store) => {
          const version = await store.save(batch, await store.dataVersion());
          const found = await Promise.all([store.getDocuments([id]), store.list('documents', null, 10)]);
          if (fails) throw new Error('after the save');
          return { version, found };
        });
      await expect(save(true)).rejects.toThrow('after the save');
      expect([await test.store().dataVersion(), await test.store().getDocuments([id])]).toEqual([0, [null]]);
      expect(await save(false)).toEqual({ version: 1, found: [[makeDocument('a')], [makeDocument('a')]] });
      await test.reopen();
      expect([await test.store().dataVersion(), await test.store().getDocuments([id])]).toEqual([
        1,
        [makeDocument('a')],
      ]);
    });

    it('lets each of several who save exclusively come to its save', async () => {
      const saveAlone = (key: string) =>
        test.store().exclusively(async (store) => {
          const version = await store.dataVersion();
          await store.getDocuments([makeDocument(key).id]);
          return store.save(wholeBatch(worldWith({ documents: [makeDocument(key)] })), version);
        });
      const versions = await Promise.all(['a', 'b', 'c'].map(saveAlone));
      expect(versions.toSorted()).toEqual([1, 2, 3]);
      expect(await test.store().list('documents', null, 10)).toHaveLength(3);
    });
  });
}
