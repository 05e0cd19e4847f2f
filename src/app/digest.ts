import { hash } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Returns 26 characters of `[a-z2-7]` that are the digest of the parts; the same parts in the same order give the same.
 */
export function digest(...parts: readonly string[]): string {
  const bytes = hash('sha256', JSON.stringify(parts), 'buffer');
  let text = '';
  for (let bit = 0; bit < 130; bit += 5) {
    const word = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    text += ALPHABET[(word >> (11 - (bit & 7))) & 31];
  }
  return text;
}

/** Returns the hex SHA-256 of a text in UTF-8. */
export const sha256 = (text: string): string => hash('sha256', text);

/** Returns JSON in which the fields of every object stand in code unit order of their names. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
