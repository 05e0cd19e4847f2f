import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEPT_SAVES } from '../changes.js';
import { worldPairs } from './arbitraries.js';
import { makeDocument } from './build-rows.js';
import { type OpenStore, PROPERTY_TIMEOUT, useStore } from './harness.js';
import { changesReference } from './reference-changes.js';
import { STORY, worldWith } from './story.js';
import { batchBetween, EMPTY_WORLD } from './world.js';

const MOST = 10_000;
const NONE = { documents: [], citations: [], mentionsIn: [] };
const EMPTY_BATCH = batchBetween(EMPTY_WORLD, EMPTY_WORLD);

/** Describes what the store tells of what its saves changed. */
export function describeChanges(open: OpenStore, runs: number): void {
  describe('changes', () => {
    const test = useStore(open);
    const changesSince = (revision: string, limit = MOST) => test.store().changesSince(revision, limit);
    const present = async () => ({
      version: await test.store().dataVersion(),
      revision: await test.store().revision(),
    });

    it(
      'are those of all saves after the revision, as comparing all rows finds them',
      async () => {
        await fc.assert(
          fc.asyncProperty(worldPairs, async ([first, second]) => {
            await test.saveWorld(EMPTY_WORLD);
            const worlds = [EMPTY_WORLD, first, second];
            const revisions = [await test.store().revision()];
            for (const world of worlds.slice(1)) {
              await test.saveWorld(world);
              revisions.push(await test.store().revision());
            }
            for (const [at, revision] of revisions.entries()) {
              // Where a save changed nothing, the revision stayed.
              const from = revisions.lastIndexOf(revision) === at ? worlds.slice(at) : worlds.slice(at + 1);
              expect(await changesSince(revision)).toEqual({ ...(await present()), ...changesReference(...from) });
            }
          }),
          { numRuns: runs },
        );
      },
      PROPERTY_TIMEOUT,
    );

    it('are kept when the store is opened anew, and are none where nothing was saved since', async () => {
      const empty = await test.store().revision();
      await test.saveWorld(STORY);
      await test.reopen();
      expect(await changesSince(empty)).toEqual({ ...(await present()), ...changesReference(EMPTY_WORLD, STORY) });
      expect(await changesSince(await test.store().revision())).toEqual({ ...(await present()), ...NONE });
    });

    it('are left by a save that changes other rows only, not by one that changes nothing or is refused', async () => {
      const empty = await test.store().revision();
      await test.store().save(EMPTY_BATCH, 0);
      await expect(test.store().save(EMPTY_BATCH, 7)).rejects.toMatchObject({ code: 'CONFLICT' });
      expect(await changesSince(empty)).toEqual({ version: 0, revision: empty, ...NONE });
      await test.store().save({ ...EMPTY_BATCH, register: [{ key: 'a', id: 'doc_a' }] }, 0);
      expect(await changesSince(empty)).toEqual({ ...(await present()), ...NONE });
    });

    it('are not told where they are more than asked for, or the revision is not known', async () => {
      const empty = await test.store().revision();
      await test.saveWorld(worldWith({ documents: [makeDocument('a'), makeDocument('b')] }));
      expect(await changesSince(empty, 2)).toMatchObject({ documents: [makeDocument('a').id, makeDocument('b').id] });
      expect([await changesSince(empty, 1), await changesSince('of another store')]).toEqual([null, null]);
    });

    it('come with documents of one revision: of a former one none are answered', async () => {
      const [a, b] = [makeDocument('a'), makeDocument('b')];
      await test.saveWorld(worldWith({ documents: [a, b] }));
      const first = await test.store().revision();
      const answer = [b, null, a, b];
      expect(await test.store().getDocumentsAt([b.id, 'no', a.id, b.id], first)).toEqual(answer);
      expect(await test.store().getDocumentsAt([], first)).toEqual([]);
      await test.saveWorld(worldWith({ documents: [a] }));
      expect(await test.store().getDocumentsAt([b.id, 'no', a.id, b.id], first)).toBeNull();
    });

    it('of old saves are forgotten', async () => {
      const revisions = [await test.store().revision()];
      for (let at = 0; at <= KEPT_SAVES; at += 1) {
        await test.store().save({ ...EMPTY_BATCH, register: [{ key: `k${at}`, id: `doc_${at}` }] }, at);
        if (at === 0) revisions.push(await test.store().revision());
      }
      const answers = [];
      for (const revision of revisions) answers.push(await changesSince(revision));
      expect(answers).toEqual([null, { ...(await present()), ...NONE }]);
    });
  });
}
