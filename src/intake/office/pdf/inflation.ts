import { constants, inflateSync } from 'node:zlib';
import type { Refusal } from '../../../domain/reading/refusal.js';

/** Bytes that one compressed stream, and all streams of a file, may make. The text of a page makes some ten thousand. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_OF_ALL = 512 * 1024 * 1024;
/** How far before its data the dictionary of a stream is looked for. */
const DICTIONARY = 1000;

/**
 * Returns what is too large in a PDF file once its streams are decompressed; null for nothing. Pictures are left out:
 * reading text does not decode them. The library that reads PDF has no such bound.
 */
export function findInflation(bytes: Uint8Array): Refusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  let end = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const data = dataFrom(file, at);
    if (data === null) continue;
    // Looked for once, however many streams begin before it.
    if (end < data) end = endAfter(file, data);
    const size = inflatedSize(file.subarray(data, end));
    if (size > MOST_OF_ONE) return { code: 'ARCHIVE_TOO_LARGE', most: MOST_OF_ONE };
    sum += size;
    if (sum > MOST_OF_ALL) return { code: 'ARCHIVE_TOO_LARGE', most: MOST_OF_ALL };
  }
  return null;
}

/** Where the data of a compressed stream begins that is no picture; null for others, and for "endstream". */
function dataFrom(file: Buffer, at: number): number | null {
  const head = file.toString('latin1', Math.max(0, at - DICTIONARY), at);
  const dictionary = head.slice(head.lastIndexOf('obj') + 3);
  if (head.endsWith('end') || !dictionary.includes('Fl') || /\/Subtype\s*\/Image/.test(dictionary)) return null;
  const next = file[at + 6];
  if (next === 0x0a) return at + 7;
  return next === 0x0d ? at + (file[at + 7] === 0x0a ? 8 : 7) : null;
}

/** Where the data that begins there ends at the latest. */
function endAfter(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from);
  return end < 0 ? file.length : end;
}

function inflatedSize(data: Buffer): number {
  try {
    return inflateSync(data, { maxOutputLength: MOST_OF_ONE, finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    return error instanceof RangeError ? MOST_OF_ONE + 1 : 0;
  }
}
