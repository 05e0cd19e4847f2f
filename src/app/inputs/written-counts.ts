import type { MentionState } from '../../domain/reading/mention.js';
import type { WriteBatch } from '../../store/legal-store.js';

/** What a batch of texts made beside their documents. */
export interface WrittenCounts {
  /** Documents known from citations only, which were not known before. */
  readonly stubs: number;
  /** The mentions of new and changed texts, by what became of them. */
  readonly mentions: Partial<Record<MentionState, number>>;
}

/** Returns the counts of a batch, all zero where nothing was written. */
export function writtenCounts(written: WriteBatch | null): WrittenCounts {
  if (written === null) return { stubs: 0, mentions: {} };
  const mentions: Partial<Record<MentionState, number>> = {};
  for (const state of statesOf(written)) mentions[state] = (mentions[state] ?? 0) + 1;
  return { stubs: newStubs(written), mentions };
}

/** How many documents without a text a batch makes: their keys were not registered before. */
function newStubs({ documents, register }: WriteBatch): number {
  const registered = new Set(register.map(({ key }) => key));
  return documents.put.filter(({ isStub, keys }) => isStub && keys.every((key) => registered.has(key))).length;
}

/** The states of the mentions in the texts of a batch. */
function statesOf({ inputs, derivations }: WriteBatch): readonly MentionState[] {
  const put = new Set(inputs.put.map(({ id }) => id));
  return derivations
    .filter(({ inputId }) => put.has(inputId))
    .flatMap(({ mentions }) => mentions.filter(({ role }) => role === 'CITING').map(({ state }) => state));
}
