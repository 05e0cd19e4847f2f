import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VocabularyIndex } from '../../domain/vocabulary/vocabulary-index.js';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow } from '../../store/rows.js';
import { inputsArbitrary } from '../../testing/random-inputs.js';
import { hashStore } from '../inputs/hash.js';
import { rebuildGraph } from '../inputs/rebuild.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { listAll } from '../reads/list-all.js';

/** How a store under test is opened: empty each time. */
export interface DerivationSetup {
  readonly open: () => Promise<{ readonly store: LegalStore; close(): Promise<void> }>;
  readonly vocabulary: VocabularyIndex;
  readonly runs: number;
}

/** Tests that incremental updates of a store give the graph that a rebuild gives: a pure function of its inputs. */
export function describeDerivationContract(name: string, { open, vocabulary, runs }: DerivationSetup): void {
  const steps = (inputs: readonly InputRow[]): fc.Arbitrary<readonly (readonly number[])[]> =>
    fc.array(fc.uniqueArray(fc.nat(inputs.length - 1), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const stories = inputsArbitrary(vocabulary).chain((inputs) => fc.tuple(fc.constant(inputs), steps(inputs)));

  /** Each step toggles some inputs: puts those that are not stored, removes those that are. */
  async function toggle(store: LegalStore, inputs: readonly InputRow[], step: readonly number[]): Promise<void> {
    const chosen = step.map((at) => inputs[at] as InputRow);
    const stored = await store.getInputs(chosen.map(({ id }) => id));
    await saveInputs(store, vocabulary, {
      put: chosen.filter((_, at) => stored[at] === null),
      remove: chosen.filter((_, at) => stored[at] !== null).map(({ id }) => id),
    });
  }

  describe(`the graph ${name} is a pure function of its inputs`, () => {
    it('equals the graph rebuilt from them after every save', async () => {
      await fc.assert(
        fc.asyncProperty(stories, async ([inputs, toggles]) => {
          const { store, close } = await open();
          try {
            for (const step of toggles) {
              await toggle(store, inputs, step);
              const report = await rebuildGraph(store, vocabulary, { reread: false });
              expect({ documents: report.documents, derivations: report.derivations }).toEqual({
                documents: 0,
                derivations: 0,
              });
            }
          } finally {
            await close();
          }
        }),
        { numRuns: runs },
      );
    });

    it('has the same hash when the inputs come in another order, and the hash of an empty store when all are removed', async () => {
      await fc.assert(
        fc.asyncProperty(stories, async ([inputs, toggles]) => {
          const first = await open();
          let hash = '';
          let left: readonly InputRow[] = [];
          try {
            const empty = await hashStore(first.store);
            for (const step of toggles) await toggle(first.store, inputs, step);
            left = await listAll(first.store, 'inputs');
            hash = await hashStore(first.store);
            await saveInputs(first.store, vocabulary, { put: [], remove: left.map(({ id }) => id) });
            expect(await hashStore(first.store)).toBe(empty);
          } finally {
            await first.close();
          }
          const second = await open();
          try {
            for (const input of [...left].reverse())
              await saveInputs(second.store, vocabulary, { put: [input], remove: [] });
            expect(await hashStore(second.store)).toBe(hash);
            const version = await second.store.dataVersion();
            await saveInputs(second.store, vocabulary, { put: left, remove: [] });
            expect(await second.store.dataVersion()).toBe(version);
          } finally {
            await second.close();
          }
        }),
        { numRuns: runs },
      );
    });
  });
}
