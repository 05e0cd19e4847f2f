import type { Refusal } from '../../domain/reading/refusal.js';
import { fittingByteOrders, fittingEncodings } from '../encodings/detect-encoding.js';
import { legacyDecoder } from '../encodings/encodings.js';

/** The decoded string with the name of its encoding, or the reason why decoding failed. */
export type Decoded =
  | { readonly kind: 'decoded'; readonly text: string; readonly encoding: string }
  | {
      readonly kind: 'refused';
      readonly refusal: Extract<Refusal, { code: 'INVALID_ENCODING' | 'UNKNOWN_ENCODING' | 'AMBIGUOUS_ENCODING' }>;
    };

/** What is known of the encoding: what somebody says that it is, and what the page declares. Labels, as `windows-1258`. */
export interface EncodingHints {
  readonly asked?: string | null;
  readonly declared?: string | null;
}

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Returns the encoding shown by a byte order mark at the start; null without one. */
const encodingOfMark = (bytes: Uint8Array): string | null =>
  BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;

const continuationBounds = (first: number, place: number): readonly [number, number] => {
  if (place > 1) return [0x80, 0xbf];
  if (first === 0xe0) return [0xa0, 0xbf]; // overlong
  if (first === 0xed) return [0x80, 0x9f]; // surrogates
  if (first === 0xf0) return [0x90, 0xbf]; // overlong
  return first === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf]; // beyond U+10FFFF
};

const sequenceLength = (first: number): number => {
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
};

const isSequence = (bytes: Uint8Array, at: number, length: number): boolean => {
  for (let place = 1; place < length; place += 1) {
    const byte = bytes[at + place];
    const [low, high] = continuationBounds(bytes[at] ?? 0, place);
    if (byte === undefined || byte < low || byte > high) return false;
  }
  return length > 0;
};

/** Returns the byte offset of the first invalid UTF-8 sequence (RFC 3629); null when all bytes are valid. */
export function findInvalidUtf8(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (!isSequence(bytes, at, length)) return at;
    at += length;
  }
  return null;
}

const decoderFor = (encoding: string): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * What pages declare that do not know their encoding: those in the fonts of TCVN3 and VNI had no name for it and said
 * Latin-1. UTF-16 cannot be declared in ASCII.
 */
const SAYS_NOTHING = /^(?:iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii|ascii|x-user-defined|utf-?16.*)$/i;

/**
 * Decodes bytes as asked, else by their byte order mark, else as declared, else by what they are: UTF-16, UTF-8, or the one
 * encoding in which their words are Vietnamese. Where two fit nothing is guessed, and an invalid sequence makes decoding fail;
 * nothing is replaced silently. Labels are those of the WHATWG Encoding Standard, and `tcvn3`, `vni`, `vps`.
 */
export function decodeText(bytes: Uint8Array, { asked = null, declared = null }: EncodingHints = {}): Decoded {
  const stated = declared !== null && !SAYS_NOTHING.test(declared) ? declared : null;
  const label = asked ?? encodingOfMark(bytes) ?? stated;
  if (label !== null) return decodeAs(bytes, label);
  const orders = fittingByteOrders(bytes);
  if (orders.length > 0) return decodeAsOne(bytes, orders);
  if (findInvalidUtf8(bytes) === null) return decodeAs(bytes, 'utf-8');
  const fitting = fittingEncodings(bytes);
  if (fitting.length > 0) return decodeAsOne(bytes, fitting);
  return decodeAs(bytes, declared === null || /^utf/i.test(declared) ? 'utf-8' : declared);
}

const decodeAsOne = (bytes: Uint8Array, encodings: readonly string[]): Decoded =>
  encodings.length > 1
    ? { kind: 'refused', refusal: { code: 'AMBIGUOUS_ENCODING', encodings } }
    : decodeAs(bytes, encodings[0] as string);

const invalid = (encoding: string, offset: number | null): Decoded => ({
  kind: 'refused',
  refusal: { code: 'INVALID_ENCODING', encoding, offset },
});

function decodeAs(bytes: Uint8Array, label: string): Decoded {
  const legacy = legacyDecoder(label);
  if (legacy !== null) {
    const { encoding, decode } = legacy;
    const result = decode(bytes);
    return result.kind === 'decoded' ? { ...result, encoding } : invalid(encoding, result.offset);
  }
  const decoder = decoderFor(label);
  if (!decoder) return { kind: 'refused', refusal: { code: 'UNKNOWN_ENCODING', encoding: label } };
  try {
    return { kind: 'decoded', text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return invalid(decoder.encoding, decoder.encoding === 'utf-8' ? findInvalidUtf8(bytes) : null);
  }
}
