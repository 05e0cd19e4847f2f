import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LegalStore } from '../../store/legal-store.js';
import type { InputRow, TextInput } from '../../store/rows.js';
import { inputsArbitrary } from '../../testing/random-inputs.js';
import { vocabulary } from '../../testing/vocabulary.js';
import { hashStore } from '../inputs/hash.js';
import { packInput } from '../inputs/packed-input.js';
import { rebuildGraph } from '../inputs/rebuild.js';
import { saveInputs } from '../inputs/save-inputs.js';
import { listAll } from '../reads/list-all.js';
import { refuseOtherContent } from './refuse-other-content.js';
import { emptyStore, exportOf, FORMER_KEY, fillStore, importOf, PRESENT_KEY, rowsOf } from './test-export.js';

/** How the store under test is opened: empty each time. */
export interface TransferSetup {
  readonly open: () => Promise<LegalStore>;
  readonly runs: number;
}

/** Documents with their ids, the order of their keys, and where all keys lead. */
async function identities(store: LegalStore, keys: readonly string[]): Promise<unknown> {
  const led = await store.findDocumentsByKey(keys);
  return { documents: await listAll(store, 'documents'), leading: keys.map((key, at) => [key, led[at]?.id]) };
}

const keysOf = async (store: LegalStore) => (await listAll(store, 'keys')).map(({ key }) => key);

/** Tests that a store comes through another one unchanged. */
export function describeTransfer(name: string, { open, runs }: TransferSetup): void {
  const through = async (text: string, read?: Parameters<typeof importOf>[2]): Promise<string> => {
    const store = await open();
    try {
      await importOf(store, text, read);
      return await exportOf(store);
    } finally {
      await store.close();
    }
  };

  describe(`a store that moves through ${name} and back`, () => {
    it('has the same hash, the same ids, and former keys that lead where they led', async () => {
      const [first, last] = [await emptyStore(), await emptyStore()];
      await fillStore(first);
      const [former, present] = await first.findDocumentsByKey([FORMER_KEY, PRESENT_KEY]);
      expect(former?.id).toBe(present?.id);
      expect(present?.keys).not.toContain(FORMER_KEY);
      const text = await exportOf(first);
      await importOf(last, await through(text));
      const keys = await keysOf(first);
      expect((await keysOf(last)).slice(0, keys.length)).toEqual(keys);
      expect(await identities(last, keys)).toEqual(await identities(first, keys));
      expect(await hashStore(last)).toBe(await hashStore(first));
      expect((await rebuildGraph(last, vocabulary, { reread: false })).differed).toBe(false);
      await refuseOtherContent(last, rowsOf(text));
      await Promise.all([first.close(), last.close()]);
    });

    it('has the same hash and ids whatever was put in and taken out', async () => {
      const stories = inputsArbitrary(vocabulary).chain((inputs) =>
        fc.tuple(fc.constant(inputs), fc.array(fc.nat(inputs.length - 1), { minLength: 1, maxLength: 8 })),
      );
      await fc.assert(
        fc.asyncProperty(stories, async ([inputs, steps]) => {
          const [first, last] = [await emptyStore(), await emptyStore()];
          for (const at of steps) await toggle(first, inputs[at] as InputRow);
          const texts = new Map(inputs.flatMap((input) => (input.kind === 'text' ? [[nameOf(input), input]] : [])));
          const read = async (given: Parameters<typeof nameOf>[0]) => ({
            ...{ kind: 'input' as const, input: packInput(texts.get(nameOf(given)) as TextInput) },
          });
          await importOf(last, await through(await exportOf(first), { read }), { read });
          const leading = (await keysOf(first)).slice();
          const led = await first.findDocumentsByKey(leading);
          const keys = leading.filter((_, at) => led[at] !== null);
          expect(await identities(last, keys)).toEqual(await identities(first, keys));
          expect(await hashStore(last)).toBe(await hashStore(first));
          await Promise.all([first.close(), last.close()]);
        }),
        { numRuns: runs },
      );
    });
  });
}

const nameOf = ({
  content,
  source,
  sourceUrl,
  retrievedAt,
}: Pick<TextInput, 'content' | 'source' | 'sourceUrl' | 'retrievedAt'>) =>
  JSON.stringify([content, source, sourceUrl, retrievedAt]);

async function toggle(store: LegalStore, input: InputRow): Promise<void> {
  const [stored] = await store.getInputs([input.id]);
  await saveInputs(store, vocabulary, stored ? { put: [], remove: [input.id] } : { put: [input], remove: [] });
}
