import type { Refusal } from '../../../domain/reading/refusal.js';
import { streamSize } from './stream-size.js';

/** Bytes that one compressed stream, and all streams of a file, may make. The text of a page makes some ten thousand. */
const MOST_OF_ONE = 64 * 1024 * 1024;
const MOST_OF_ALL = 512 * 1024 * 1024;

/**
 * Returns what is too large in a PDF file once its streams are decompressed; null for nothing. Pictures are left out:
 * reading text does not decode them. The library that reads PDF has no such bound. Streams that are encrypted escape, and those
 * that call themselves pictures; the memory of who reads files bounds them.
 */
export function findInflation(bytes: Uint8Array): Refusal | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  let end = 0;
  let before = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const dictionary = dictionaryBefore(file, before, at);
    before = at;
    const data = dataAfter(file, at);
    if (dictionary === null || data === null) continue;
    const filters = filtersOf(dictionary);
    if (filters === null)
      return { code: 'DAMAGED_FILE', detail: 'the filters of a stream are not named where it begins' };
    // Looked for once, however many streams begin before it.
    if (end < data) end = endAfter(file, data);
    const size = largestSize(file.subarray(data, end), filters);
    if (size === null) return { code: 'DAMAGED_FILE', detail: 'a stream has filters that no program writes' };
    sum += size;
    if (size > MOST_OF_ONE) return { code: 'ARCHIVE_TOO_LARGE', most: MOST_OF_ONE };
    if (sum > MOST_OF_ALL) return { code: 'ARCHIVE_TOO_LARGE', most: MOST_OF_ALL };
  }
  return null;
}

/** The dictionary of the stream that begins at `at`, its names without escapes; null for "endstream" and for a picture. */
function dictionaryBefore(file: Buffer, from: number, at: number): string | null {
  if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') return null;
  const begin = Math.max(from, file.lastIndexOf('obj', at));
  const dictionary = file
    .toString('latin1', begin, at)
    .replace(/#([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return /\/Subtype\s*\/Image/.test(dictionary) ? null : dictionary;
}

/** Where the data of a stream begins; null where the word is no keyword. */
function dataAfter(file: Buffer, at: number): number | null {
  const next = file[at + 6];
  if (next === 0x0a) return at + 7;
  return next === 0x0d ? at + (file[at + 7] === 0x0a ? 8 : 7) : null;
}

const FILTER = /\/Filter(?![\p{L}\d])\s*(?:\[([^[\]]*)\]|\/([^\s/<>[\]()]+)|(null))?/gu;

/** The chains of filters that a dictionary names: one, unless it says it twice. Null where it does not say them in place. */
function filtersOf(dictionary: string): readonly (readonly string[])[] | null {
  const chains: (readonly string[])[] = [];
  for (const [, chain, name, none] of dictionary.matchAll(FILTER)) {
    if (chain === undefined && name === undefined && none === undefined) return null;
    if (/[%\d]\s/.test(chain ?? '')) return null;
    chains.push(name === undefined ? (chain ?? '').split(/[\s/]+/).filter((one) => one !== '') : [name]);
  }
  return chains;
}

/** Where the data that begins there ends at the latest. */
function endAfter(file: Buffer, from: number): number {
  const end = file.indexOf('endstream', from);
  return end < 0 ? file.length : end;
}

function largestSize(data: Buffer, chains: readonly (readonly string[])[]): number | null {
  const sizes = chains.map((filters) => streamSize(data, filters, MOST_OF_ONE));
  return sizes.some((size) => size === null) ? null : Math.max(0, ...sizes.map((size) => size ?? 0));
}
