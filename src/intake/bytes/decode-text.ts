/** The decoded string with the name of its encoding, or the reason why decoding failed. */
export type Decoded =
  | { readonly kind: 'decoded'; readonly text: string; readonly encoding: string }
  | { readonly kind: 'invalid'; readonly encoding: string; readonly offset: number }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string };

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
 * Decodes bytes by their byte order mark, else as `declared` (a label of the WHATWG Encoding Standard such as
 * `windows-1258`), else as UTF-8. An invalid sequence makes decoding fail; nothing is replaced silently.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): Decoded {
  const label = encodingOfMark(bytes) ?? declared ?? 'utf-8';
  const decoder = decoderFor(label);
  if (!decoder) return { kind: 'unknown-encoding', encoding: label };
  try {
    return { kind: 'decoded', text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const offset = decoder.encoding === 'utf-8' ? findInvalidUtf8(bytes) : null;
    return { kind: 'invalid', encoding: decoder.encoding, offset: offset ?? 0 };
  }
}
