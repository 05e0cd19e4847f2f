import { createHash } from 'node:crypto';

const BODY_PREFIX = 'bod_';
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Returns 26 characters of `[a-z2-7]` that are the digest of the parts; the same parts in the same order give the same. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest();
  let text = '';
  for (let bit = 0; bit < 130; bit += 5) {
    const word = ((hash[bit >> 3] ?? 0) << 8) | (hash[(bit >> 3) + 1] ?? 0);
    text += ALPHABET[(word >> (11 - (bit & 7))) & 31];
  }
  return text;
}

/** Returns the hex SHA-256 of a text in UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Returns the id that a key has of its own; a document bears that of its key registered first. */
export const idOfKey = (key: string): string => `doc_${digest('document', key)}`;

/** Returns the id of the citation from one document to another. */
export const citationId = (fromId: string, kind: string, toId: string): string =>
  `cit_${digest('citation', fromId, kind, toId)}`;

/** Returns the key of a document that is known by its source alone: a URL, a catalogue's id, or the hash of its text. */
export const sourceKey = (source: string): string => `src-${digest('source', source)}`;

/** Returns the global id of a body of the vocabulary; a global id stays as it is. */
export const bodyGlobalId = (id: string): string => (id.startsWith(BODY_PREFIX) ? id : `${BODY_PREFIX}${id}`);

/** Returns the vocabulary's id of a body's global id. */
export const vocabularyId = (globalId: string): string => globalId.slice(BODY_PREFIX.length);
