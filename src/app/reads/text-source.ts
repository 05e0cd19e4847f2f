import type { TextInput } from '../../store/rows.js';
import { digest } from '../digest.js';

/** What tells the source of a text, and whether it is the newest of that source. */
export type SourcedAt = Pick<TextInput, 'id' | 'source' | 'sourceUrl' | 'retrievedAt' | 'sha256'>;

/** Returns what stands for the source of a text: its address or, where it has none, its name. */
export const sourceDigest = ({ source, sourceUrl }: Pick<SourcedAt, 'source' | 'sourceUrl'>): string =>
  digest('text source', sourceUrl ?? '', sourceUrl === null ? source : '');

/** Returns the text with the later of its moment and another. */
export function withLaterMoment(text: TextInput, retrievedAt: string | null): TextInput {
  return (retrievedAt ?? '') > (text.retrievedAt ?? '') ? { ...text, retrievedAt } : text;
}

/**
 * Returns the ids of the texts of one document that a newer text of the same source replaces. The newest is the one
 * retrieved last; where moments are equal or unknown, the hash decides, then the id, never the order of arrival.
 */
export function replacedTexts(texts: readonly SourcedAt[]): ReadonlySet<string> {
  const newest = new Map<string, SourcedAt>();
  for (const text of texts) {
    const source = sourceDigest(text);
    const held = newest.get(source);
    if (held === undefined || isNewer(text, held)) newest.set(source, text);
  }
  const kept = new Set(Array.from(newest.values(), ({ id }) => id));
  return new Set(texts.map(({ id }) => id).filter((id) => !kept.has(id)));
}

function isNewer(a: SourcedAt, b: SourcedAt): boolean {
  const [at, bt] = [a.retrievedAt ?? '', b.retrievedAt ?? ''];
  if (at !== bt) return at > bt;
  return `${a.sha256} ${a.id}` < `${b.sha256} ${b.id}`;
}
