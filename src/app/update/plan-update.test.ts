import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import { openSqliteStore } from '../../store/sqlite/sqlite-store.js';
import { inputsArbitrary } from '../../testing/random-inputs.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { planUpdate } from './plan-update.js';

const READS = [
  ...(['getInputs', 'inputsByTokens', 'references', 'findDocumentsByKey'] as const),
  ...(['documentsByBlocks', 'votes', 'registeredKeys'] as const),
];

/** The store, with a list of every id, key, token and block that it is asked for, by the method that is asked. */
function counted(store: LegalStore): { readonly store: LegalStore; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const counting = READS.map((name) => {
    const read = store[name] as (ids: readonly string[]) => Promise<readonly unknown[]>;
    const count = (ids: readonly string[]) => {
      asked.push(...ids.map((id) => `${name} ${id}`));
      return read.call(store, ids);
    };
    return [name, count];
  });
  return { store: { ...store, ...Object.fromEntries(counting) }, asked };
}

it('an update asks the store for each id, key, token and block at most once', async () => {
  await fc.assert(
    fc.asyncProperty(inputsArbitrary(vocabulary), fc.nat(), async (inputs, at) => {
      const store = await openSqliteStore(':memory:');
      try {
        const removed = inputs[at % inputs.length]?.id ?? '';
        const half = inputs.slice(0, Math.ceil(inputs.length / 2));
        await saveInputs(store, vocabulary, { put: half, remove: [] });
        const { store: counting, asked } = counted(store);
        await planUpdate(counting, vocabulary, { put: inputs.filter(({ id }) => id !== removed), remove: [removed] });
        expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
        expect(asked.length).toBeGreaterThan(0);
      } finally {
        await store.close();
      }
    }),
    { numRuns: 20 },
  );
});
