import { sha256 } from '../../src/app/digest.js';
import { PINPOINT_PARTS } from '../../src/domain/reading/mention.js';
import { keyInText, symbolKey } from './symbol-key.js';

/** A reference as labelled. Offsets are code points of the document's text. */
export interface GoldReference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Document type, if the label has it. */
  readonly type: string | null;
  readonly symbol: string | null;
  /** Comparable form of the number, null for a reference by name. */
  readonly key: string | null;
  /** Relations that are right; the first one names the class. */
  readonly relations: readonly string[];
  readonly date: string | null;
  readonly issuer: string | null;
  /** Comparable forms of the provisions next to the name. */
  readonly pinpoints: readonly string[];
  /** Comparable forms of the provisions away from the name ("1. Sửa đổi khoản 2 Điều 6"). */
  readonly remote: readonly string[];
  /** True in a note that a publisher added to the text: not part of the document, but its references can still be scored. */
  readonly publisherNote: boolean;
}

/** A labelled document: with references or, in variants, with the numbers that must be found. */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly number: string | null;
  readonly type: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly title: string | null;
  /** `refs`: only nine kinds of document are labelled, and no titles; `none`: only what is known about the document itself. */
  readonly labels: 'refs' | 'mentions' | 'expected' | 'none';
  readonly references: readonly GoldReference[];
  readonly expected: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const list = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value : []);

/** The labels of the notation `refs` as our relations; it has none for IMPLEMENTS. */
const REF_RELATIONS: Readonly<Record<string, readonly string[]>> = {
  Pursuant: ['BASED_ON'],
  Reference: ['REFERS', 'IMPLEMENTS'],
  Amended: ['AMENDS'],
  Replace: ['REPLACES'],
  PartReplace: ['REPLACES'],
  Drop: ['REPEALS'],
  PartDrop: ['REPEALS'],
  Guide: ['GUIDES'],
  Others: ['EMBEDDED'],
};

/**
 * Returns the labelled document of a parsed gold line, or null if it cannot be scored: it has no text, its text is not
 * the labelled one (by `sha256`), or it is marked as having lost digits. Where only its beginning is labelled, `end` says
 * how many code points that is.
 */
export function goldDocument(fields: Fields): GoldDocument | null {
  const whole = word(fields.text);
  if (whole === null || fields.flag_digit_loss === true) return null;
  if (typeof fields.sha256 === 'string' && sha256(whole) !== fields.sha256) return null;
  const content = typeof fields.end === 'number' ? [...whole].slice(0, fields.end).join('') : whole;
  const labels = (['expected', 'refs', 'mentions'] as const).find((name) => name in fields) ?? 'none';
  return {
    id: String(fields.id),
    text: content,
    number: word(fields.number),
    type: word(fields.type)?.toLowerCase() ?? null,
    issuer: word(fields.issuer),
    date: word(fields.date),
    title: word(fields.title),
    labels,
    references:
      labels === 'refs'
        ? list(fields.refs).flatMap(refReference)
        : list(fields.mentions).map((mention) => mentionReference(mention, content)),
    expected: Array.isArray(fields.expected) ? fields.expected.map(String) : [],
  };
}

function refReference(ref: Fields): readonly GoldReference[] {
  const relations = REF_RELATIONS[String(ref.rel)];
  if (relations === undefined) return [];
  const text = String(ref.text);
  const span = { start: Number(ref.start), end: Number(ref.end), text };
  const none = { type: null, symbol: null, date: null, issuer: null, pinpoints: [], remote: [], publisherNote: false };
  return [{ ...none, ...span, key: keyInText(text), relations }];
}

function mentionReference(mention: Fields, content: string): GoldReference {
  const symbol = word(mention.symbol);
  const [start, end] = [Number(mention.start), Number(mention.end)];
  return {
    start,
    end,
    text: word(mention.text) ?? Array.from(content).slice(start, end).join(''),
    type: word(mention.type),
    symbol,
    key: symbol === null ? null : symbolKey(symbol),
    relations: [String(mention.relation)],
    date: word(mention.date),
    issuer: word(mention.issuer),
    pinpoints: pinpointKeys(mention.pinpoints, false),
    remote: pinpointKeys(mention.pinpoints, true),
    publisherNote: mention.publisher_note === true,
  };
}

/** Returns the comparable forms of pinpoints, with the outermost part first: those next to the name, or the remote ones. */
export function pinpointKeys(pinpoints: unknown, wanted: boolean): readonly string[] {
  return list(pinpoints)
    .filter(({ remote }) => (remote === true) === wanted)
    .map((pinpoint) =>
      PINPOINT_PARTS.map((part) =>
        String(pinpoint[part] ?? '')
          .trim()
          .toLowerCase(),
      ).join('|'),
    );
}
