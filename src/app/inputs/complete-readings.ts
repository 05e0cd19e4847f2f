import type { Reading } from '../../domain/reading/reading.js';
import type { LegalStore, Listing } from '../../store/legal-store.js';
import { override } from '../../store/override.js';
import type { InputRow } from '../../store/rows.js';

/** Lists that a reading by an earlier version may lack. `can-cu rebuild --reread` fills them. */
const ADDED_LISTS: Pick<Reading, 'internalReferences' | 'effects' | 'effectSettings' | 'notes'> = {
  internalReferences: [],
  effects: [],
  effectSettings: [],
  notes: [],
};

/** Returns the store with complete readings: lists that an earlier version did not read are empty. */
export const withCompleteReadings = (store: LegalStore): LegalStore =>
  override(store, {
    withSignal: (signal) => withCompleteReadings(store.withSignal(signal)),
    exclusively: (work) => store.exclusively((alone) => work(withCompleteReadings(alone))),
    getInputs: async (ids) => (await store.getInputs(ids)).map((input) => input && withAllLists(input)),
    inputsByTokens: async (tokens) => (await store.inputsByTokens(tokens)).map(withAllLists),
    list: async <K extends keyof Listing>(what: K, after: string | null, limit: number) => {
      const rows = await store.list(what, after, limit);
      return what === 'inputs'
        ? ((rows as readonly InputRow[]).map(withAllLists) as readonly unknown[] as readonly Listing[K][])
        : rows;
    },
  });

const withAllLists = (input: InputRow): InputRow =>
  input.kind === 'text' ? { ...input, reading: { ...ADDED_LISTS, ...input.reading } } : input;
