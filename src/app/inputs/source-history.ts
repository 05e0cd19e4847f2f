import type { LegalStore } from '../../store/legal-store.js';
import type { DocumentRow, TextInput } from '../../store/rows.js';
import { encodeToken } from '../derivation/tokens.js';
import { replacedTexts, type SourcedAt, sourceDigest } from '../reads/text-source.js';

/**
 * What a text brought: a text that its source did not have before; one in place of an earlier text of its source; one
 * that is older than the text that its source has; nothing.
 */
export type TextChange = 'NEW' | 'CHANGED' | 'OLDER' | 'SAME';

/** By source ({@link sourceDigest}), the texts that it has had. */
export type SourceHistory = ReadonlyMap<string, readonly TextInput[]>;

/** Returns the stored texts of the sources of texts. */
export async function readSourceHistory(
  store: LegalStore,
  texts: readonly Pick<SourcedAt, 'source' | 'sourceUrl'>[],
): Promise<SourceHistory> {
  const sources = new Set(texts.map(sourceDigest));
  const tokens = Array.from(sources, (source) => encodeToken({ kind: 'SOURCE', source }));
  const inputs = await store.inputsByTokens(tokens);
  const history = new Map<string, TextInput[]>(Array.from(sources, (source) => [source, []]));
  for (const input of inputs) if (input.kind === 'text') history.get(sourceDigest(input))?.push(input);
  return history;
}

/** Returns what a text brought, now that it is one of its document's. The history is that of its source before. */
export function changeOf(text: TextInput, document: DocumentRow, history: readonly TextInput[]): TextChange {
  const before = history.filter(({ id }) => document.textIds.includes(id));
  const wasReplaced = replacedTexts(before).has(text.id);
  const isReplaced = replacedTexts([...before.filter(({ id }) => id !== text.id), text]).has(text.id);
  if (before.some(({ id }) => id === text.id)) return wasReplaced && !isReplaced ? 'CHANGED' : 'SAME';
  if (isReplaced) return 'OLDER';
  return before.length > 0 ? 'CHANGED' : 'NEW';
}
