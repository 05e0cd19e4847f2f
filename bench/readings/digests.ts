import { canonicalJson, sha256 } from '../../src/app/digest.js';
import { textInput } from '../../src/app/inputs/text-input.js';
import type { VocabularyIndex } from '../../src/domain/vocabulary/vocabulary-index.js';
import type { GuardedText } from './guarded-texts.js';

/** Digests of readings by key of the text. A changed text has another key. */
export type Digests = Readonly<Record<string, string>>;

/** What `readings.json` holds. */
export interface AcceptedReadings {
  /** Version of the recogniser that made the readings. */
  readonly recogniser: string;
  readonly digests: Digests;
}

/** How readings differ from those accepted, as keys of texts. */
export interface Difference {
  /** Texts that are read differently. */
  readonly changed: readonly string[];
  /** Texts that are new or gone. */
  readonly others: readonly string[];
}

const DIGITS = 16;

/** Returns the key of a text: the digest of its content and of what is known about the document. */
export const keyOf = ({ content, known }: GuardedText): string =>
  sha256(canonicalJson({ content, known })).slice(0, DIGITS);

/** Returns, for each text, the digest of the reading that an ingest would store; ordered by key. */
export function digestsOf(texts: readonly GuardedText[], vocabulary: VocabularyIndex): Digests {
  const entries = texts.map((text) => [keyOf(text), readingDigest(text, vocabulary)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function readingDigest({ content, known }: GuardedText, vocabulary: VocabularyIndex): string {
  const sourced = { content, known, reader: 'text/1', source: 'guarded', sourceUrl: null, retrievedAt: null };
  return sha256(canonicalJson(textInput(sourced, vocabulary).reading)).slice(0, DIGITS);
}

/** Returns how the present readings differ from the accepted ones. */
export function differenceOf(accepted: Digests, present: Digests): Difference {
  const keys = [...new Set([...Object.keys(accepted), ...Object.keys(present)])];
  const isShared = (key: string): boolean => key in accepted && key in present;
  return {
    changed: keys.filter((key) => isShared(key) && accepted[key] !== present[key]),
    others: keys.filter((key) => !isShared(key)),
  };
}
