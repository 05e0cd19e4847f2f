import { constants, inflateSync } from 'node:zlib';

/** Filters that compress, or write bytes as characters, with their short names (ISO 32000-1, 7.4). Those of pictures are not decoded here. */
const FILTERS: Readonly<Record<string, (data: Buffer, most: number) => Buffer | number>> = {
  FlateDecode: inflated,
  Fl: inflated,
  ASCIIHexDecode: fromHexadecimal,
  AHx: fromHexadecimal,
  ASCII85Decode: fromBase85,
  A85: fromBase85,
  RunLengthDecode: runLengthSize,
  RL: runLengthSize,
  LZWDecode: lzwSize,
  LZW: lzwSize,
};

/**
 * Returns how many bytes the data of a stream makes when its filters are undone in turn, the size after each counted alone and the
 * largest returned; more than `most` where it makes more. Null where the chain is one that no program writes: something
 * after a filter of which only the size is known.
 */
export function streamSize(data: Buffer, filters: readonly string[], most: number): number | null {
  let bytes = data;
  let largest = 0;
  for (const [at, name] of filters.entries()) {
    const undo = FILTERS[name];
    if (undo === undefined) return largest;
    const made = undo(bytes, most);
    if (typeof made !== 'number') bytes = made;
    else if (made <= most && at < filters.length - 1) return null;
    largest = Math.max(largest, typeof made === 'number' ? made : made.length);
    if (largest > most) return largest;
  }
  return largest;
}

/** What cannot be inflated makes nothing. */
function inflated(data: Buffer, most: number): Buffer | number {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return error instanceof RangeError ? most + 1 : Buffer.alloc(0);
  }
}

function fromHexadecimal(data: Buffer): Buffer {
  return Buffer.from(data.toString('latin1').replace(/>[\s\S]*|[^\da-f]/gi, ''), 'hex');
}

/** Five characters are four bytes; `z` is four zeros. What is left at the end is left out. */
function fromBase85(data: Buffer): Buffer {
  const bytes = Buffer.alloc(data.length * 4);
  let [length, value, count] = [0, 0, 0];
  for (const code of data) {
    if (code === 0x7e) break;
    if (code === 0x7a && count === 0) length += 4;
    if (code < 0x21 || code > 0x75) continue;
    value = value * 85 + code - 0x21;
    count += 1;
    if (count < 5) continue;
    bytes.writeUInt32BE(value % 2 ** 32, length);
    [length, value, count] = [length + 4, 0, 0];
  }
  return bytes.subarray(0, length);
}

/** A length below 128 copies as many bytes and one more; one above repeats the next byte. */
function runLengthSize(data: Buffer): number {
  let size = 0;
  for (let at = 0; at < data.length; ) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    size += length < 128 ? length + 1 : 257 - length;
    at += length < 128 ? length + 2 : 2;
  }
  return size;
}

const CLEAR = 256;
const END = 257;
const LAST_CODE = 4095;

/** Codes may grow a code early or late, which a parameter elsewhere tells: the larger size counts. */
function lzwSize(data: Buffer, most: number): number {
  return Math.max(lzwSizeWith(data, most, 1), lzwSizeWith(data, most, 0));
}

/** A code stands for a byte, or for what an earlier code stood for and one byte more: only lengths are kept. */
function lzwSizeWith(data: Buffer, most: number, early: 0 | 1): number {
  const lengths = new Uint32Array(LAST_CODE + 1).fill(1, 0, CLEAR);
  const read = bitReader(data);
  let [next, before, size] = [END + 1, 0, 0];
  while (size <= most) {
    const code = read(Math.min(12, 32 - Math.clz32(next + early)));
    if (code === END || code > next || (code === next && before === 0)) break;
    if (code === CLEAR) {
      [next, before] = [END + 1, 0];
      continue;
    }
    const length = code === next ? before + 1 : (lengths[code] ?? 0);
    size += length;
    if (before > 0 && next <= LAST_CODE) lengths[next++] = before + 1;
    before = length;
  }
  return size;
}

/** Returns a function that reads the next bits, up to 12, the highest first; END behind the last ones. */
function bitReader(data: Buffer): (width: number) => number {
  let [at, held, bits] = [0, 0, 0];
  return (width) => {
    for (; bits < width; bits += 8) {
      if (at === data.length) return END;
      held = ((held << 8) | (data[at++] ?? 0)) & 0xffffff;
    }
    bits -= width;
    return (held >> bits) & ((1 << width) - 1);
  };
}
