import type { Reading } from '../../domain/reading/reading.js';
import type { LegalStore, Listing } from '../../store/legal-store.js';
import type { InputRow } from '../../store/rows.js';

/** Lists that readings kept by an earlier recogniser lack; `can-cu rebuild --reread` reads them. */
const ADDED_LISTS: Pick<Reading, 'internalReferences' | 'effects'> = { internalReferences: [], effects: [] };

/** Returns the store, of whose texts every reading is whole: what an earlier recogniser did not read is empty. */
export const withCompleteReadings = (store: LegalStore): LegalStore => ({
  ...store,
  getInputs: async (ids) => (await store.getInputs(ids)).map((input) => input && whole(input)),
  inputsByTokens: async (tokens) => (await store.inputsByTokens(tokens)).map(whole),
  list: async <K extends keyof Listing>(what: K, after: string | null, limit: number) => {
    const rows = await store.list(what, after, limit);
    return what === 'inputs'
      ? ((rows as readonly InputRow[]).map(whole) as readonly unknown[] as readonly Listing[K][])
      : rows;
  },
});

const whole = (input: InputRow): InputRow =>
  input.kind === 'text' ? { ...input, reading: { ...ADDED_LISTS, ...input.reading } } : input;
