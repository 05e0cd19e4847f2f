import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { Refusal } from '../../domain/reading/refusal.js';
import type { SourceLimits } from '../limits.js';
import type { ReadBytes } from '../source-item.js';
import { type ArchiveBudget, spend } from './archive-budget.js';

/** Methods of compression that yauzl reads: none, and deflate. */
const METHODS: readonly number[] = [0, 8];

/** Returns why a member is not read, by what the directory states; null where it may be. */
export function memberRefusal(entry: Entry, limits: SourceLimits): Refusal | null {
  const { uncompressedSize: bytes, compressedSize, compressionMethod: method } = entry;
  if (entry.isEncrypted()) return { code: 'ENCRYPTED' };
  if (!METHODS.includes(method)) return { code: 'UNKNOWN_COMPRESSION', method };
  if (bytes > limits.fileBytes) return { code: 'TOO_LARGE', bytes, most: limits.fileBytes };
  const ratio = Math.round(bytes / Math.max(1, compressedSize));
  return ratio > limits.ratio && bytes >= limits.ratioFromBytes
    ? { code: 'TOO_COMPRESSED', ratio, most: limits.ratio }
    : null;
}

/**
 * Decompresses a member that {@link memberRefusal} lets pass. It takes no more memory than the directory states: yauzl ends
 * the stream where there is more or less.
 */
export async function readMember(
  zip: ZipFile,
  entry: Entry,
  budget: ArchiveBudget,
  limits: SourceLimits,
): Promise<ReadBytes> {
  const refusal = spend(budget, entry.uncompressedSize, limits);
  if (refusal !== null) return { kind: 'refused', refusal };
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    // yauzl checks sizes only.
    if (crc32(bytes) !== entry.crc32) throw new Error('a member has another checksum');
    return { kind: 'bytes', bytes };
  } catch (error) {
    return { kind: 'refused', refusal: damaged(error) };
  }
}

/** Returns the refusal for an error that yauzl or zlib threw. */
export const damaged = (error: unknown): Refusal => ({
  code: 'DAMAGED_ARCHIVE',
  detail: error instanceof Error ? error.message : String(error),
});
