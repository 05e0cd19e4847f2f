import { pinpointKeys } from './gold.js';
import { symbolKey } from './symbol-key.js';

/** A reference as recognised. Offsets are code points. */
export interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string | null;
  readonly symbol: string | null;
  /** Comparable form of the number, empty if it has none. */
  readonly key: string;
  readonly relation: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly form: string;
  readonly role: string;
  readonly pinpoints: readonly string[];
  /** Those away from the name. */
  readonly remote: readonly string[];
}

/** The extractor's output for the head of a document. */
export interface PredictedHead {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuers: readonly string[];
  readonly title: string | null;
}

/** An output line of the extractor. */
export interface Prediction {
  readonly head: PredictedHead | null;
  readonly mentions: readonly Predicted[];
}

type RawMention = Omit<Predicted, 'key' | 'relation' | 'pinpoints' | 'remote'> & {
  readonly relation: string | null;
  readonly pinpoints: unknown;
};

/** Returns the references and the head of one line that the extractor wrote. */
export function parsePrediction(line: string): Prediction {
  const { head, mentions } = JSON.parse(line) as {
    readonly head?: PredictedHead;
    readonly mentions: readonly RawMention[];
  };
  return { head: head ?? null, mentions: mentions.map(toPredicted) };
}

const toPredicted = (mention: RawMention): Predicted => ({
  ...mention,
  key: symbolKey(mention.symbol),
  relation: mention.relation ?? 'REFERS',
  pinpoints: pinpointKeys(mention.pinpoints, false),
  remote: pinpointKeys(mention.pinpoints, true),
});

/** Returns whether a mention is scored: one that refers to another mention or means its own document has no label. */
export const isScored = ({ form, role }: Predicted): boolean =>
  form !== 'elliptic' && form !== 'back-reference' && role !== 'self';
